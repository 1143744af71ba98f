import type { Actor } from '#platform/actor.ts'
import type { Db } from '#platform/database.ts'
import type { Permit } from '#platform/permit.ts'
import { daysOf, type Order, type TaskToOpen, type View } from './task.rules.ts'

/** A task, and the permit of what called for it. */
export type Called = { readonly because: Permit; readonly task: TaskToOpen }

/** Opens tasks in one statement; the same kind and subject is open once at most. Answers how many were opened. */
export async function openTasks(db: Db, called: readonly Called[]): Promise<number> {
  const rows = called.map(({ task }) => ({
    kind: task.kind,
    subject: task.subject,
    post_id: task.postId ?? null,
    role: task.role ?? null,
    organisation_id: task.organisationId ?? null,
    due_on: task.dueOn.toString(),
    title_da: task.title.da,
    title_en: task.title.en,
    address: task.address,
    codes: task.codes ?? {},
  }))
  const opened = await db<{ id: string | null }[]>`
    select tasks.open_task(task) as id from jsonb_array_elements(${db.json(rows)}) as task`
  return opened.filter(({ id }) => id !== null).length
}

/** Opens one task; false when it was open already. */
export const openTask = async (db: Db, because: Permit, task: TaskToOpen): Promise<boolean> =>
  (await openTasks(db, [{ because, task }])) > 0

/** Closes the task if it is open, under the permit of what settled it. */
export async function closeTask(db: Db, _because: Permit, kind: string, subject: string): Promise<boolean> {
  const [closed] = await db<{ tasks: number }[]>`select tasks.close_task(${kind}, ${subject}) as tasks`
  return (closed?.tasks ?? 0) > 0
}

/** Closes those that are open, in one statement. */
export async function closeTasks(
  db: Db,
  _because: Permit,
  kind: string,
  subjects: readonly string[],
): Promise<void> {
  await db`select tasks.close_task(${kind}, subject) from unnest(${subjects}::text[]) as subject`
}

export type TaskLine = {
  readonly id: string
  readonly subject: string
  readonly titleDa: string
  readonly titleEn: string
  readonly address: string
  readonly dueOn: Temporal.PlainDate
  readonly madeAt: Temporal.Instant
}
export const tasksAtOnce = 50

type Days = ReturnType<typeof daysOf>
/**
 * The tasks of the post that asks, read through the indexes of open tasks: those of each unit, of the role, of the post
 * itself. Said beside row-level security, and each with its own end, so that ten thousand rows are not sorted for fifty.
 */
const mine = (
  db: Db,
  { postId, role, organisations }: Actor,
  { first, last }: Days,
  ending: ReturnType<Db>,
) => {
  const open = db`
    select * from tasks.task
     where closed_at is null and due_on between coalesce(${first?.toString() ?? null}::date, '-infinity')
       and coalesce(${last?.toString() ?? null}::date, 'infinity')`
  const forUs = db`post_id is null and (role is null or role = ${role})`
  return db`
    select t.* from unnest(${[...new Set(organisations)]}::uuid[]) unit cross join lateral (
      ${open} and organisation_id = unit and ${forUs} ${ending}) t
    union all
    (${open} and role = ${role} and organisation_id is null and post_id is null ${ending})
    union all
    (${open} and post_id = ${postId} ${ending})`
}

/** The tasks of the post that asks, the most urgent first unless it wants those that came last. */
export function listMyTasks(
  db: Db,
  actor: Actor,
  asked: { view: View; today: Temporal.PlainDate; stretch: number; order?: Order },
) {
  const { view, today, stretch, order } = asked
  const by = order === 'nyest' ? db`made_at desc` : db`due_on`
  const upTo: ReturnType<Db> = db`order by ${by}, id limit ${stretch * tasksAtOnce}`
  return db<TaskLine[]>`
    select id, subject, title_da, title_en, address, due_on, made_at
      from (${mine(db, actor, daysOf(view, today), upTo)}) mine
     order by ${by}, id limit ${tasksAtOnce} offset ${(stretch - 1) * tasksAtOnce}`
}

export type TaskCounts = Readonly<Record<View, number>>
/** More than these are not counted: nobody reads on, and counting ten thousand takes longer than reading fifty. */
export const mostCounted = 1000

/** How many tasks each view of the list holds, up to one more than `mostCounted`. */
export async function countMyTasks(db: Db, actor: Actor, today: Temporal.PlainDate): Promise<TaskCounts> {
  const upTo: ReturnType<Db> = db`limit ${mostCounted + 1}`
  const count = (view: View) =>
    db`(select count(*)::integer from (${mine(db, actor, daysOf(view, today), upTo)} ${upTo}) few)`
  const [counts] = await db<{ every: number; late: number; today: number; week: number }[]>`
    select ${count('alle')} as every, ${count('over-tiden')} as late, ${count('i-dag')} as today,
           ${count('denne-uge')} as week`
  const { every = 0, late = 0, today: now = 0, week = 0 } = counts ?? {}
  return { alle: every, 'over-tiden': late, 'i-dag': now, 'denne-uge': week }
}
