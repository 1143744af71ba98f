import { randomUUID } from 'node:crypto'
import type { Db } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import type { Permit } from '#platform/permit.ts'
import { sendClosing, takeBackClosing } from './closing.store.ts'
import type { FreshLine, FreshReferral } from './fresh-referral.rules.ts'
import type { Move } from './move.rules.ts'
import type { Side } from './referral.rules.ts'

const day = (value: Temporal.PlainDate | null | undefined) => value?.toString() ?? null

/** Adds one line; false when somebody was quicker, to the step or to the last place, and then nothing is written. */
async function addLine(
  db: Db,
  permit: Permit<'referral.moved' | 'referral.made'>,
  { id, number, move, side }: { id: string; number: number; move: Move | 'undo'; side: Side },
  line: FreshLine,
): Promise<boolean> {
  const added = await db`
    insert into referrals.move (referral_id, number, move, side, happened_at, agreed_on, agreed_time, words, advice,
      what_now, complexity, to_sender, receiver_id, by_name, group_id, group_given_back)
    values (${id}, ${number}, ${move}, ${side}, ${line.happenedAt?.toString() ?? null}::timestamptz,
      ${day(line.agreedOn)}::date, ${line.agreedTime ?? null}::time, ${line.words ?? null}, ${line.advice ?? null},
      ${line.whatNow ?? null}, ${line.complexity ?? null}, ${line.toSender ?? null}, ${line.receiverId ?? null}::uuid,
      ${permit.actor.name}, ${line.groupId ?? null}::uuid, ${line.groupGivenBack ?? false})`
  return added.count === 1
}

/** Moves it, if nobody has moved it since `moves` lines stood there. */
export async function saveMove(
  db: Db,
  permit: Permit<'referral.moved'>,
  { id, moves, kind }: { id: string; moves: number; kind: string },
  { move, side, ...line }: FreshLine & { move: Move | 'undo'; side: Side },
): Promise<boolean> {
  if (!(await addLine(db, permit, { id, number: moves + 1, move, side }, line))) return false
  await record(db, permit, { kind, move, side, number: moves + 1 })
  if (move === 'end') await sendClosing(db, permit, id)
  if (move === 'undo') await takeBackClosing(db, permit, id)
  return true
}

/** The row and its first line, in one transaction: sent, prepared for a doctor, or taken on by the GP. */
export async function saveReferral(
  db: Db,
  permit: Permit<'referral.made'>,
  { personId, senderId, move }: { personId: string; senderId: string; move: Move },
  fresh: FreshReferral,
  line: FreshLine = {},
): Promise<string> {
  const id = randomUUID()
  await db`
    insert into referrals.referral (id, person_id, kind, sender_id, receiver_id, need_ids, reason, tried, complexity,
      plan_type, functional_ability, discharged_on, start_after_on, latest_start_on, wanted, agreed_with_person_on, phone,
      message_allowed, best_time, interpreter_language, relative_contact, transport, sight_hearing, work,
      sick_listed_since, made_by_name)
    values (${id}, ${personId}, ${fresh.kind}, ${senderId}, ${fresh.receiverId}, ${[...fresh.needIds]}::uuid[],
      ${fresh.reason}, ${fresh.tried}, ${fresh.complexity}, ${fresh.planType}, ${fresh.functionalAbility},
      ${day(fresh.dischargedOn)}::date, ${day(fresh.startAfterOn)}::date, ${day(fresh.latestStartOn)}::date,
      ${fresh.wanted}, ${day(fresh.agreedWithPersonOn)}::date, ${fresh.phone}, ${fresh.messageAllowed}, ${fresh.bestTime},
      ${fresh.interpreterLanguage}, ${fresh.relativeContact}, ${fresh.transport}, ${fresh.sightHearing}, ${fresh.work},
      ${day(fresh.sickListedSince)}::date, ${permit.actor.name})`
  await addLine(db, permit, { id, number: 1, move, side: 'sender' }, line)
  await record(db, permit, { referral: id, kind: fresh.kind, move })
  return id
}

export type FreshMark = {
  readonly entered: boolean
  readonly place: string | null
  readonly enteredOn: Temporal.PlainDate
}
/** Whether a line stands in the journal, where and since when; the newest mark counts. */
export async function saveJournalMark(
  db: Db,
  permit: Permit<'referral.journal-marked'>,
  { id, number }: { id: string; number: number },
  { entered, place, enteredOn }: FreshMark,
): Promise<void> {
  await db`
    insert into referrals.journal_mark (referral_id, number, entered, place, entered_on, by_name)
    values (${id}, ${number}, ${entered}, ${place}, ${day(enteredOn)}::date, ${permit.actor.name})`
  await record(db, permit, { number, entered })
}
