import { randomUUID } from 'node:crypto'
import type { Db } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import type { Permit } from '#platform/permit.ts'
import type { Both } from '#platform/words.ts'
import type { FreshStart, GroupStart } from './group-start.rules.ts'

const asJson = (db: Db) => db`
  jsonb_build_object('id', g.id, 'name', g.name, 'on', g.starts_on, 'at', left(g.starts_at::text, 5), 'places', g.places,
    'free', g.free, 'taken', g.taken, 'toldOn', g.told_on, 'by', g.said_by)`
const shownAtMost = 12
/** The coming starts of an offer, the nearest first, as a column beside it. */
export const startsOf = (db: Db, key: 'key' | 'f.key') => db`
  (select jsonb_agg(${asJson(db)} order by g.starts_on, g.starts_at) from (
     select * from offers.starts_ahead s where s.offer_key = ${db.unsafe(key)}
      order by s.starts_on, s.starts_at limit ${shownAtMost}) g)`

export type OwnOffer = { readonly key: string; readonly unitId: string; readonly name: Both }
export type OwnStart = GroupStart & {
  readonly offerKey: string
  readonly unitId: string
  readonly offerName: Both
  readonly changes: number
}

/** The offers that these units run: those of their municipality. */
export const listOwnOffers = (db: Db, units: readonly string[]) => db<OwnOffer[]>`
  select distinct on (l.key) l.key, n.id as unit_id, p.body->'name' as name
    from offers.listed l
    join shared.organisation_name n on n.municipality_code = l.reach and n.function = 'sundhed'
     and n.id = any (${[...units]}::uuid[])
    join shared.published p on p.kind = 'offer' and p.key = l.key
   where l.kind = 'municipal-rehab' and not l.is_closed
   order by l.key, n.id`

const ownStarts = (db: Db, units: readonly string[]) => db`
  select ${asJson(db)} as start, g.offer_key, g.unit_id, g.changes,
         coalesce(p.body->'name', jsonb_build_object('da', g.offer_key, 'en', g.offer_key)) as offer_name
    from offers.starts_ahead g left join shared.published p on p.kind = 'offer' and p.key = g.offer_key
   where g.unit_id = any (${[...units]}::uuid[])`
type Line = Omit<OwnStart, keyof GroupStart> & { readonly start: GroupStart }
const ownOf = ({ start, ...line }: Line): OwnStart => ({ ...start, ...line })

/** What these units have told of and what lies ahead. */
export const listOwnStarts = async (db: Db, units: readonly string[]): Promise<OwnStart[]> =>
  (await db<Line[]>`${ownStarts(db, units)} order by g.starts_on, g.starts_at, g.id limit 200`).map(ownOf)
export async function findOwnStart(db: Db, units: readonly string[], id: string): Promise<OwnStart | null> {
  const [line] = await db<Line[]>`${ownStarts(db, units)} and g.id = ${id}`
  return line ? ownOf(line) : null
}

export async function saveStart(
  db: Db,
  permit: Permit<'offer.start-told'>,
  { offerKey, unitId }: { offerKey: string; unitId: string },
  { name, on, at, places, free }: FreshStart,
): Promise<void> {
  const id = randomUUID()
  await db`
    insert into offers.group_start (id, offer_key, unit_id, name, starts_on, starts_at, places, free)
    values (${id}, ${offerKey}, ${unitId}, ${name}, ${db.typed.day(on)}::date, ${at}::time, ${places}, ${free})`
  await record(db, permit, { start: id, on: on.toString() })
}

type Told = { readonly id: string; readonly changes: number }
/** Tells it anew; false when somebody has told of it, or given a place, since the page was shown. */
export async function changeStart(
  db: Db,
  permit: Permit<'offer.start-told'>,
  { id, changes }: Told,
  { name, on, at, places, free }: FreshStart,
): Promise<boolean> {
  const told = await db`
    update offers.group_start set name = ${name}, starts_on = ${db.typed.day(on)}::date, starts_at = ${at}::time,
           places = ${places}, free = ${free}
     where id = ${id} and changes = ${changes} and cancelled_on is null`
  if (told.count === 1) await record(db, permit, { start: id, on: on.toString(), changed: true })
  return told.count === 1
}

/** It comes to nothing: it is shown no more, and whoever has a place in it sees that. */
export async function cancelStart(
  db: Db,
  permit: Permit<'offer.start-told'>,
  { id, changes }: Told,
): Promise<boolean> {
  const told = await db`
    update offers.group_start set cancelled_on = platform.today()
     where id = ${id} and changes = ${changes} and cancelled_on is null`
  if (told.count === 1) await record(db, permit, { start: id, cancelled: true })
  return told.count === 1
}

/** One that was cancelled by whoever asks, within the minute in which that is taken back. */
export async function findCancelled(
  db: Db,
  id: string,
): Promise<Pick<OwnStart, 'id' | 'offerKey' | 'unitId'> | null> {
  const [found] = await db<Pick<OwnStart, 'id' | 'offerKey' | 'unitId'>[]>`
    select id, offer_key, unit_id from offers.group_start where id = ${id} and offers.may_take_back(id)`
  return found ?? null
}

/** It comes to be after all, with the places that were given. */
export async function restoreStart(db: Db, permit: Permit<'offer.start-told'>, id: string): Promise<boolean> {
  const told = await db`
    update offers.group_start set cancelled_on = null where id = ${id} and offers.may_take_back(id)`
  if (told.count === 1) await record(db, permit, { start: id, restored: true })
  return told.count === 1
}

export type CalendarStart = GroupStart & { readonly offerKey: string; readonly offerName: Both }
/** One start that lies ahead, for anybody's calendar. */
export async function findStart(db: Db, id: string): Promise<CalendarStart | null> {
  const [line] = await db<{ start: GroupStart; offerKey: string; offerName: Both }[]>`
    select ${asJson(db)} as start, g.offer_key, p.body->'name' as offer_name
      from offers.starts_ahead g join shared.published p on p.kind = 'offer' and p.key = g.offer_key
     where g.id = ${id}`
  return line ? { ...line.start, offerKey: line.offerKey, offerName: line.offerName } : null
}
