import { randomUUID } from 'node:crypto'
import type { Actor } from '#platform/actor.ts'
import type { Db } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import type { Permit } from '#platform/permit.ts'
import { inBoth } from '#platform/words.ts'
import { openTasks } from '#registers/tasks/index.ts'
import {
  type AlertMove,
  type AlertRule,
  type AlertState,
  alertDueOn,
  becomes,
  meets,
  type OwnUrgency,
  ownUrgencyOf,
} from './alert.rules.ts'
import { alertWords } from './alert.words.ts'
import { type RawTold, type ToldLate, toldLate, toldOf } from './alert-told.store.ts'
import type { Domain } from './questionnaire.rules.ts'

export const alertTask = 'alert.open'
export const taskOfAlert = (id: string) => `alert:${id}`
export const alertsAtOnce = 100

export type Alert = AlertRule & {
  readonly id: string
  readonly needId: string
  readonly personId: string
  readonly personName: string | null
  readonly organisations: readonly string[]
  readonly needDomain: Domain
  readonly ownUrgency: OwnUrgency
  readonly madeAt: Temporal.Instant
  readonly dueOn: Temporal.PlainDate
  readonly standing: AlertState
  readonly isReturned: boolean
  readonly ownerName: string | null
  readonly ownerPost: string | null
  readonly holderPost: string | null
  readonly reason: string | null
  readonly done: 'acted' | 'passed-on' | null
  readonly changes: number
}
const alerts = (db: Db, more = db``) => db`
  select l.id, l.need_id, l.person_id, p.name as person_name, l.organisations, n.domain as need_domain, l.own_urgency,
         l.made_at, l.due_on, l.standing, l.is_returned, l.owner_name, l.owner_post, l.holder_post, l.reason, l.changes, l.done,
         r.burden_from, r.not_wait, r.domain${more}
    from assessments.alert_standing l
    join assessments.alert_rule r on r.id = l.rule_id
    join assessments.need n on n.id = l.need_id
    join shared.person_seen p on p.id = l.person_id`

/** What one's unit is to react on, by the day; what is closed, the newest first. */
export const listAlerts = (db: Db, { organisations }: Actor, isClosed: boolean) => db<Alert[]>`
  ${alerts(db)}
   where l.organisations && ${[...organisations]}::uuid[] and (l.state = 'closed') = ${isClosed}
   order by ${isClosed ? db`l.made_at desc` : db`l.due_on`}, l.id limit ${alertsAtOnce}`

/** An alert with who has been told that its day has passed, and what is agreed on when nobody gets to it. */
export type OneAlert = Alert & { readonly told: readonly ToldLate[]; readonly fallback: string | null }
export async function findAlert(db: Db, id: string): Promise<OneAlert | null> {
  const more = db`,
         ${toldLate(db, db`d.alert_id = l.id`)} as told,
         (select g.fallback from assessments.reaction_agreement g
           where g.id = assessments.agreement_for(l.organisation_id, platform.today())) as fallback`
  const [row] = await db<RawTold<OneAlert>[]>`${alerts(db, more)} where l.id = ${id}`
  return row ? { ...row, told: toldOf(row.told) } : null
}

export type AlertMoved = 'saved' | 'overtaken' | 'gone'
export async function moveAlert(
  db: Db,
  permit: Permit<'alert.moved'>,
  { id, changes, move, reason }: { id: string; changes: number; move: AlertMove; reason: string | null },
): Promise<AlertMoved> {
  const state = becomes(move)
  const [row] = await db<{ moved: AlertMoved }[]>`
    select assessments.move_alert(${id}, ${changes}, ${state}, ${reason}, ${permit.actor.name}) as moved`
  const moved = row?.moved ?? 'gone'
  if (moved === 'saved') await record(db, permit, { state })
  return moved
}

type Found = AlertRule & {
  readonly ruleId: string
  readonly unit: string
  readonly needId: string
  readonly needDomain: Domain
  readonly burden: number | null
  readonly wantsHelp: boolean | null
  readonly mayWait: boolean | null
  readonly finishedAt: Temporal.Instant
  readonly reactsWithin: number
}
/** Raises an alert for each need in these answers that a rule in force speaks of; a need gives one alert a rule, for good. */
export async function raiseAlerts(
  db: Db,
  permit: Permit<'answers.told'>,
  answers: readonly string[],
): Promise<void> {
  if (answers.length === 0) return
  const found = await db<Found[]>`
    select r.id as rule_id, a.sent_to as unit, r.burden_from, r.not_wait, r.domain, n.id as need_id,
           n.domain as need_domain, n.burden, n.wants_help, n.may_wait, a.finished_at, g.reacts_within
      from assessments.assessment a
      join assessments.need n on n.assessment_id = a.id and n.state = 'open'
      join assessments.reaction_agreement g on g.id = assessments.agreement_for(a.sent_to, platform.today())
      join assessments.alert_rule r on r.agreement_id = g.id and r.active_at is not null and r.ended_at is null
     where a.id = any (${[...answers]}::uuid[])
       and not exists (select from assessments.alert l where l.rule_id = r.id and l.need_id = n.id)`
  const fresh = found
    .filter((one) => meets(one, { ...one, domain: one.needDomain }))
    .map((one) => ({ ...one, id: randomUUID(), dueOn: alertDueOn(one.finishedAt, one.reactsWithin) }))
  if (fresh.length === 0) return
  const rows = fresh.map(({ id, ruleId, needId, unit, dueOn, ...said }) => ({
    ...{ id, rule_id: ruleId, need_id: needId, unit, due_on: dueOn.toString() },
    own_urgency: ownUrgencyOf(said),
  }))
  await db`
    insert into assessments.alert (id, rule_id, need_id, person_id, organisations, organisation_id, own_urgency, due_on,
      controller_id, controller_from)
    select g.id, g.rule_id, g.need_id, n.person_id, array[g.unit], g.unit, g.own_urgency, g.due_on, n.controller_id,
           platform.today()
      from jsonb_to_recordset(${db.json(rows)}) as g(id uuid, rule_id uuid, need_id uuid, unit uuid, due_on date,
        own_urgency text)
      join assessments.need n on n.id = g.need_id
    on conflict do nothing`
  const title = inBoth(alertWords, 'task')
  await openTasks(
    db,
    fresh.map(({ id, unit, dueOn }) => ({
      because: permit,
      task: {
        ...{ kind: alertTask, subject: taskOfAlert(id), organisationId: unit, title, dueOn },
        address: `/svar/advis/${id}`,
      },
    })),
  )
}
