import type { PendingQuery, Row } from 'postgres'
import type { Db } from '#platform/database.ts'
import type { Both } from '#platform/words.ts'
import type { ToldTo } from './alert-late.rules.ts'

/** Who was told that the day of an alert has passed, and when they were first. */
export type ToldLate = { readonly to: ToldTo; readonly on: Temporal.PlainDate }
export type RawTold<Known extends { readonly told: readonly ToldLate[] }> = Omit<Known, 'told'> & {
  readonly told: readonly (Omit<ToldLate, 'on'> & { readonly on: string })[]
}
export const toldOf = (told: RawTold<{ told: readonly ToldLate[] }>['told']): ToldLate[] =>
  told.map(({ to, on }) => ({ to, on: Temporal.PlainDate.from(on) }))

/** A unit where a day has passed, for whom it has agreed with. */
export type PastElsewhere = {
  readonly unit: Both | null
  readonly alerts: number
  readonly dueOn: Temporal.PlainDate
  readonly fallback: string | null
  readonly phone: string | null
  readonly hours: string | null
}
export const listPastElsewhere = (db: Db) => db<PastElsewhere[]>`
  select shared.unit_name_on(e.unit_id, platform.today()) as unit, e.alerts, e.due_on, e.fallback, e.phone, e.hours
    from assessments.past_day_elsewhere() e order by e.due_on, e.unit_id`

/** As JSON, of the alerts `l` that nobody has followed up yet; the one told first stands first. */
export const toldLate = (db: Db, which: PendingQuery<Row[]>) => db`
  (select coalesce(jsonb_agg(jsonb_build_object('to', f.told_to, 'on', f.told_on) order by f.stage), '[]') from (
    select d.told_to, min(d.stage) as stage, min((d.told_at at time zone 'Europe/Copenhagen')::date) as told_on
      from assessments.alert_told d
      join assessments.alert a on a.id = d.alert_id and a.state in ('new', 'in-hand')
     where ${which} group by d.told_to) f)`
