import type { Db } from '#platform/database.ts'
import type { Permit } from '#platform/permit.ts'
import { closeTask, closeTasks, openTasks, type TaskToOpen } from '#registers/tasks/index.ts'
import { type GroupUntold, groupTask } from './house-line.rules.ts'
import { linkTask, paperTask } from './link.rules.ts'
import { findGoalDays } from './local-goal-of.store.ts'
import { nextTry, type Tried } from './next-try.rules.ts'
import { tryInWords } from './next-try.words.ts'
import type { Kind, State } from './referral.rules.ts'
import { groupTaskTitles, stepInWords, stepNames } from './referral.words.ts'
import { dueOn, type PlanDays, type Step, stepOf } from './step.rules.ts'
import { triedOf } from './tried.store.ts'

/** Its tasks at /opgaver. */
export const stepTask = 'referral.step'

/** Where it lies after a line: which unit acts, on what, by which day. */
type Placed = {
  readonly id: string
  readonly actId: string | null
  readonly step: Step | null
  readonly dueOn: Temporal.PlainDate | null
  /** What has been tried since the step began. */
  readonly tried?: Tried | null
  readonly bestTime?: string | null
  readonly receiverId?: string
  readonly groupUntold?: GroupUntold | null
  /** By when somebody calls the person about the group. */
  readonly callBy?: Temporal.PlainDate
}

function taskOf({ id, actId, step, dueOn: by, tried = null, bestTime = null }: Placed): TaskToOpen | null {
  if (!actId || !step || !by) return null
  const [da, en] = stepNames[step]
  const next = nextTry(tried, by, bestTime)
  const title = next ? tryInWords(next) : stepInWords(step, by, null)
  return {
    kind: stepTask,
    subject: `referral:${id}`,
    organisationId: actId,
    // Only a doctor can take this step; every other is for whoever is there.
    ...(step === 'approve' ? { role: 'hospitalslaege' } : {}),
    dueOn: next?.on ?? by,
    title,
    ...(step === 'begin-group' ? { titleAfter: { da, en } } : {}),
    address: `/henvisninger/${id}`,
  }
}

/** The person is called about a group, by whoever has the referral. */
const groupTaskOf = ({ id, receiverId, groupUntold, callBy }: Placed): TaskToOpen[] =>
  groupUntold && receiverId && callBy
    ? [
        {
          kind: groupTask,
          subject: `referral:${id}`,
          organisationId: receiverId,
          dueOn: callBy,
          title: groupTaskTitles[groupUntold],
          address: `/henvisninger/${id}`,
        },
      ]
    : []

async function place(db: Db, because: Permit, id: string, placed: readonly Placed[]): Promise<void> {
  await closeTask(db, because, stepTask, `referral:${id}`)
  // What a receiver without an account has said is acted on now; what is over need not be sent on paper.
  await closeTask(db, because, linkTask, `referral:${id}`)
  if (!placed.some(({ step }) => step)) await closeTask(db, because, paperTask, `referral:${id}`)
  if (!placed.some(({ groupUntold }) => groupUntold))
    await closeTask(db, because, groupTask, `referral:${id}`)
  await open(db, because, placed)
}
async function open(db: Db, because: Permit, placed: readonly Placed[]): Promise<void> {
  const tasks = placed.flatMap((one) => [...groupTaskOf(one), ...[taskOf(one) ?? []].flat()])
  if (tasks.length > 0)
    await openTasks(
      db,
      tasks.map((one) => ({ because, task: one })),
    )
}

const placesOf = (db: Db, ids: readonly string[]) => db<Placed[]>`
  select id, act_id, step, due_on, receiver_id, group_untold, platform.today() + 1 as call_by,
         ${triedOf(db, 'x')} as tried, w.best_time
    from referrals.standing x left join referrals.written(${[...ids]}::uuid[]) w on w.referral_id = x.id
   where x.id = any (${[...ids]}::uuid[])`

/** The task of the step that came is opened, and the one that was is closed. */
export const followStep = async (db: Db, because: Permit, id: string): Promise<void> =>
  place(db, because, id, await placesOf(db, [id]))

/** The tasks of many, where none is open yet. */
export const followSteps = async (db: Db, because: Permit, ids: readonly string[]): Promise<void> =>
  open(db, because, await placesOf(db, ids))

/** The day of a step was put right: its task is opened anew with the day that holds now. */
export async function followDays(db: Db, because: Permit, ids: readonly string[]): Promise<void> {
  await closeTasks(
    db,
    because,
    stepTask,
    ids.map((id) => `referral:${id}`),
  )
  await followSteps(db, because, ids)
}

/** The tasks of those whose last line the house itself wrote; how many there were. */
export async function followHouse(db: Db, because: Permit, most: number): Promise<number> {
  const moved = await db<{ id: string }[]>`select id from referrals.take_unfollowed(${most}) as id`
  const ids = moved.map(({ id }) => id)
  if (ids.length === 0) return 0
  const subjects = ids.map((id) => `referral:${id}`)
  for (const kind of [stepTask, groupTask]) await closeTasks(db, because, kind, subjects)
  await followSteps(db, because, ids)
  return ids.length
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
  const { kind } = referral
  const localDays = await findGoalDays(db, { unitId: receiverId, kind, state }, today)
  const due = dueOn({ kind, state, stateOn: today, agreedOn: null }, referral, localDays)
  const step = stepOf(referral.kind, state)?.step ?? null
  await place(db, because, referral.id, [{ id: referral.id, actId: receiverId, step, dueOn: due }])
}
