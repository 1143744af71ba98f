import type { LocalGoal } from './local-goal.rules.ts'
import type { Kind, State } from './referral.rules.ts'
import { lawStartBy, type PlanDays, type Step, stepOf } from './step.rules.ts'

/** Days that a source sets, and the row of the register of rights that says more. Everything else is this house's own goal. */
export const officialDays = {
  /** Sundhedsloven § 140(4): training begins within 7 days of discharge, or of the plan's later day. */
  start: { days: 7, binding: 'lov', sources: ['s140', 'bek-gop'], right: 'frit-valg-genoptraening' },
  /** Shown and never computed: a doctor may decide that they pause, for reasons of health. */
  maximumWaiting: {
    days: 14,
    binding: 'lov',
    sources: ['sst-mv1', 'sst-mv2'],
    right: 'maksimale-ventetider',
  },
} as const

/**
 * What a plan gives a right to choose: another place when the municipality cannot begin in time; where training is at a
 * hospital, the choice of hospital instead. Shown with its day from the first contact on, and open from that day.
 */
export type Choice =
  | {
      readonly kind: 'other-place'
      readonly lastDay: Temporal.PlainDate
      readonly opensOn: Temporal.PlainDate
      readonly isOpen: boolean
    }
  | { readonly kind: 'hospital' }

type Due = PlanDays & {
  readonly kind: Kind
  readonly state: State
  readonly stateOn: Temporal.PlainDate
  readonly agreedOn: Temporal.PlainDate | null
  readonly dueOn: Temporal.PlainDate | null
  readonly step: Step | null
  readonly goal: LocalGoal | null
}

export type Ground = 'law' | 'plan' | 'group' | 'local-goal' | 'own-goal'
/** What the day of the next step rests on: the law, the plan itself, a group's first day, the unit's own decision, or this house's own goal. */
export function groundOfDay(due: Due): Ground {
  const { kind, state, stateOn, agreedOn, dueOn, goal } = due
  if (!dueOn) return 'own-goal'
  if (due.step === 'begin-group') return 'group'
  if (kind === 'rehabilitation-plan') {
    if (lawStartBy(due)?.equals(dueOn)) return 'law'
    if (due.latestStartOn?.equals(dueOn)) return 'plan'
  }
  const isAgreed = stepOf(kind, state)?.counted === 'agreed' && agreedOn !== null
  return goal && !isAgreed && stateOn.add({ days: goal.days }).equals(dueOn) ? 'local-goal' : 'own-goal'
}

const untilBegun: readonly State[] = ['sent', 'received', 'contacted', 'not-reached', 'free-choice']

export function rightToChoose(
  { kind, state, ...plan }: PlanDays & { readonly kind: Kind; readonly state: State },
  today: Temporal.PlainDate,
): Choice | null {
  if (kind !== 'rehabilitation-plan' || !untilBegun.includes(state)) return null
  if (plan.planType === 'specialised-training') return { kind: 'hospital' }
  const lastDay = lawStartBy(plan)
  if (!lastDay) return null
  const opensOn = lastDay.add({ days: 1 })
  // The municipality may say before the day that it cannot make it.
  const isOpen = state === 'free-choice' || Temporal.PlainDate.compare(today, opensOn) >= 0
  return { kind: 'other-place', lastDay, opensOn, isOpen }
}
