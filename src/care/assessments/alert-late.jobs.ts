import type { Actor } from '#platform/actor.ts'
import type { Db } from '#platform/database.ts'
import type { Job, JobRun } from '#platform/jobs.ts'
import { isRefusal, type Permit } from '#platform/permit.ts'
import { inBoth } from '#platform/words.ts'
import { listOnDuty, type OnDuty } from '#registers/accounts/index.ts'
import { type Called, closeTasks, lateMail, openTasks } from '#registers/tasks/index.ts'
import { mayTellOfLateAlerts } from './alert.policy.ts'
import {
  elsewherePath,
  hasLateTask,
  lastDueDays,
  lateAlertTask,
  subjectOfLate,
  toldAt,
} from './alert-late.rules.ts'
import {
  type AlertTold,
  type LateAlert,
  listLateAlerts,
  listMovedAlerts,
  saveAlertsTold,
  saveMovedAlerts,
} from './alert-late.store.ts'
import { alertLateWords } from './alert-late.words.ts'

const batch = 50
type Day = JobRun['today']
type Told = { today: Day; origin: string; mailed: Set<string> }

/**
 * When the day of an alert has passed and nobody has followed it up: the unit that promised, its leader, whom it has agreed with is
 * told. What was told stands in the same transaction as the task and the mail, so a run that dies leaves nothing half told.
 */
export const tellOfLateAlerts = (origin: string): Job => ({
  name: 'tell-of-late-alerts',
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

async function tellBatch(db: Db, actor: Actor, { today, origin, mailed }: Told): Promise<number> {
  const permit = mayTellOfLateAlerts(actor)
  if (isRefusal(permit)) return 0
  const late = await listLateAlerts(db, lastDueDays(today), batch)
  if (late.length === 0) return 0
  const units = [
    ...new Set(late.flatMap(({ unitId, fallbackId }) => [unitId, ...(fallbackId ? [fallbackId] : [])])),
  ]
  const there = await listOnDuty(
    db,
    units.flatMap((unit) => [
      { unit, role: null },
      { unit, role: 'leder' },
    ]),
  )
  const told = late.map((one) => toldOf(one, there))
  const asked = told.map(({ unitId, to }) => isFor(unitId, to === 'leader' ? 'leder' : null))
  const recipients = new Set(asked.flatMap((isAsked) => there.filter(isAsked).map(({ email }) => email)))
  const fresh = [...recipients].filter((email) => !mailed.has(email))
  for (const email of fresh) mailed.add(email)
  await saveAlertsTold(
    db,
    permit,
    told,
    fresh.map((recipient) => ({ recipient, ...lateMail(origin) })),
  )
  const tasks = told.filter(({ stage }) => hasLateTask(stage))
  await openTasks(
    db,
    tasks.map((one) => called(one, { permit, today })),
  )
  return late.length
}
function toldOf(one: LateAlert, there: readonly OnDuty[]): AlertTold {
  const leader = there.find(isFor(one.unitId, 'leder'))
  const elsewhere = one.fallbackId && there.find(isFor(one.fallbackId, null))
  const to = toldAt({ stage: one.stage, hasLeader: Boolean(leader), hasFallback: Boolean(elsewhere) })
  const unitId = to === 'fallback' && one.fallbackId ? one.fallbackId : one.unitId
  return { ...one, to, unitId, postId: to === 'leader' ? (leader?.postId ?? null) : null }
}
const isFor = (unit: string, role: string | null) => (one: OnDuty) => one.unit === unit && one.role === role

const called = (
  { id, unitId, to, postId }: Pick<AlertTold, 'id' | 'unitId' | 'to' | 'postId'>,
  { permit, today }: { permit: Permit; today: Day },
): Called => ({
  because: permit,
  task: {
    kind: lateAlertTask,
    subject: subjectOfLate(id, to),
    ...(postId ? { postId } : { organisationId: unitId }),
    dueOn: today,
    title: inBoth(alertLateWords, to),
    address: to === 'fallback' ? elsewherePath : `/svar/advis/${id}`,
  },
})

/** A leader who went away leaves the task to whoever stands in, or to the common list; and finds it again. */
async function moveTasks(db: Db, actor: Actor, today: Day): Promise<void> {
  const permit = mayTellOfLateAlerts(actor)
  if (isRefusal(permit)) return
  const moved = await listMovedAlerts(db, batch)
  if (moved.length === 0) return
  await saveMovedAlerts(db, permit, moved)
  const subjects = moved.map(({ id }) => subjectOfLate(id, 'leader'))
  await closeTasks(db, permit, lateAlertTask, subjects)
  await openTasks(
    db,
    moved.map((one) => called({ ...one, to: 'leader' }, { permit, today })),
  )
}
