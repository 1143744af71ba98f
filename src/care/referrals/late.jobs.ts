import type { Actor } from '#platform/actor.ts'
import type { Db } from '#platform/database.ts'
import type { Job, JobRun } from '#platform/jobs.ts'
import { isRefusal, type Permit } from '#platform/permit.ts'
import { listOnDuty, type OnDuty } from '#registers/accounts/index.ts'
import { type Called, closeTasks, lateMail, openTasks, type Stage } from '#registers/tasks/index.ts'
import { lateSubject, lateTask, unitsTold, unitWithTask } from './late.rules.ts'
import { type DueLate, listLate, listMovedTasks, type Moved, saveMovedTasks, saveTold } from './late.store.ts'
import { lateTitle } from './late.words.ts'
import { mayTellLate } from './referral.policy.ts'

const batch = 50
type Day = JobRun['today']

/**
 * When a day has passed and nobody has acted: where it lies and who must act, then the leader, then the sender is told. What
 * was told stands in the same transaction as the task and the mail, so a run that dies leaves nothing half told.
 */
export const tellWhatIsLate = (origin: string): Job => ({
  name: 'tell-what-is-late',
  every: { seconds: 300 },
  async work(run) {
    const { today } = run
    // One mail a person and run is enough, however much is late.
    const mailed = new Set<string>()
    const tell = (db: Db, actor: Actor) => tellBatch(db, actor, { today, origin, mailed })
    for (let told = batch; told === batch && !run.isStopping(); ) told = (await run.transaction(tell)) ?? 0
    await run.transaction((db, actor) => moveTasks(db, actor, today))
  },
})

const roleOf = (stage: Stage) => (stage === 2 ? 'leder' : null)
const isFor = (unit: string, role: string | null) => (one: OnDuty) => one.unit === unit && one.role === role

async function tellBatch(
  db: Db,
  actor: Actor,
  { today, origin, mailed }: { today: Day; origin: string; mailed: Set<string> },
): Promise<number> {
  const permit = mayTellLate(actor)
  if (isRefusal(permit)) return 0
  const late = await listLate(db, batch)
  if (late.length === 0) return 0
  const asked = late.flatMap((one) => unitsTold(one).map((unit) => ({ unit, role: roleOf(one.stage) })))
  const there = await listOnDuty(db, [
    ...new Map(asked.map((one) => [`${one.unit} ${one.role}`, one])).values(),
  ])
  const leaderAt = (unit: string) => there.find(isFor(unit, 'leder'))?.postId ?? null
  const recipients = new Set(
    asked.flatMap(({ unit, role }) => there.filter(isFor(unit, role)).map(({ email }) => email)),
  )
  const fresh = [...recipients].filter((email) => !mailed.has(email))
  for (const email of fresh) mailed.add(email)
  const told = late.map((one) => ({ late: one, postId: one.stage === 2 ? leaderAt(one.actingId) : null }))
  await saveTold(
    db,
    permit,
    told,
    fresh.map((recipient) => ({ recipient, ...lateMail(origin) })),
  )
  await openTasks(
    db,
    told.flatMap(({ late: one, postId }) => taskOf(one, postId, { permit, today })),
  )
  return late.length
}

function taskOf(
  one: DueLate,
  postId: string | null,
  { permit, today }: { permit: Permit; today: Day },
): Called[] {
  const unit = unitWithTask(one)
  return unit ? [called({ ...one, unit, postId }, { permit, today })] : []
}

type Tasked = Pick<DueLate, 'id' | 'stage' | 'step'> & { unit: string; postId: string | null }
const called = (
  { id, stage, step, unit, postId }: Tasked,
  { permit, today }: { permit: Permit; today: Day },
): Called => ({
  because: permit,
  task: {
    kind: lateTask,
    subject: lateSubject(id, stage),
    ...(postId ? { postId } : { organisationId: unit }),
    dueOn: today,
    title: lateTitle(stage, step),
    address: `/henvisninger/${id}`,
  },
})

/** A leader who went away leaves the task to whoever stands in, or to the common list; and finds it again. */
async function moveTasks(db: Db, actor: Actor, today: Day): Promise<void> {
  const permit = mayTellLate(actor)
  if (isRefusal(permit)) return
  const moved: readonly Moved[] = await listMovedTasks(db, batch)
  if (moved.length === 0) return
  await saveMovedTasks(db, permit, moved)
  await closeTasks(
    db,
    permit,
    lateTask,
    moved.map(({ id }) => lateSubject(id, 2)),
  )
  await openTasks(
    db,
    moved.map((one) => called({ ...one, stage: 2 }, { permit, today })),
  )
}
