import type { Db } from '#platform/database.ts'
import { recall } from '#platform/recall.ts'
import type { Membership } from './place.rules.ts'
import { lineOf, lineOnDay, type PlaceOnDay, type RawLine } from './place.store.ts'
import type { Neighbours } from './place-file.rules.ts'

export type PlaceWithTime = {
  readonly code: string
  readonly name: string
  readonly population: number
  readonly populationOn: Temporal.PlainDate
  readonly gridCol: number
  readonly gridRow: number
  /** Regions and health councils, the earliest first. */
  readonly memberships: readonly Membership[]
  readonly neighbours: readonly {
    readonly code: string
    readonly name: string
    readonly by: Neighbours['by']
  }[]
  readonly postcodes: readonly { readonly postcode: string; readonly town: string }[]
}

/** As it comes from the database: days inside a list are still text. */
type Row = Omit<PlaceWithTime, 'memberships'> & { memberships: readonly Raw[] }
type Raw = Omit<Membership, 'validFrom' | 'validTo'> & { validFrom: string; validTo: string | null }

const membershipOf = ({ validFrom, validTo, ...rest }: Raw): Membership => ({
  ...rest,
  validFrom: Temporal.PlainDate.from(validFrom),
  validTo: validTo ? Temporal.PlainDate.from(validTo) : null,
})

const overTime = (db: Db) => db`
  m.code, m.name, m.population, m.population_on, m.grid_col, m.grid_row,
  (select coalesce(jsonb_agg(to_jsonb(s) order by s.valid_from, s.kind desc), '[]')
     from shared.membership s where s.municipality_code = m.code) as memberships,
  (select coalesce(jsonb_agg(jsonb_build_object('code', o.code, 'name', o.name, 'by', n.by) order by o.code), '[]')
     from places.neighbour n join places.municipality o on o.code = n.other_code
    where n.code = m.code) as neighbours,
  (select coalesce(jsonb_agg(jsonb_build_object('postcode', p.postcode, 'town', p.town) order by p.postcode), '[]')
     from places.postcode p where p.municipality_code = m.code) as postcodes`

/** A municipality with everything it belongs to over time, its neighbours and its postcodes; null for an unknown code. */
export async function findPlaceOverTime(db: Db, code: string): Promise<PlaceWithTime | null> {
  const [row] = await db<Row[]>`select ${overTime(db)} from places.municipality m where m.code = ${code}`
  return row ? { ...row, memberships: row.memberships.map(membershipOf) } : null
}

/** All municipalities on the next day on which any of them moves, or today when no move is known. */
export type NextMap = { readonly day: Temporal.PlainDate; readonly all: readonly PlaceOnDay[] }
const maps = recall<NextMap>(3)
type MapRow = Row & { version: string; day: Temporal.PlainDate; lines: readonly RawLine[] | null }

/** A municipality over time and the map it stands on, in one statement; null for an unknown code. */
export async function findPlaceOnMap(
  db: Db,
  code: string,
  today: Temporal.PlainDate,
): Promise<{ readonly place: PlaceWithTime; readonly map: NextMap } | null> {
  const known = maps.of(`${today}`)
  const on = db`${db.typed.day(today)}::date`
  const [row] = await db<MapRow[]>`
    with next as (
      select coalesce(min(valid_from), ${on}) as day from shared.membership where valid_from > ${on})
    select ${overTime(db)}, v.version, next.day,
           case when v.version is distinct from ${known?.version ?? null}::uuid then
             (select jsonb_agg(to_jsonb(l) order by l.code) from (${lineOnDay(db, db`next.day`)}) l) end as lines
      from places.municipality m, places.version v, next where m.code = ${code}`
  if (!row) return null
  const { version, day, lines, ...place } = row
  const map =
    lines || !known
      ? maps.keep(`${today}`, { version, value: { day, all: (lines ?? []).map(lineOf) } })
      : known.value
  return { place: { ...place, memberships: place.memberships.map(membershipOf) }, map }
}
