import type { Db } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import type { Permit } from '#platform/permit.ts'
import { inBoth } from '#platform/words.ts'
import type { FreshDays } from './correct-days.rules.ts'
import { correctDaysWords } from './correct-days.words.ts'
import { type Corrected, tellOfCorrection } from './correction.store.ts'
import { followDays } from './follow-step.store.ts'

type Fresh = {
  readonly seen: number
  readonly days: FreshDays
  readonly why: string
  readonly today: Temporal.PlainDate
}
type Outcome = 'saved' | 'same' | 'begun' | 'colleague' | 'gone'

/** The days as they should have stood, what stood beside them; the receiver has a task, and the step its day. */
export async function saveDays(
  db: Db,
  permit: Permit<'referral.corrected'>,
  { id, senderId }: { readonly id: string; readonly senderId: string },
  { seen, days, why, today }: Fresh,
): Promise<Outcome> {
  const [row] = await db<(Omit<Corrected, 'outcome'> & { outcome: Outcome })[]>`
    select outcome, tells, on_paper
      from referrals.correct_days(${id}, ${seen}, ${db.json(days)}, ${why}, ${permit.actor.name})`
  if (row?.outcome !== 'saved') return row?.outcome ?? 'gone'
  await record(db, permit, { referral: id, how: 'days' })
  await tellOfCorrection(db, permit, { id, senderId, row, today, title: inBoth(correctDaysWords, 'task') })
  await followDays(db, permit, [id])
  return 'saved'
}
