import type { Db } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import type { Permit } from '#platform/permit.ts'
import type { Stage } from '#registers/tasks/index.ts'
import type { ToldTo } from './alert-late.rules.ts'

export type LateAlert = {
  readonly id: string
  readonly personId: string
  readonly stage: Stage
  readonly dueOn: Temporal.PlainDate
  readonly unitId: string
  /** Whom the unit has agreed with. */
  readonly fallbackId: string | null
}
/** What is past its day and nobody has been told of, the oldest first: due work is asked for, never remembered. */
export const listLateAlerts = (db: Db, lastDue: readonly Temporal.PlainDate[], most: number) => db<
  LateAlert[]
>`
  select * from assessments.late_alerts(${lastDue.map(String)}::date[], ${most})`

/** `unitId` is the unit told. */
export type AlertTold = LateAlert & { readonly to: ToldTo; readonly postId: string | null }
type Letter = { readonly recipient: string; readonly subject: string; readonly body: string }

/** Notes who was told and puts the mails in the post: two statements and a history line. */
export async function saveAlertsTold(
  db: Db,
  permit: Permit<'alerts.told'>,
  told: readonly AlertTold[],
  letters: readonly Letter[],
): Promise<void> {
  const rows = told.map(({ id, stage, personId, dueOn, unitId, to, postId }) => ({
    ...{ alert_id: id, stage, person_id: personId, told_to: to, unit_id: unitId },
    ...{ due_on: dueOn.toString(), post_id: postId },
  }))
  await db`
    insert into assessments.alert_told (alert_id, stage, person_id, told_to, unit_id, due_on, post_id)
    select r.alert_id, r.stage, r.person_id, r.told_to, r.unit_id, r.due_on, r.post_id
      from jsonb_to_recordset(${db.json(rows)}) as r (alert_id uuid, stage integer, person_id uuid, told_to text,
        unit_id uuid, due_on date, post_id uuid)
    on conflict do nothing`
  await db`
    select platform.post_mail(l.recipient, l.subject, l.body)
      from jsonb_to_recordset(${db.json(letters as never)}) as l (recipient text, subject text, body text)`
  await record(db, permit, { told: told.length, mails: letters.length })
}

/** A leader's task whose holder is away by now, or came back: the post that does the work today. */
export type MovedAlert = { readonly id: string; readonly unitId: string; readonly postId: string | null }
export const listMovedAlerts = (db: Db, most: number) => db<MovedAlert[]>`
  select t.alert_id as id, t.unit_id, n.post_id
    from assessments.alert_told t
    join assessments.alert l on l.id = t.alert_id and l.state in ('new', 'in-hand') and cardinality(l.organisations) > 0
    join shared.person_invitable p on p.id = t.person_id
    left join lateral (
      select d.post_id from accounts.on_duty_at(t.unit_id, 'may see persons', 'leder', platform.today()) d limit 1) n on true
   where t.told_to = 'leader' and n.post_id is distinct from t.post_id
   order by t.told_at, t.alert_id limit ${most}`

export async function saveMovedAlerts(
  db: Db,
  permit: Permit<'alerts.told'>,
  moved: readonly MovedAlert[],
): Promise<void> {
  const rows = moved.map(({ id, postId }) => ({ id, post_id: postId }))
  await db`
    update assessments.alert_told t set post_id = m.post_id
      from jsonb_to_recordset(${db.json(rows)}) as m (id uuid, post_id uuid)
     where t.alert_id = m.id and t.told_to = 'leader'`
  await record(db, permit, { moved: moved.length })
}
