import { randomUUID } from 'node:crypto'
import type { Db } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import type { Permit } from '#platform/permit.ts'
import type { Both } from '#platform/words.ts'
import { closeTask, openTask } from '#registers/tasks/index.ts'
import { type Answer, needsEditor } from './answer.rules.ts'
import { checkTask, correctionTask, halfLives } from './asking.rules.ts'
import { confirmWords } from './confirm.words.ts'
import type { Offer } from './offer.rules.ts'

/** The offer that an opened link asks about; null when the link has ended, or was none. */
export async function findAsked(db: Db, tokenHash: Uint8Array): Promise<string | null> {
  const [row] = await db<{ key: string | null }[]>`select offers.round_stands(${tokenHash}) as key`
  return row?.key ?? null
}

type Answered = {
  readonly tokenHash: Uint8Array
  readonly offer: Pick<Offer, 'id' | 'name'>
  readonly answer: Answer
  readonly today: Temporal.PlainDate
}
/** Keeps the provider's answer, closes the volunteer's task, and calls an editor where there is more to it. */
export async function saveAnswer(
  db: Db,
  permit: Permit<'offer.answered'>,
  { tokenHash, offer, answer, today }: Answered,
): Promise<boolean> {
  const { said, words, told } = answer
  const correction = needsEditor(answer) ? { id: randomUUID(), words, told } : null
  const [row] = await db<{ key: string | null }[]>`
    select offers.answer_round(${tokenHash}, ${said}, ${halfLives.whole}::integer,
                               ${correction === null ? null : db.json(correction)}) as key`
  if (row?.key !== offer.id) return false
  await record(db, permit, { answer: said, correction: correction?.id ?? null })
  await closeTask(db, permit, checkTask, `offer:${offer.id}`)
  if (correction) await callEditor(db, permit, today, { id: correction.id, name: offer.name })
  return true
}

const editorWithinDays = 14
/** A correction is an editor's task until it is settled. */
export const callEditor = (
  db: Db,
  because: Permit,
  today: Temporal.PlainDate,
  { id, name }: { id: string; name: Both },
) =>
  openTask(db, because, {
    kind: correctionTask,
    subject: `correction:${id}`,
    role: 'redaktoer',
    dueOn: today.add({ days: editorWithinDays }),
    title: { da: confirmWords('da').taskCorrection(name.da), en: confirmWords('en').taskCorrection(name.en) },
    address: `/redaktion/rettelser/${id}`,
  })
