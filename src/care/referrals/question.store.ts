import type { Db } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import type { Permit } from '#platform/permit.ts'
import type { Both } from '#platform/words.ts'
import { contactOf } from './contact-of.store.ts'
import type { Contact } from './holding.rules.ts'
import { askWithinDays, type QuestionKind, type Said } from './question.rules.ts'
import type { Kind } from './referral.rules.ts'

/** A question that a person has been asked, with the two units it is about. */
export type Question = {
  readonly id: string
  readonly personId: string
  readonly referralId: string
  readonly about: QuestionKind
  readonly kind: Kind
  readonly needIds: readonly string[]
  readonly askedAt: Temporal.Instant
  readonly answer: Said | null
  readonly answeredAt: Temporal.Instant | null
  readonly senderId: string
  readonly receiverId: string
  /** The unit that was told of a no, by which day it reacts, and when it said that it had. */
  readonly toldId: string | null
  readonly toldDue: Temporal.PlainDate | null
  readonly followedAt: Temporal.Instant | null
  readonly senderName: Both | null
  readonly senderContact: Contact | null
  readonly receiverName: Both | null
  readonly receiverContact: Contact | null
  /** What was said about the help the last time, for the question whether it is still so. */
  readonly before: Said | null
  /** When the conversation was held that the question is about, and no other kind of question. */
  readonly heldAt: Temporal.Instant | null
}

const unit = (db: Db, id: string) => db`
  (select jsonb_build_object('da', n.da, 'en', n.en) from shared.organisation_name n where n.id = ${db.unsafe(id)}
    order by n.valid_from > platform.today(), n.valid_from desc nulls last limit 1)`
const questions = (db: Db) => db`
  select q.id, q.person_id, q.referral_id, q.about, r.kind, r.need_ids, q.asked_at, q.answer, q.answered_at, r.sender_id, r.receiver_id,
         q.told_id, q.told_due, q.followed_at,
         ${unit(db, 'r.sender_id')} as sender_name, ${contactOf(db, db`r.sender_id`)} as sender_contact,
         ${unit(db, 'r.receiver_id')} as receiver_name, ${contactOf(db, db`r.receiver_id`)} as receiver_contact,
         (select h.answer from referrals.question h
           where h.referral_id = q.referral_id and h.number = q.number and h.about = 'helped' and q.about = 'still') as before,
         (select coalesce(m.happened_at, m.at) from referrals.move m
           where m.referral_id = q.referral_id and m.number = q.number and q.about = 'what-matters') as held_at
    from referrals.question q
    join referrals.referral r on r.id = q.referral_id
   where q.asked_at is not null and (q.ended_at is null or q.answer is not null)`

/** How many wait for an answer. */
export const questionsWaiting = (db: Db, personId: string) => db`
  select count(*) from referrals.question q
   where q.person_id = ${personId} and q.asked_at is not null and q.ended_at is null and q.answer is null`

/** What this person has been asked, what waits for an answer first. */
export const listQuestions = (db: Db, personId: string) => db<Question[]>`
  ${questions(db)} and q.person_id = ${personId}
   order by q.answer is not null, q.asked_at desc, q.id limit 50`

export async function findQuestion(db: Db, id: string): Promise<Question | null> {
  const [row] = await db<Question[]>`${questions(db)} and q.id = ${id}`
  return row ?? null
}

/** Keeps what was said; false when it cannot be answered any more. The history line does not tell the answer. */
export async function saveAnswer(
  db: Db,
  permit: Permit<'question.answered'>,
  { id, about }: Pick<Question, 'id' | 'about'>,
  said: Said,
): Promise<boolean> {
  const [row] = await db<{ saved: boolean }[]>`select referrals.answer_question(${id}, ${said}) as saved`
  if (row?.saved) await record(db, permit, { question: id, about })
  return row?.saved ?? false
}

type Letter = { readonly subject: string; readonly body: string }
/** Asks what is due of at most so many persons, and sees to one mail each; how many questions there were. */
export async function askDue(
  db: Db,
  permit: Permit<'questions.asked'>,
  most: number,
  letter: Letter,
): Promise<number> {
  const [row] = await db<{ asked: number; mails: number }[]>`
    select asked, mails from referrals.ask_questions(${most}, ${askWithinDays}, ${letter.subject}, ${letter.body})`
  if (row?.asked) await record(db, permit, { questions: row.asked, mails: row.mails })
  return row?.asked ?? 0
}
