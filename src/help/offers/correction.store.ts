import { randomUUID } from 'node:crypto'
import type { Db } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import { type Permit, refuse } from '#platform/permit.ts'
import { closeTask } from '#registers/tasks/index.ts'
import { callEditor } from './answer.store.ts'
import { correctionTask } from './asking.rules.ts'
import type { Correction, Suggestion } from './correction.rules.ts'
import type { Offer } from './offer.rules.ts'

/** Keeps what anybody says is wrong, and calls an editor. */
export async function saveSuggestion(
  db: Db,
  permit: Permit<'offer.corrected'>,
  offer: Pick<Offer, 'id' | 'name'>,
  { words, knownHow, today }: Suggestion & { today: Temporal.PlainDate },
): Promise<void> {
  const id = randomUUID()
  await db`
    insert into offers.correction (id, offer_key, from_whom, answer, words, known_how, made_on)
    values (${id}, ${offer.id}, 'anyone', 'wrong', ${words}, ${knownHow}, platform.today())`
  await record(db, permit, { correction: id })
  await callEditor(db, permit, today, { id, name: offer.name })
}

const open = (db: Db) => db`
  select c.id, c.offer_key, c.from_whom, c.answer, c.words, c.known_how, c.told, c.made_on, p.body as offer
    from offers.correction c
    join shared.published p on p.kind = 'offer' and p.key = c.offer_key
   where c.closed_at is null`

export const correctionsAtOnce = 100
/** What waits for an editor, the oldest first. */
export const listCorrections = (db: Db) => db<Correction[]>`
  ${open(db)} order by c.made_on, c.id limit ${correctionsAtOnce}`

export async function findCorrection(db: Db, id: string): Promise<Correction | null> {
  const [row] = await db<Correction[]>`${open(db)} and c.id = ${id}`
  return row ?? null
}

/** Settles it, once: what became of it, and why. */
export async function closeCorrection(
  db: Db,
  permit: Permit<'offer.correction-closed'>,
  { id, outcome, reason }: { id: string; outcome: 'proposed' | 'closed'; reason: string },
) {
  const [closed] = await db`
    update offers.correction
       set closed_at = platform.now(), closed_by = platform.actor(), outcome = ${outcome}, reason = ${reason}
     where id = ${id} and closed_at is null returning id`
  if (!closed) return refuse('already-settled')
  await record(db, permit, { outcome })
  await closeTask(db, permit, correctionTask, `correction:${id}`)
  return { id }
}

/** What was settled half a year ago is nobody's business any more; row-level security shows a job no other. */
export async function deleteSettled(db: Db, permit: Permit<'offers.corrections-gone'>): Promise<void> {
  const gone = await db`
    delete from offers.correction where closed_at < platform.now() - interval '180 days'`
  if (gone.count > 0) await record(db, permit, { corrections: gone.count })
}
