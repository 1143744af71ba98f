import { countGapTopics, findHelpNumbers } from '#help/offers/index.ts'
import { dayFrom } from '#platform/calendar.ts'
import type { Db } from '#platform/database.ts'
import { definePage, invalid, show, type Visit } from '#platform/pages.ts'
import { dayInWords } from '#platform/words.ts'
import { listMunicipalities } from '#registers/places/index.ts'
import { findPlaceRows, findRows, registerOf, taskWords } from '#registers/responsibilities/index.ts'
import {
  Button,
  Columns,
  ErrorSummary,
  Filters,
  Form,
  PageHead,
  Section,
  TextField,
  type TileLook,
  TileMap,
} from '#ui/index.ts'
import {
  type Asked,
  askedIn,
  clinicRows,
  distanceRows,
  dutyRows,
  freshnessRows,
  gapRows,
  layers,
  type MapRow,
  offerRows,
  statesOf,
} from './denmark-map.rules.ts'
import { layerMeanings, layerNames, mapWords, noteOf, pick, stateNames } from './denmark-map.words.ts'
import { MapChoices } from './denmark-map-choices.page.tsx'

/** What each municipality's square shows; two statements, three where it is about duties. */
export async function mapRows(db: Db, asked: Asked, today: Temporal.PlainDate): Promise<MapRow[]> {
  const all = await listMunicipalities(db, asked.layer === 'ansvar' ? asked.date : today)
  if (asked.layer === 'ansvar') {
    const register = registerOf(await findRows(db, 'everything'), await findPlaceRows(db, null))
    return dutyRows(all, register, asked)
  }
  if (asked.layer === 'mangler')
    return gapRows(all, await countGapTopics(db, today.with({ day: 1 }).subtract({ months: 12 })))
  const ground = { all, numbers: await findHelpNumbers(db, today), kind: asked.kind }
  if (asked.layer === 'klinikker') return clinicRows(ground)
  if (asked.layer === 'afstand') return distanceRows(ground)
  return asked.layer === 'aktualitet' ? freshnessRows(ground) : offerRows(ground)
}

/** The whole country as squares, with a chooser whose every choice is an address. */
export const denmarkMapPage = definePage({
  path: '/danmarkskort',
  access: 'anyone',
  async get(visit) {
    const { db, query, today, language } = visit
    const say = mapWords(language)
    const asked = askedIn(query, today)
    const rows = await mapRows(db, asked, today)
    const typed = query.get('dato') ?? ''
    const wrong = typed && !dayFrom(typed) ? say.wrongDate : undefined
    const view = {
      title: say.title,
      width: 'wide' as const,
      body: <DenmarkMap visit={visit} asked={asked} rows={rows} wrong={wrong} />,
    }
    return wrong ? invalid(view) : show(view)
  },
})

type Props = { visit: Visit; asked: Asked; rows: readonly MapRow[]; wrong?: string | undefined }

function DenmarkMap({ visit, asked, rows, wrong }: Props) {
  const { language, to, query } = visit
  const say = mapWords(language)
  const names = new Map(rows.map(({ place }) => [place.code, place.name]))
  return (
    <>
      {wrong && <ErrorSummary title={say.problems} errors={[{ name: 'dato', message: wrong }]} />}
      <PageHead title={say.title} lead={say.lead} />
      <Section id="vaelg" title={say.choose} hiddenTitle>
        <Filters
          label={say.choose}
          items={layers.map((layer) => ({
            href: to(`/danmarkskort?vis=${layer}`),
            label: pick(layerNames[layer], language),
            current: layer === asked.layer,
          }))}
        />
        <MapChoices visit={visit} asked={asked} wrong={wrong} />
      </Section>
      <Columns wide side={<ByName {...{ visit, asked, rows, names }} />} sideLabel={say.byName}>
        <Section id="kortet" title={captionOf({ visit, asked })}>
          <Squares {...{ visit, asked, rows, names }} />
          <p>{pick(layerMeanings[asked.layer], language)}</p>
          <p>
            <a href={`/data/danmarkskort.csv${query.size > 0 ? `?${query}` : ''}`}>{say.download}</a>
          </p>
        </Section>
      </Columns>
    </>
  )
}

type Drawn = Props & { names: ReadonlyMap<string, string> }
const looksOf = (asked: Asked): [string, TileLook][] => Object.entries(statesOf[asked.layer])

/** The title says what the choice was, so that a shared address explains itself. */
function captionOf({ visit: { language }, asked }: Pick<Drawn, 'visit' | 'asked'>): string {
  const name = pick(layerNames[asked.layer], language)
  if (asked.layer !== 'ansvar') return name
  return `${name}: ${taskWords(language)[asked.task]}. ${mapWords(language).onDay(dayInWords(asked.date, language))}`
}

function Squares({ visit, asked, rows, names }: Drawn) {
  const { language, to } = visit
  const say = mapWords(language)
  const caption = captionOf({ visit, asked })
  const largest = new Set(
    rows
      .map(({ place }) => place)
      .toSorted((one, other) => other.population - one.population)
      .slice(0, 6)
      .map(({ code }) => code),
  )
  return (
    <TileMap
      id="kort"
      caption={say.squares}
      title={caption}
      description={say.description}
      tiles={rows.map((row) => ({
        ...{ code: row.place.code, name: row.place.name, column: row.place.gridCol, row: row.place.gridRow },
        state: row.state,
        note: noteOf(asked.layer, row, names, language),
        href: to(`/kommuner/${row.place.code}`),
        named: largest.has(row.place.code) || ('if-near' as const),
      }))}
      states={looksOf(asked).map(([state, look]) => ({
        ...{ state, look, label: pick(stateNames[asked.layer][state], language) },
        text: `${pick(stateNames[asked.layer][state], language)}: ${rows.filter((row) => row.state === state).length}`,
      }))}
      table={{ summary: say.table, caption, name: say.municipality, state: say.state, note: say.number }}
    />
  )
}

/** Every name can be read and followed, under what its square shows. */
function ByName({ visit, asked, rows, names }: Drawn) {
  const { language, to } = visit
  const say = mapWords(language)
  return (
    <>
      <Form action={to('/kommuner')} method="get" search label={say.goTo}>
        <TextField
          name="sted"
          label={say.goTo}
          hint={say.goToHint}
          width="medium"
          autoComplete="postal-code"
          spellCheck={false}
          button={<Button kind="quiet">{say.go}</Button>}
        />
      </Form>
      {looksOf(asked).map(([state]) => {
        const here = rows
          .filter((row) => row.state === state)
          .toSorted((one, other) => one.place.name.localeCompare(other.place.name, 'da'))
        const title = `${pick(stateNames[asked.layer][state], language)} (${here.length})`
        return here.length === 0 ? null : (
          <Section key={state} id={`navne-${state}`} title={title} level={2}>
            <ul class="jump">
              {here.map((row) => (
                <li key={row.place.code}>
                  <a
                    href={to(`/kommuner/${row.place.code}`)}
                    title={noteOf(asked.layer, row, names, language)}
                  >
                    {row.place.name}
                  </a>
                </li>
              ))}
            </ul>
          </Section>
        )
      })}
    </>
  )
}
