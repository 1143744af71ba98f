import type { Db } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import type { Permit } from '#platform/permit.ts'
import { inBoth } from '#platform/words.ts'
import { closeTask, closeTasks, openTasks } from '#registers/tasks/index.ts'
import {
  type ClosingGoesTo,
  type ClosingNote,
  closingPath,
  closingSubject,
  closingTask,
  closingWithinDays,
} from './closing.rules.ts'
import { closingWords } from './closing.words.ts'

const nameOf = (db: Db, id: 'n.sender_id' | 'n.by_unit') => db`
  (select jsonb_build_object('da', o.da, 'en', o.en) from shared.organisation_name o where o.id = ${db.unsafe(id)}
    order by o.valid_from > platform.today(), o.valid_from desc nulls last limit 1)`

const dayOf = (db: Db, at: 'c.sent_at' | 'c.done_at') =>
  db`(${db.unsafe(at)} at time zone 'Europe/Copenhagen')::date`
/** Whoever carried on for the reader when it was read there, or does so today. */
const readerOn = (db: Db) => db`coalesce(${dayOf(db, 'c.done_at')}, platform.today())`

/** To whom the note of this referral went; on the row `of` of a referral. */
export const closingsOf = (db: Db, of: 'n.id' | 'h.id') => db`
  (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'goesTo', c.goes_to, 'readerId', c.reader_id,
       'sentToName', shared.unit_name_on(c.reader_id, ${dayOf(db, 'c.sent_at')}),
       'readerName', shared.unit_name_on(c.reader_id, ${readerOn(db)}), 'sentOn', ${dayOf(db, 'c.sent_at')},
       'doneOn', ${dayOf(db, 'c.done_at')}) order by c.goes_to, c.id), '[]')
     from referrals.closing c where c.referral_id = ${db.unsafe(of)} and c.taken_back_at is null)`

/** The note, if the one who asks may read it. */
export async function findClosing(db: Db, referralId: string): Promise<ClosingNote | null> {
  const [row] = await db<ClosingNote[]>`
    select n.id, n.person_id, n.kind, n.by_unit, n.by_name, n.ended_at, n.created_on, n.words, n.what_now, n.is_at_unit,
           ${nameOf(db, 'n.sender_id')} as sender_name, ${nameOf(db, 'n.by_unit')} as unit_name,
           ${closingsOf(db, 'n.id')} as sent
      from referrals.closing_note(${referralId}) n`
  return row ?? null
}

type Sent = { readonly closingId: string; readonly goesTo: ClosingGoesTo; readonly unitId: string }
/** The note goes to whom it is for, and each has the task to read it; on paper, the unit that ended it to send it. */
export async function sendClosing(db: Db, permit: Permit<'referral.moved'>, id: string): Promise<void> {
  const sent = await db<(Sent & { dueOn: Temporal.PlainDate })[]>`
    select c.*, platform.today() + ${closingWithinDays}::integer as due_on from referrals.send_closing(${id}) c`
  if (sent.length === 0) return
  await openTasks(
    db,
    sent.map(({ closingId, goesTo, unitId, dueOn }) => ({
      because: permit,
      task: {
        kind: closingTask,
        subject: closingSubject(closingId),
        organisationId: unitId,
        dueOn,
        title: inBoth(closingWords, goesTo === 'paper' ? 'paperTask' : 'task'),
        address: closingPath(id),
      },
    })),
  )
}

/** Ended by mistake: nobody has it to read. */
export async function takeBackClosing(db: Db, permit: Permit<'referral.moved'>, id: string): Promise<void> {
  const taken = await db<{ closingId: string }[]>`
    select closing_id from referrals.take_back_closing(${id})`
  if (taken.length === 0) return
  await closeTasks(
    db,
    permit,
    closingTask,
    taken.map(({ closingId }) => closingSubject(closingId)),
  )
}

/** False when somebody there had said it before. */
export async function settleClosing(db: Db, permit: Permit<'closing.settled'>, id: string): Promise<boolean> {
  const [row] = await db<{ done: boolean }[]>`
    select referrals.settle_closing(${id}, ${permit.actor.name}) as done`
  if (!row?.done) return false
  await closeTask(db, permit, closingTask, closingSubject(id))
  await record(db, permit, { closing: id })
  return true
}
