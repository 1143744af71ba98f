import type { Db } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import { look } from '#platform/looks.ts'
import type { Permit } from '#platform/permit.ts'

export type EmergencyLook = {
  readonly id: string
  readonly personId: string
  readonly accountId: string
  readonly postId: string
  readonly reason: string
  readonly at: Temporal.Instant
  readonly until: Temporal.Instant
  readonly mailed: boolean
  readonly judgeBy: Temporal.PlainDate
  readonly judgement: 'justified' | 'not-justified' | null
  readonly judgementWords: string | null
}

const columns = (db: Db) => db`
  id, person_id, account_id, post_id, reason, at, until, mailed, judge_by, judgement, judgement_words`

export async function findEmergencyLook(db: Db, id: string): Promise<EmergencyLook | null> {
  const [row] = await db<EmergencyLook[]>`select ${columns(db)} from citizens.emergency_look where id = ${id}`
  return row ?? null
}

/** The looks without a relation at this person, newest first: the person is shown them. */
export const listEmergencyLooks = (db: Db, personId: string) => db<EmergencyLook[]>`
  select ${columns(db)} from citizens.emergency_look where person_id = ${personId} order by at desc limit 20`

type Mail = { readonly subject: string; readonly body: string }

/** Opens the hour, tells the person, and answers whom it is about and whose leader judges; either way a line is left. */
export async function lookInEmergency(
  db: Db,
  permit: Permit<'emergency.looked'>,
  { id, hash, reason, mail }: { id: string; hash: Uint8Array; reason: string; mail: Mail },
): Promise<{ person: string | null; leader: string | null }> {
  const [found] = await db<{ person: string | null; leader: string | null }[]>`
    select * from citizens.look_in_emergency(${id}, ${hash}, ${reason}, ${mail.subject}, ${mail.body})`
  const person = found?.person ?? null
  await record(db, permit, { found: person !== null })
  await look(db, permit, person ? [person] : [], { purpose: 'emergency', relation: 'none' })
  return { person, leader: found?.leader ?? null }
}

export async function judgeEmergency(
  db: Db,
  permit: Permit<'emergency.judged'>,
  { id, judgement, words }: { id: string; judgement: 'justified' | 'not-justified'; words: string },
): Promise<boolean> {
  const judged = await db`
    update citizens.emergency_look
       set judged_at = platform.now(), judged_by = platform.actor(), judgement = ${judgement}, judgement_words = ${words}
     where id = ${id} and judged_at is null`
  if (judged.count === 0) return false
  await record(db, permit, { judgement })
  return true
}
