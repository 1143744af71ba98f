import { rightToChoose } from './deadline.rules.ts'
import type { Kind, State } from './referral.rules.ts'
import type { PlanDays } from './step.rules.ts'

/** What the letter stands on: what may be chosen, from which day, and the day by which training must begin. */
export type ChoiceGround = {
  readonly choice: 'other-place' | 'hospital'
  readonly chooseFrom: Temporal.PlainDate
  readonly lastDay: Temporal.PlainDate | null
  readonly isPast: boolean
}

const withReceiver: readonly State[] = ['received', 'contacted', 'not-reached', 'free-choice']

/**
 * The letter can be made once the right is open (sundhedsloven § 140(4)): when the unit has said that it cannot make it, or the
 * day has passed. Where training is at a hospital no days count; there the unit's word alone makes the letter.
 */
export function choiceGround(
  referral: PlanDays & { readonly kind: Kind; readonly state: State },
  today: Temporal.PlainDate,
): ChoiceGround | null {
  const choice = rightToChoose(referral, today)
  if (!choice || !withReceiver.includes(referral.state)) return null
  if (choice.kind === 'hospital')
    return referral.state === 'free-choice'
      ? { choice: 'hospital', chooseFrom: today, lastDay: null, isPast: false }
      : null
  const { lastDay, opensOn, isOpen } = choice
  if (!isOpen) return null
  const isPast = Temporal.PlainDate.compare(opensOn, today) <= 0
  return { choice: 'other-place', chooseFrom: isPast ? opensOn : today, lastDay, isPast }
}

/** Whom to call, as the unit writes it: one line of a letter. */
export const mostCallLetters = 200
