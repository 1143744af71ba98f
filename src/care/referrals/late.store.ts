import type { Db } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import type { Permit } from '#platform/permit.ts'
import { tellAfterDays } from '#registers/tasks/index.ts'
import { type Late, unitsTold } from './late.rules.ts'
import type { Step } from './step.rules.ts'

export type DueLate = Late & { readonly dueOn: Temporal.PlainDate; readonly step: Step }

/** What is past its day and nobody has been told of, the oldest first: due work is asked for, never remembered. */
export const listLate = (db: Db, most: number) => db<DueLate[]>`
  select * from referrals.late(${[...tellAfterDays]}::integer[], ${most})`

export type Told = {
  readonly late: Late & { readonly dueOn: Temporal.PlainDate }
  readonly postId: string | null
}
export type Letter = { readonly recipient: string; readonly subject: string; readonly body: string }

/** Notes who was told and puts the mails in the post: two statements and a history line. */
export async function saveTold(
  db: Db,
  permit: Permit<'referrals.told'>,
  told: readonly Told[],
  letters: readonly Letter[],
): Promise<void> {
  const rows = told.map(({ late, postId }) => ({
    referral_id: late.id,
    state_at: late.stateAt.toString(),
    stage: late.stage,
    person_id: late.personId,
    due_on: late.dueOn.toString(),
    units: unitsTold(late),
    post_id: postId,
  }))
  await db`
    insert into referrals.told (referral_id, state_at, stage, person_id, due_on, units, post_id)
    select r.referral_id, r.state_at, r.stage, r.person_id, r.due_on, r.units, r.post_id
      from jsonb_to_recordset(${db.json(rows)}) as r (referral_id uuid, state_at timestamptz, stage integer,
        person_id uuid, due_on date, units uuid[], post_id uuid)
    on conflict do nothing`
  await db`
    select platform.post_mail(l.recipient, l.subject, l.body)
      from jsonb_to_recordset(${db.json(letters as never)}) as l (recipient text, subject text, body text)`
  await record(db, permit, { told: told.length, mails: letters.length })
}

/** A leader's task whose holder is away by now, or came back: the post that does the work today. */
export type Moved = {
  readonly id: string
  readonly stateAt: Temporal.Instant
  readonly unit: string
  readonly postId: string | null
  readonly step: Step
}
export const listMovedTasks = (db: Db, most: number) => db<Moved[]>`
  select t.referral_id as id, t.state_at, t.units[1] as unit, n.post_id, s.step
    from referrals.told t
    join referrals.standing s on s.id = t.referral_id and s.state_at = t.state_at and s.step is not null
    join shared.person_invitable p on p.id = t.person_id
    left join lateral (
      select d.post_id from accounts.on_duty_at(t.units[1], 'may see persons', 'leder', platform.today()) d limit 1) n on true
   where t.stage = 2 and n.post_id is distinct from t.post_id
   order by t.told_at, t.referral_id limit ${most}`

export async function saveMovedTasks(
  db: Db,
  permit: Permit<'referrals.told'>,
  moved: readonly Moved[],
): Promise<void> {
  const rows = moved.map(({ id, stateAt, postId }) => ({ id, state_at: stateAt.toString(), post_id: postId }))
  await db`
    update referrals.told t set post_id = m.post_id
      from jsonb_to_recordset(${db.json(rows)}) as m (id uuid, state_at timestamptz, post_id uuid)
     where t.referral_id = m.id and t.state_at = m.state_at and t.stage = 2`
  await record(db, permit, { moved: moved.length })
}
