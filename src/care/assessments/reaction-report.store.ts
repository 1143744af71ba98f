import type { Db } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import type { Permit } from '#platform/permit.ts'
import { quarterText, settledOn } from '#platform/quarters.ts'
import type { Both } from '#platform/words.ts'
import type { OwnUrgency } from './alert.rules.ts'
import { publishReactions, type ReactionCounts, type ReactionReadings } from './reaction-report.rules.ts'

type Day = Temporal.PlainDate

export async function isReactionFrozen(db: Db, quarter: Day): Promise<boolean> {
  const found =
    await db`select from assessments.reaction_quarter where quarter = ${db.typed.day(quarter)}::date`
  return found.length > 0
}

type Side = { readonly [urgency in OwnUrgency as `${'alerted' | 'quiet'}:${urgency}`]: number }
type Row = ReactionCounts['done'] &
  ReactionCounts['when'] & {
    readonly unit: string
    readonly hours: readonly number[] | null
    readonly putBack: number
    readonly said: Partial<Side>
  }
export type UnitCounts = ReactionCounts & { readonly unit: string }

/**
 * Each unit's alerts that were raised in the quarter, as they stood when the next was over, and the needs that it was sent.
 * An alert that the unit could no longer react on before it was taken up does not count: the answer was withdrawn, or the
 * person has died.
 */
export async function listReactionCounts(db: Db, quarter: Day): Promise<UnitCounts[]> {
  const rows = await db<Row[]>`
    with day as (
      select ${db.typed.day(quarter)}::date::timestamp at time zone 'Europe/Copenhagen' as first_at,
             ${db.typed.day(quarter.add({ months: 3 }))}::date::timestamp at time zone 'Europe/Copenhagen' as next_at,
             ${db.typed.day(settledOn(quarter))}::date::timestamp at time zone 'Europe/Copenhagen' as settled_at),
    raised as (
      select l.organisation_id as unit, l.made_at, l.due_on, l.put_back_at is not null as put_back,
             case when l.first_taken_at < day.settled_at then l.first_taken_at end as taken_at,
             case when l.followed_at < day.settled_at then l.done end as done
        from assessments.alert l join day on l.made_at >= day.first_at and l.made_at < day.next_at
       where l.state in ('followed-up', 'closed')
          or (cardinality(l.organisations) > 0 and exists (
            select from shared.person_invitable p where p.id = l.person_id))),
    taken as (
      select unit, done, (taken_at at time zone 'Europe/Copenhagen')::date as on_day, due_on,
             put_back, round(extract(epoch from taken_at - made_at) / 3600)::integer as hours from raised),
    reacted as (
      select unit, count(*) filter (where on_day <= due_on) as in_time, count(*) filter (where on_day > due_on) as later,
             count(*) filter (where on_day is null) as not_taken, count(*) filter (where done = 'acted') as acted,
             count(*) filter (where done = 'passed-on') as passed_on, count(*) filter (where done is null) as neither,
             count(*) filter (where put_back) as put_back,
             array_agg(hours) filter (where hours is not null) as hours
        from taken group by unit),
    said as (
      select a.sent_to as unit, case when l.own_urgency is null then 'quiet:' else 'alerted:' end || coalesce(l.own_urgency,
               case when n.wants_help is null then 'not-told' when not n.wants_help then 'no'
                    when n.may_wait then 'may-wait' else 'soon' end) as said, count(*)::integer as needs
        from assessments.need n join day on n.made_at >= day.first_at and n.made_at < day.next_at
        join assessments.assessment a on a.id = n.assessment_id and a.sent_to is not null and a.withdrawn_at is null
        left join lateral (
          select l.own_urgency from assessments.alert l
           where l.need_id = n.id and l.organisation_id = a.sent_to order by l.made_at, l.id limit 1) l on true
       group by 1, 2),
    bound as (
      select g.organisation_id as unit from assessments.reaction_agreement g cross join day
       where g.accepted_at < day.next_at and (g.ended_at is null or g.ended_at >= day.first_at)
      union select unit from reacted)
    select b.unit, coalesce(r.in_time, 0)::integer as "in-time", coalesce(r.later, 0)::integer as later,
           coalesce(r.not_taken, 0)::integer as "not-taken", coalesce(r.acted, 0)::integer as acted,
           coalesce(r.passed_on, 0)::integer as "passed-on", coalesce(r.neither, 0)::integer as neither, r.hours,
           coalesce(r.put_back, 0)::integer as put_back,
           coalesce((select jsonb_object_agg(s.said, s.needs) from said s where s.unit = b.unit), '{}') as said
      from bound b left join reacted r on r.unit = b.unit`
  return rows.map(({ unit, hours, putBack, said, ...count }) => {
    const side = (name: 'alerted' | 'quiet') => ({
      ...{ soon: said[`${name}:soon`] ?? 0, 'may-wait': said[`${name}:may-wait`] ?? 0 },
      ...{ no: said[`${name}:no`] ?? 0, 'not-told': said[`${name}:not-told`] ?? 0 },
    })
    const { acted, neither, later } = count
    const when = { 'in-time': count['in-time'], later, 'not-taken': count['not-taken'] }
    const done = { acted, 'passed-on': count['passed-on'], neither }
    return { unit, when, done, putBack, hours: hours ?? [], alerted: side('alerted'), quiet: side('quiet') }
  })
}

/** Writes what may be read, once; a second copy of the house that is as quick writes nothing. */
export async function saveReactionReports(
  db: Db,
  permit: Permit<'reactions.frozen'>,
  quarter: Day,
  counts: readonly UnitCounts[],
): Promise<void> {
  const day = db.typed.day(quarter)
  const fresh = await db`
    insert into assessments.reaction_quarter (quarter) values (${day}::date) on conflict do nothing returning quarter`
  if (fresh.length === 0) return
  const rows = counts.map((one) => ({ unit: one.unit, readings: publishReactions(one) }))
  await db`
    insert into assessments.reaction_report (organisation_id, quarter, readings)
    select g.unit, ${day}::date, g.readings from jsonb_to_recordset(${db.json(rows)}) as g(unit uuid, readings jsonb)`
  await record(db, permit, { quarter: quarterText(quarter), units: rows.length })
}

export type ReactionReport = {
  readonly quarter: Day
  readonly unit: Both | null
  readonly readings: ReactionReadings
}
/** The reports of one's own unit, the newest first. */
export const listReactionReports = (db: Db) => db<ReactionReport[]>`
  select quarter, shared.unit_name_on(organisation_id, platform.today()) as unit, readings
    from assessments.reaction_report order by quarter desc, organisation_id limit 200`
