import type { Db } from '#platform/database.ts'
import { recall } from '#platform/recall.ts'
import type { Both } from '#platform/words.ts'
import type { Topic } from './gap.rules.ts'
import type { GapCount } from './gap.store.ts'
import { startsOf } from './group-start.store.ts'
import type { OfferGroup } from './help-numbers.rules.ts'
import { grouped, offered } from './help-numbers.store.ts'
import type { OfferSort } from './offer.rules.ts'
import { type OfferLine, rowOf } from './offer.store.ts'
import type { Judged, OfferRow } from './offer-freshness.rules.ts'
import { ownWaitingsOf } from './own-waiting.store.ts'

/** What there is for those who live in a place, what is missing there, and what is there for everybody. */
export type HelpAtPlace = {
  /** The nearest, with how far it is to where they stand, from municipality to municipality. */
  readonly near: readonly (OfferRow & { readonly km: number | null })[]
  readonly groups: readonly OfferGroup[]
  readonly national: readonly NationalOffer[]
  readonly gaps: readonly NamedGap[]
  readonly regionKeys: readonly string[]
}
export type NationalOffer = {
  readonly key: string
  readonly name: Both
  readonly kind: OfferSort
  readonly phone: string | null
}
export type NamedGap = GapCount & { readonly name: Both | null }

type NearLine = Judged & {
  body: unknown
  checkedAt: string | null
  checkerName: string | null
  staleOn: string | null
  km: number | null
  starts: OfferLine['starts']
  waitings: OfferLine['waitings']
}
type GapLine = { kind: Topic['kind']; key: string; month: string; times: number; name: Both | null }
type Help = Omit<HelpAtPlace, 'gaps' | 'near'>
type Read = { version: string; help: (Help & { near: NearLine[] }) | null; gaps: GapLine[] }
const kept = recall<Omit<HelpAtPlace, 'gaps'>>(120)

const nearShown = 4
const nationalShown = 6
const gapsShown = 3
/** Whom one can call or write to at once stands first. */
const talkFirst = ['national-helpline', 'online-counselling', 'online-community', 'family-support']

/**
 * Everything of a place's page that is about offers, in one statement. Its offers are looked at only when one has changed
 * since this copy of the app last did, or it is another day; what is missing is asked for each time.
 */
export async function findHelpAt(db: Db, code: string, today: Temporal.PlainDate): Promise<HelpAtPlace> {
  const known = kept.of(`${code} ${today}`)
  const [read] = await db<Read[]>`
    with home as materialized (
      select m.code, m.lat, m.lon, array(
               select r.key from shared.membership r where r.kind = 'region' and r.municipality_code = m.code
                 and r.valid_from <= platform.today() order by r.key) as region_keys
        from shared.municipality m where m.code = ${code}),
    version as (select concat_ws(' ', v.version, home.region_keys) as version from offers.version v, home),
    mine as materialized (
      select f.* from shared.offer_freshness f
       where f.key in (select l.key from offers.listed l, home
                        where l.reach = any (home.region_keys || array[home.code, 'nation']))),
    offered as materialized (${offered(db, db`mine`)}),
    near as (${near(db, code)})
    select version, case when version is distinct from ${known?.version ?? null}::text then
             jsonb_build_object('near', ${nearLines(db)}, 'groups', (select coalesce(jsonb_agg(one), '[]') from (${grouped(db)}) g),
                                'national', ${nationalLines(db)}, 'regionKeys', (select region_keys from home)) end as help,
           ${gapLines(db, code)} as gaps
      from version`
  if (!read) throw new Error(`nothing was read about ${code}`)
  const { version, help } = read
  const value = help ? { ...help, near: help.near.map(nearOf) } : known?.value
  if (!value) throw new Error(`nothing is known about ${code}`)
  if (help) kept.keep(`${code} ${today}`, { version, value })
  const gaps = read.gaps.map(({ kind, key, month, times, name }) => ({
    ...{ place: code, topic: { kind, key }, month: Temporal.PlainDate.from(month), times, name },
  }))
  return { ...value, gaps }
}

/** Those for the municipality before those for its region; then the nearest, then the surest. */
const near = (db: Db, code: string) => db`
  select key, km, row_number() over (order by nearness, km nulls last, sureness, key) as place from (
    select o.key, o.sureness, n.nearness, 
           round(min(shared.km_between(home.lat, home.lon, m.lat, m.lon)))::integer as km
      from home, offered o
      cross join lateral (select case when o.area->>'level' = 'municipality' or o.codes ? ${code} then 0
                                      when o.area->>'level' = 'region' then 1 else 2 end as nearness) n
      left join shared.municipality m on o.codes ? m.code
     where n.nearness < 2
     group by o.key, o.sureness, n.nearness) p
   order by place limit ${nearShown}`

const nearLines = (db: Db) => db`
  (select coalesce(jsonb_agg(jsonb_build_object(
            'body', f.body, 'checkedAt', f.checked_at, 'checkerName', f.checker_name, 'staleOn', f.stale_on,
            'state', f.state, 'confirmedOn', f.confirmed_on, 'confirmedBy', f.confirmed_by, 'told', f.told,
            'starts', ${startsOf(db, 'f.key')}, 'waitings', ${ownWaitingsOf(db, 'f.key')},
            'km', n.km) order by n.place), '[]')
     from near n join mine f using (key))`

const nationalLines = (db: Db) => db`
  (select coalesce(jsonb_agg(jsonb_build_object('key', key, 'name', name, 'kind', kind, 'phone', phone)), '[]')
     from (select o.key, o.name, o.kind, o.phone from offered o where o.area->>'level' = 'nation'
            order by array_position(${talkFirst}::text[], o.kind) nulls last, o.sureness, o.key
            limit ${nationalShown}) n)`

/** With the names of late effects, so that nothing else need be read. */
const gapLines = (db: Db, code: string) => db`
  (select coalesce(jsonb_agg(jsonb_build_object('kind', topic_kind, 'key', topic, 'month', month,
                                                'times', times, 'name', name)), '[]')
     from (select g.topic_kind, g.topic, g.month, g.times, p.body->'name' as name from offers.gap g
             left join shared.published p
               on g.topic_kind = 'late-effect' and p.kind = 'late-effect' and p.key = g.topic
            where g.municipality_code = ${code} and g.times >= 5
            order by g.month desc, g.topic_kind, g.topic limit ${gapsShown}) g)`

/** Moments and days inside a list are still text. */
const nearOf = ({ km, ...line }: NearLine) => ({
  ...rowOf({
    ...line,
    checkedAt: line.checkedAt ? Temporal.Instant.from(line.checkedAt) : null,
    staleOn: line.staleOn ? Temporal.PlainDate.from(line.staleOn) : null,
  }),
  km,
})
