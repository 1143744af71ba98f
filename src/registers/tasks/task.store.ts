import type { Db } from '#platform/database.ts'
import type { Permit } from '#platform/permit.ts'
import { type AwayToday, awayToday } from '#registers/accounts/index.ts'
import { daysOf, mostCounted, type Order, type TaskToOpen, type View, views } from './task.rules.ts'

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
    codes: {
      ...task.codes,
      ...(task.titleAfter ? { after_da: task.titleAfter.da, after_en: task.titleAfter.en } : {}),
    },
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
export const tasksAtOnce = 25

const dayText = (day: Temporal.PlainDate | null) => day?.toString() ?? null

/** The tasks of the post that asks, the most urgent first unless it wants those that came last. */
export function listMyTasks(
  db: Db,
  asked: { view: View; today: Temporal.PlainDate; stretch: number; order?: Order },
) {
  const { view, today, stretch, order } = asked
  const { first, last } = daysOf(view, today)
  return db<TaskLine[]>`
    select t.id, t.subject, t.address, t.due_on, t.made_at,
           coalesce(case when t.due_on < ${dayText(today)}::date then t.codes->>'after_da' end, t.title_da) as title_da,
           coalesce(case when t.due_on < ${dayText(today)}::date then t.codes->>'after_en' end, t.title_en) as title_en
      from tasks.mine(${dayText(first)}::date, ${dayText(last)}::date, ${order === 'nyest'}, ${tasksAtOnce},
        ${(stretch - 1) * tasksAtOnce}) m
      join tasks.task t on t.id = m.id order by m.place`
}

export type TaskCounts = Readonly<Record<View, number>>

/** How many tasks each view of the list holds, up to one more than `mostCounted`; and who is away today. */
export async function countMyTasks(
  db: Db,
  today: Temporal.PlainDate,
): Promise<{ counts: TaskCounts; away: AwayToday }> {
  const days = views.map((view) => daysOf(view, today))
  const [row] = await db<{ counts: number[]; away: AwayToday }[]>`
    select tasks.count_mine(${days.map(({ first }) => dayText(first) ?? '-infinity')}::date[],
             ${days.map(({ last }) => dayText(last) ?? 'infinity')}::date[], ${mostCounted + 1}) as counts,
           ${awayToday(db)} as away`
  const counts = Object.fromEntries(views.map((view, at) => [view, row?.counts[at] ?? 0])) as TaskCounts
  return { counts, away: row?.away ?? { until: null, for: [] } }
}
