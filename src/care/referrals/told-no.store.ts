import type { Db } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import type { Permit } from '#platform/permit.ts'
import { inBoth } from '#platform/words.ts'
import { closeTask, openTask } from '#registers/tasks/index.ts'
import type { Question } from './question.store.ts'
import { questionWords } from './question.words.ts'

/** Its tasks at /opgaver. Neither title nor history line tells who said what. */
export const reactTask = 'question.react'
export const subjectOfQuestion = (id: string) => `question:${id}`

export type ToldUnit = { readonly id: string; readonly dueOn: Temporal.PlainDate }
/** Tells the unit that has bound itself to react; without one, whoever was told has no task of it any more. */
export async function tellOfNo(
  db: Db,
  permit: Permit<'question.answered'>,
  { id, referralId }: Pick<Question, 'id' | 'referralId'>,
  unit: ToldUnit | null,
): Promise<void> {
  const [row] = await db<{ dueOn: Temporal.PlainDate | null }[]>`
    select referrals.tell_unit(${id}, ${unit?.id ?? null}, ${unit?.dueOn.toString() ?? null}) as due_on`
  await closeTask(db, permit, reactTask, subjectOfQuestion(id))
  // Said once more, it is due when it was the first time.
  if (!unit || !row?.dueOn) return
  await openTask(db, permit, {
    ...{ kind: reactTask, subject: subjectOfQuestion(id), organisationId: unit.id, dueOn: row.dueOn },
    title: inBoth(questionWords, 'reactTask'),
    address: `/henvisninger/${referralId}`,
  })
}

/** False when a colleague said so first. */
export async function followUpNo(
  db: Db,
  permit: Permit<'question.followed-up'>,
  id: string,
): Promise<boolean> {
  const [row] = await db<{ done: boolean }[]>`
    select referrals.follow_up_no(${id}, ${permit.actor.name}) as done`
  if (!row?.done) return false
  await record(db, permit, { question: id })
  await closeTask(db, permit, reactTask, subjectOfQuestion(id))
  return true
}
