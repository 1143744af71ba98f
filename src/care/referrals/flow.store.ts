import type { Db } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import type { Permit } from '#platform/permit.ts'
import { recall } from '#platform/recall.ts'
import { type FlowCase, type FlowMeasure, quarterText, settledOn } from './flow.rules.ts'
import { type FlowRow, isFew, type Reading } from './flow-hiding.rules.ts'

type Day = Temporal.PlainDate
export async function isFrozen(db: Db, quarter: Day): Promise<boolean> {
  const found = await db`select from referrals.flow_quarter where quarter = ${db.typed.day(quarter)}::date`
  return found.length > 0
}

/** Every referral that was sent in the quarter, as it stood when the next was over; lines that were taken back do not count. */
export const listFlowCases = (db: Db, quarter: Day) => db<FlowCase[]>`
  with day as (
    select ${db.typed.day(quarter)}::date as first_on, ${db.typed.day(quarter.add({ months: 3 }))}::date as next_on,
           ${db.typed.day(settledOn(quarter))}::date as settled_on),
  sent as (
    select r.id, r.sender_id, r.receiver_id, l.* from referrals.referral r cross join day
     cross join lateral (
      select min(m.on_day) filter (where m.to_state <> all ('{prepared,not-approved,stopped,settled}')) as sent_on,
             min(m.on_day) filter (where m.to_state <> all
               ('{prepared,not-approved,sent,stopped,settled}')) as received_on,
             min(m.on_day) filter (where m.to_state = 'held') as held_on,
             min(m.on_day) filter (where m.to_state = 'started') as started_on,
             bool_or(m.to_state = 'sent-back') as sent_back, bool_or(m.to_state = 'ended') as ended
        from (select x.to_state, (x.at at time zone 'Europe/Copenhagen')::date as on_day from referrals.move x
               where x.referral_id = r.id and x.move <> 'undo' and not exists (
                 select from referrals.move u
                  where u.referral_id = x.referral_id and u.number = x.number + 1 and u.move = 'undo')) m
       where m.on_day < day.settled_on) l
     where r.state <> 'entered-in-error' and r.id in (select q.referral_id from referrals.move q
         where q.at >= day.first_on::timestamp at time zone 'Europe/Copenhagen'
           and q.at < day.next_on::timestamp at time zone 'Europe/Copenhagen')
       and l.sent_on >= day.first_on and l.sent_on < day.next_on)
  select s.function as sender, v.function as receiver, coalesce(p.key, v.region_key, 'none') as region,
         coalesce(v.municipality_code, 'none') as place, c.sent_back, c.ended, c.received_on is not null as received,
         array_remove(array[s.id, s.parent_id, v.id, v.parent_id], null) as units, c.held_on is not null as held, c.started_on is not null as started,
         case when o.answered_on < day.settled_on then o.outcome else 'unknown' end as outcome,
         c.received_on - c.sent_on as days_received, c.held_on - c.received_on as days_held,
         c.started_on - c.received_on as days_started
    from sent c cross join day
    join organisations.organisation s on s.id = c.sender_id
    join organisations.organisation v on v.id = c.receiver_id
    join shared.referral_outcome o on o.referral_id = c.id
    left join shared.membership p on p.municipality_code = v.municipality_code and p.kind = 'region'
     and day.first_on between p.valid_from and coalesce(p.valid_to, day.first_on)`

/** A reading as it is stored, and nothing that it does not say. */
export const cellOf = (reading: Reading) =>
  reading === 'hidden'
    ? { state: reading }
    : typeof reading === 'number'
      ? { state: 'shown', amount: reading }
      : isFew(reading)
        ? { state: 'few' }
        : { state: 'between', ...reading }

/** Writes what may be read, once; a second copy of the house that is as quick writes nothing. */
export async function saveFlow(
  db: Db,
  permit: Permit<'flow.frozen'>,
  quarter: Day,
  rows: readonly FlowRow[],
): Promise<void> {
  const day = db.typed.day(quarter)
  const fresh = await db`
    insert into referrals.flow_quarter (quarter) values (${day}::date) on conflict do nothing returning quarter`
  if (fresh.length === 0) return
  const cells = rows.flatMap(({ path: [way = '>', region = '', place = ''], readings }) => {
    const [sender = '', receiver = ''] = way.split('>')
    return Object.entries(readings).map(([measure, reading]) => ({
      ...{ sender, receiver, region, place, measure },
      ...cellOf(reading),
    }))
  })
  await db`
    insert into referrals.flow_cell (quarter, sender, receiver, region, place, measure, state, amount, least, most)
    select ${day}::date, c.* from jsonb_to_recordset(${db.json(cells)}) as c(
      sender text, receiver text, region text, place text, measure text, state text, amount numeric, least integer, most integer)`
  await record(db, permit, { quarter: quarterText(quarter), rows: rows.length })
}

export const listQuarters = (db: Db) => db<{ quarter: Day }[]>`
  select quarter from referrals.flow_quarter order by quarter desc limit 40`

export type FlowCell = {
  readonly state: string
  readonly amount: number | null
  readonly least: number | null
  readonly most: number | null
}
export type FlowLine = {
  readonly sender: string
  readonly receiver: string
  readonly region: string
  readonly regionName: string | null
  readonly place: string
  readonly placeName: string | null
  readonly cells: Readonly<Record<FlowMeasure, FlowCell>>
}
type Lines = readonly FlowLine[]
const reports = recall<Lines>(12)

/**
 * The report of a quarter: all of it, or what stands above the places and the places of one region. A quarter is frozen once,
 * so only a place that has got another name makes it another report; whoever may not see it is told of no version.
 */
export async function listFlow(db: Db, quarter: Day, region?: string): Promise<Lines> {
  const question = `${quarter} ${region ?? 'all'}`
  const known = reports.of(question)
  const cells = db`select * from referrals.flow_cell where quarter = ${db.typed.day(quarter)}::date`
  const some = db`${cells} and place = '' union all ${cells} and place <> '' and region = ${region ?? ''}`
  const [read] = await db<{ version: string; lines: Lines | null }[]>`
    with holds as materialized (
      select p.version || ' ' || q.version as version from referrals.flow_quarter q cross join shared.place_version p
       where q.quarter = ${db.typed.day(quarter)}::date),
    line as materialized (
      select sender, receiver, region, place,
             jsonb_object_agg(measure, jsonb_build_object('state', state, 'amount', amount,
               'least', least, 'most', most)) as cells
        from (${region === undefined ? cells : some}) c group by sender, receiver, region, place)
    select h.version, case when h.version is distinct from ${known?.version ?? null} then (
        select coalesce(jsonb_agg(jsonb_build_object('sender', c.sender, 'receiver', c.receiver, 'region', c.region,
                 'region_name', r.name, 'place', c.place, 'place_name', m.name, 'cells', c.cells)
               order by c.sender, c.receiver, r.name nulls first, c.region, m.name nulls first, c.place), '[]')
          from line c
          left join places.region r on r.key = c.region
          left join places.municipality m on m.code = c.place) end as lines
      from holds h`
  if (!read) return []
  return read.lines
    ? reports.keep(question, { version: read.version, value: read.lines })
    : (known?.value ?? [])
}
