import type { Visit } from '#platform/pages.ts'
import type { PlaceOnDay } from '#registers/places/index.ts'
import { TileMap, type TileState } from '#ui/index.ts'
import { offerWords } from './offer.words.ts'
import { addressWith } from './offer-filters.page.tsx'
import type { Search } from './offer-search.store.ts'

type Props = { visit: Visit; search: Search; all: readonly PlaceOnDay[] }

const states = { none: 0, few: 2, some: 9, many: Number.POSITIVE_INFINITY } as const
type State = keyof typeof states
const stateOf = (count: number): State =>
  (Object.keys(states) as State[]).find((state) => count <= states[state]) ?? 'many'

/** How many of the hits stand in each municipality; each square leads to the list for those who live there. */
export function OffersMap({ visit, search, all }: Props) {
  const say = offerWords(visit.language)
  const looks: (TileState & { state: State })[] = [
    { state: 'many', look: 'strong', label: say.many },
    { state: 'some', look: 'soft', label: say.some },
    { state: 'few', look: 'striped', label: say.few },
    { state: 'none', look: 'plain', label: say.none },
  ]
  const tiles = all.map(({ code, name, gridCol, gridRow }) => {
    const count = search.places[code] ?? 0
    return {
      ...{ code, name, column: gridCol, row: gridRow, state: stateOf(count), note: say.count(count) },
      href: addressWith({ ...visit, query: asList(visit.query) }, 'sted', code),
    }
  })
  return (
    <TileMap
      id="kort-tilbud"
      caption={say.map}
      title={say.map}
      description={say.mapDescription}
      tiles={tiles}
      states={looks.filter(({ state }) => tiles.some((tile) => tile.state === state))}
      table={{
        summary: say.mapTable,
        caption: say.map,
        name: say.municipality,
        state: say.standing,
        note: say.number,
      }}
    />
  )
}

function asList(query: URLSearchParams): URLSearchParams {
  const asked = new URLSearchParams(query)
  asked.delete('vis')
  return asked
}
