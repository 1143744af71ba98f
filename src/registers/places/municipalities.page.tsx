import { definePage, goTo, invalid, show, type Visit } from '#platform/pages.ts'
import { dayInWords } from '#platform/words.ts'
import {
  Button,
  Columns,
  ErrorSummary,
  Form,
  PageHead,
  Section,
  TextField,
  type TileLook,
  TileMap,
} from '#ui/index.ts'
import { type PlaceOnDay, type Search, searchPlaces } from './place.store.ts'
import { say } from './places.words.ts'

/** All 98, by region on today's date; a search leads to the place, or asks which one was meant. */
export const municipalitiesPage = definePage({
  path: '/kommuner',
  access: 'anyone',
  async get(visit) {
    const { db, query, today, language, to } = visit
    const typed = (query.get('sted') || query.get('q') || '').trim()
    const { found, all } = await searchPlaces(db, typed, today)
    if (found.kind === 'one') return goTo(to(`/kommuner/${found.municipality.code}`))
    const isUnknown = typed !== '' && found.kind === 'none'
    const body = <Municipalities visit={visit} typed={typed} found={found} all={all} isUnknown={isUnknown} />
    const view = { title: say(language).municipalities, width: 'wide' as const, body }
    return isUnknown ? invalid(view) : show(view)
  },
})

type Props = Search & { visit: Visit; typed: string; isUnknown: boolean }

function Municipalities({ visit, typed, found, all, isUnknown }: Props) {
  const words = say(visit.language)
  const day = dayInWords(visit.today, visit.language)
  const unknown = isUnknown && words.unknown(typed)
  const regions = Map.groupBy(all, ({ regionName }) => regionName)
  return (
    <>
      {unknown && <ErrorSummary title={words.problems} errors={[{ name: 'sted', message: unknown }]} />}
      <PageHead title={words.municipalities} lead={words.lead}>
        <p>{visit.has('/danmarkskort') && <a href={visit.to('/danmarkskort')}>{words.toMap}</a>}</p>
      </PageHead>
      <Columns wide side={<RegionMap visit={visit} all={all} day={day} />} sideLabel={words.map(day)}>
        <Form action={visit.to('/kommuner')} method="get" search label={words.searchLabel}>
          <TextField
            name="sted"
            label={words.searchLabel}
            hint={words.searchHint}
            value={typed}
            error={unknown}
            autoComplete="postal-code"
            spellCheck={false}
            button={<Button>{words.search}</Button>}
          />
        </Form>
        {found.kind === 'choose' && (
          <Section id="hvilken" title={words.which} intro={words[found.because](typed)}>
            <PlaceLinks places={found.municipalities} to={visit.to} />
          </Section>
        )}
        <Section id="regioner" title={words.byRegion(day)}>
          {[...regions].sort(byName).map(([name, places]) => (
            <Section key={name} id={places[0]?.regionKey ?? name} title={name} level={3}>
              <PlaceLinks places={places.toSorted(byPlaceName)} to={visit.to} />
            </Section>
          ))}
        </Section>
      </Columns>
    </>
  )
}

const byName = ([one]: [string, unknown], [other]: [string, unknown]) => one.localeCompare(other, 'da')
const byPlaceName = (one: PlaceOnDay, other: PlaceOnDay) => one.name.localeCompare(other.name, 'da')

const PlaceLinks = ({ places, to }: { places: readonly PlaceOnDay[]; to: Visit['to'] }) => (
  <ul class="jump">
    {places.map(({ code, name }) => (
      <li key={code}>
        <a href={to(`/kommuner/${code}`)}>{name}</a>
      </li>
    ))}
  </ul>
)

/** One look a region; five are enough until a sixth region exists. */
const looks: readonly TileLook[] = ['strong', 'soft', 'striped', 'open', 'plain']

function RegionMap({ visit, all, day }: { visit: Visit; all: readonly PlaceOnDay[]; day: string }) {
  const words = say(visit.language)
  const regions = Map.groupBy(all, ({ regionKey }) => regionKey)
  const states = [...regions].map(([state, places], place) => ({
    state,
    look: looks[place] ?? 'plain',
    label: places[0]?.regionName ?? '',
    text: `${places[0]?.regionName}: ${words.count(places.length)}`,
  }))
  const tiles = all.map(({ code, name, gridCol, gridRow, regionKey }) => ({
    ...{ code, name, column: gridCol, row: gridRow, state: regionKey },
    href: visit.to(`/kommuner/${code}`),
  }))
  return (
    <TileMap
      id="kort"
      caption={words.map(day)}
      title={words.mapTitle}
      description={words.mapDescription}
      tiles={tiles}
      states={states}
      table={{
        summary: words.mapTable,
        caption: words.map(day),
        name: words.municipality,
        state: words.region,
      }}
    />
  )
}
