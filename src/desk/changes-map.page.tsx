import type { Visit } from '#platform/pages.ts'
import type { PlaceOnDay } from '#registers/places/index.ts'
import type { Change } from '#registers/responsibilities/index.ts'
import { Section, TileMap, type TileState } from '#ui/index.ts'
import { overviewOf, type PlaceState } from './changes.rules.ts'
import { changeWords } from './changes.words.ts'

/** Where it is known who carries out what has moved; each square leads to the rows of its municipality. */
export function ChangeMap(props: {
  changes: readonly Change[]
  all: readonly PlaceOnDay[]
  date: Temporal.PlainDate
  visit: Visit
}) {
  const { language, to } = props.visit
  const say = changeWords(language)
  const { places } = overviewOf(props.changes)
  const states: (TileState & { state: PlaceState })[] = [
    { state: 'known', look: 'strong', label: say.operatorKnown },
    { state: 'partly', look: 'soft', label: say.operatorPartly },
    { state: 'unknown', look: 'striped', label: say.operatorUnknown },
    { state: 'merges', look: 'open', label: say.mergesOnly },
    { state: 'none', look: 'plain', label: say.noChange },
  ]
  const tiles = props.all.map((place) => {
    const { state, count } = places.get(place.code) ?? { state: 'none' as const, count: 0 }
    return {
      code: place.code,
      name: place.name,
      column: place.gridCol,
      row: place.gridRow,
      state,
      note: say.rows(count),
      href: to(`/ansvar/aendringer?dato=${props.date}&sted=${place.code}`),
    }
  })
  const used = new Set<string>(tiles.map(({ state }) => state))
  return (
    <Section id="kort" title={say.byPlace}>
      <TileMap
        id="kort-aendringer"
        caption={say.map}
        title={say.map}
        description={say.mapDescription}
        tiles={tiles}
        states={states.filter(({ state }) => used.has(state))}
        table={{
          summary: say.tableSummary,
          caption: say.byPlace,
          name: say.municipality,
          state: say.operatorAfter,
          note: say.kind,
        }}
      />
    </Section>
  )
}
