import type { Actor } from '#platform/actor.ts'
import type { Db } from '#platform/database.ts'
import type { Permit } from '#platform/permit.ts'
import { isRefusal } from '#platform/permit.ts'
import type { Language } from '#platform/words.ts'
import { closeTask, openTasks, type TaskToOpen } from '#registers/tasks/index.ts'
import { mayCallForReview } from './edition.policy.ts'
import type { EditionKind } from './edition.rules.ts'
import { listStale, type Stale } from './edition.store.ts'
import { editionWords } from './edition.words.ts'

const reviewTask = 'edition.review'

/** Gives the post that checks a task for every row whose time has passed; asking again opens no second one. */
export async function callForReviews(db: Db, actor: Actor, kinds: readonly EditionKind[]): Promise<number> {
  const stale = await listStale(db)
  const called = stale.flatMap((row) => {
    const kind = kinds.find((one) => one.name === row.kind)
    const because = mayCallForReview(actor, row.kind, row.key)
    return !kind || isRefusal(because) ? [] : [{ because, task: reviewOf(row, kind) }]
  })
  return openTasks(db, called)
}

const reviewOf = (row: Stale, kind: EditionKind): TaskToOpen => {
  const title = (language: Language) => editionWords(language).taskReview(kind.label(row.body, language))
  return {
    kind: reviewTask,
    subject: `${row.kind}:${row.key}`,
    role: 'faglig-godkender',
    dueOn: row.staleOn,
    title: { da: title('da'), en: title('en') },
    address: `/redaktion/${row.kind}/${row.key}`,
  }
}

/** The row was looked at again: the task is done. */
export const closeReview = (db: Db, permit: Permit, row: { kind: string; key: string }) =>
  closeTask(db, permit, reviewTask, `${row.kind}:${row.key}`)
