import type { Actor } from '#platform/actor.ts'
import type { Db } from '#platform/database.ts'
import type { Permit } from '#platform/permit.ts'
import { isRefusal } from '#platform/permit.ts'
import type { Language } from '#platform/words.ts'
import { type Called, closeTask, closeTasks, openTasks, type TaskToOpen } from '#registers/tasks/index.ts'
import { mayCallForReview } from './edition.policy.ts'
import type { EditionKind } from './edition.rules.ts'
import { listStale, type Stale } from './edition.store.ts'
import { editionWords } from './edition.words.ts'
import type { EditionSlot } from './edition-slot.page.tsx'
import { oncePerRow } from './edition-slot.rules.ts'

const reviewTask = 'edition.review'

/** Gives the post that checks a task for every row whose time has passed; asking again opens no second one. */
export async function callForReviews(
  db: Db,
  actor: Actor,
  kinds: readonly EditionKind[],
  slots: readonly EditionSlot[] = [],
): Promise<number> {
  const stale = await listStale(db)
  const called = stale.flatMap((row) => {
    const kind = kinds.find((one) => one.name === row.kind)
    const because = mayCallForReview(actor, row.kind, row.key)
    return !kind || isRefusal(because) ? [] : [{ because, task: reviewOf(row, kind) }]
  })
  return openTasks(db, [...called, ...(await shakenRows(db, actor, slots))])
}

const reviewOf = (row: Stale, kind: EditionKind): TaskToOpen => {
  const title = (language: Language) => editionWords(language).taskReview(kind.label(row.body, language))
  return reviewTaskOf({ ...row, dueOn: row.staleOn, title: { da: title('da'), en: title('en') } })
}
const reviewTaskOf = (row: {
  kind: string
  key: string
  dueOn: Temporal.PlainDate
  title: TaskToOpen['title']
}): TaskToOpen => ({
  kind: reviewTask,
  subject: `${row.kind}:${row.key}`,
  role: 'faglig-godkender',
  dueOn: row.dueOn,
  title: row.title,
  address: `/redaktion/${row.kind}/${row.key}`,
})

/** A task for every row whose day has not come although what it rests on is another now. */
async function shakenRows(db: Db, actor: Actor, slots: readonly EditionSlot[]): Promise<Called[]> {
  const calls = await Promise.all(
    slots.map(async ({ kind, calls: ask }) => ({ kind, rows: oncePerRow((await ask?.(db, null)) ?? []) })),
  )
  return calls.flatMap(({ kind, rows }) =>
    rows.flatMap(({ key, since, label: [da, en] }) => {
      const because = mayCallForReview(actor, kind, key)
      if (isRefusal(because)) return []
      const title = { da: editionWords('da').taskReview(da), en: editionWords('en').taskReview(en) }
      return [{ because, task: reviewTaskOf({ kind, key, dueOn: since, title }) }]
    }),
  )
}

/** The row was looked at again: the task is done. */
export const closeReview = (db: Db, permit: Permit, row: { kind: string; key: string }) =>
  closeTask(db, permit, reviewTask, `${row.kind}:${row.key}`)

/** Many rows of a kind were looked at again at once. */
export const closeReviews = (db: Db, permit: Permit, kind: string, keys: readonly string[]) =>
  closeTasks(
    db,
    permit,
    reviewTask,
    keys.map((key) => `${kind}:${key}`),
  )
