import type { Db } from '#platform/database.ts'
import type { Permit } from '#platform/permit.ts'
import { closeTask, openTask } from '#registers/tasks/index.ts'
import type { Kind, State } from './referral.rules.ts'
import { stepNames } from './referral.words.ts'
import { dueOn, type PlanDays, type Step, stepOf } from './step.rules.ts'

const task = 'referral.step'

/** Where it lies after a line: which unit acts, on what, by which day. */
type Placed = {
  readonly id: string
  readonly actId: string | null
  readonly step: Step | null
  readonly dueOn: Temporal.PlainDate | null
}

async function place(db: Db, because: Permit, placed: Placed): Promise<void> {
  const { id, actId, step, dueOn: by } = placed
  await closeTask(db, because, task, `referral:${id}`)
  if (!actId || !step || !by) return
  const [da, en] = stepNames[step]
  await openTask(db, because, {
    kind: task,
    subject: `referral:${id}`,
    organisationId: actId,
    // Only a doctor can take this step; every other is for whoever is there.
    ...(step === 'approve' ? { role: 'hospitalslaege' } : {}),
    dueOn: by,
    title: { da, en },
    address: `/henvisninger/${id}`,
  })
}

/** The task of the step that came is opened, and the one that was is closed. */
export async function followStep(db: Db, because: Permit, id: string): Promise<void> {
  const [placed] = await db<
    Placed[]
  >`select id, act_id, step, due_on from referrals.standing where id = ${id}`
  await place(db, because, placed ?? { id, actId: null, step: null, dueOn: null })
}

/** What was handed on is no longer seen by whoever did it, so the day is reckoned and not read. */
export async function followForward(
  db: Db,
  because: Permit,
  referral: PlanDays & { readonly id: string; readonly kind: Kind },
  receiverId: string,
  today: Temporal.PlainDate,
): Promise<void> {
  const state: State = 'sent'
  const due = dueOn({ kind: referral.kind, state, stateOn: today, agreedOn: null }, referral)
  const step = stepOf(referral.kind, state)?.step ?? null
  await place(db, because, { id: referral.id, actId: receiverId, step, dueOn: due })
}
