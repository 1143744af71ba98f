import type { Visit } from '#platform/pages.ts'
import { dayInWords, type Language } from '#platform/words.ts'
import { UncheckedTag } from '#registers/sources/index.ts'
import {
  type Content,
  Crumbs,
  PageHead,
  Section,
  SourceNote,
  Table,
  Tag,
  TileMap,
  type TileState,
} from '#ui/index.ts'
import type { Membership } from './place.rules.ts'
import type { PlaceOnDay } from './place.store.ts'
import type { PlaceWithTime as Place } from './place-over-time.store.ts'
import { creditOf, peopleInWords, periodInWords, say } from './places.words.ts'

type Seen = { place: Place; visit: Visit }

/** The top of a place's page: its name, and how many people lived there when. */
export function PlaceHead({ place, visit, children }: Seen & { children?: Content }) {
  const words = say(visit.language)
  return (
    <>
      <Crumbs label={words.back} items={[{ href: visit.to('/kommuner'), label: words.municipalities }]} />
      <PageHead title={place.name} lead={peopleInWords(place, visit.language)}>
        {children}
      </PageHead>
    </>
  )
}

/** What it belongs to and when, before and after 1 January 2027; doubt stands where the row stands. */
export function PlaceOverTime({ place, visit }: Seen) {
  const { language } = visit
  const words = say(language)
  return (
    <Section id="over-tid" title={words.overTime} intro={words.overTimeLead}>
      <Table
        hiddenCaption
        caption={words.overTime}
        columns={[{ label: words.belongsTo }, { label: words.what }, { label: words.when }]}
        rows={place.memberships.map((row) => ({
          cells: [
            <Belonging key={row.key} row={row} language={language} />,
            row.kind === 'region' ? words.region : words.healthCouncil,
            periodInWords(row, language),
          ],
        }))}
      />
    </Section>
  )
}

function Belonging({ row, language }: { row: Membership; language: Language }) {
  const words = say(language)
  return (
    <>
      {row.name} {row.sourceStatus === 'expected' && <Tag tone="draft">{words.expected}</Tag>}
      {row.doubtful && <small>{words.doubtful}</small>}
    </>
  )
}

/** The municipalities beside it. */
export const PlaceNeighbours = ({ place, visit }: Seen) => (
  <Section id="naboer" title={say(visit.language).neighbours}>
    <ul class="jump">
      {place.neighbours.map((neighbour) => (
        <li key={neighbour.code}>
          <a href={visit.to(`/kommuner/${neighbour.code}`)}>{neighbour.name}</a>{' '}
          {neighbour.by !== 'land' && say(visit.language)[neighbour.by]}
        </li>
      ))}
    </ul>
  </Section>
)

/** Who is in the same health council and the same region on that day. */
export function PlaceMap({
  place,
  visit,
  all,
  day,
}: Seen & { all: readonly PlaceOnDay[]; day: Temporal.PlainDate }) {
  const words = say(visit.language)
  const own = all.find(({ code }) => code === place.code)
  const stateOf = (row: PlaceOnDay) => {
    if (row.code === place.code) return 'here'
    if (own?.councilKey && row.councilKey === own.councilKey) return 'council'
    return row.regionKey === own?.regionKey ? 'region' : 'rest'
  }
  const states: TileState[] = [
    { state: 'here', look: 'here', label: place.name },
    ...(own?.councilName
      ? [{ state: 'council', look: 'strong' as const, label: words.sameCouncil(own.councilName) }]
      : []),
    { state: 'region', look: 'soft', label: own?.regionName ?? '' },
    { state: 'rest', look: 'plain', label: words.elsewhere },
  ]
  const near = new Set(place.neighbours.map(({ code }) => code))
  const tiles = all.map((row) => ({
    ...{ code: row.code, name: row.name, column: row.gridCol, row: row.gridRow, state: stateOf(row) },
    href: visit.to(`/kommuner/${row.code}`),
    named: row.code === place.code || (near.has(row.code) && ('if-near' as const)),
  }))
  const caption = words.where(place.name, dayInWords(day, visit.language))
  return (
    <TileMap
      id="kort"
      caption={caption}
      title={words.mapTitle}
      description={words.placeMap(place.name)}
      tiles={tiles}
      states={states}
      table={{ summary: words.mapTable, caption, name: words.municipality, state: words.belongsTo }}
    />
  )
}

/** Where the rows of this place were read, and that nobody has checked them yet. */
export function PlaceSources({ place, visit }: Seen) {
  const words = say(visit.language)
  const keys = new Set(['dst-folk1a-2026k1', ...place.memberships.map(({ sourceKey }) => sourceKey)])
  const credits = [...keys].map((key) => creditOf(key, visit.language)).filter((credit) => credit !== null)
  return (
    <SourceNote
      title={words.sources}
      status={<UncheckedTag language={visit.language} />}
      sources={[...credits, { title: words.boundaries }]}
    >
      <p>
        {words.code} {place.code}
      </p>
    </SourceNote>
  )
}
