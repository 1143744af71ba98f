import type { Kind, PlanType, State } from './referral.rules.ts'

export const steps = [
  ...(['approve', 'settle', 'receive', 'contact', 'assess', 'book', 'find', 'hold', 'decide'] as const),
  ...(['offer-place', 'begin-group', 'follow-choice', 'start', 'follow'] as const),
] as const
export type Step = (typeof steps)[number]

/**
 * For each open state the side that must act, what it does, and in how many days. The days are this house's own goals,
 * except where the plan's day to start comes first: that one is law.
 */
export type StateStep = {
  readonly kind: Kind
  readonly state: State
  readonly side: 'sender' | 'receiver'
  readonly step: Step
  readonly days: number
  /** From the day of the state, from the day agreed, or until the plan's day to start. */
  readonly counted: 'state' | 'agreed' | 'plan'
  /** A place that is given takes the step: what comes next is that the group begins. */
  readonly begins: boolean
}

type Line = readonly [State, 'sender' | 'receiver', Step, number, StateStep['counted']]
const groupStates: Readonly<Partial<Record<Kind, readonly State[]>>> = {
  'municipal-referral': ['held', 'waiting'],
  'rehabilitation-plan': ['contacted'],
}
const approval: readonly Line[] = [
  ['prepared', 'sender', 'approve', 1, 'state'],
  ['not-approved', 'sender', 'settle', 3, 'state'],
]
const back: Line = ['sent-back', 'sender', 'settle', 3, 'state']
const lost: Line = ['not-reached', 'sender', 'find', 7, 'state']
const begun: Line = ['started', 'receiver', 'follow', 84, 'agreed']
const conversation: readonly Line[] = [
  ['booked', 'receiver', 'hold', 14, 'agreed'],
  ['held', 'receiver', 'decide', 7, 'state'],
  ['waiting', 'receiver', 'offer-place', 14, 'agreed'],
]

const lines: Readonly<Record<Kind, readonly Line[]>> = {
  'rehabilitation-plan': [
    ...approval,
    ['sent', 'receiver', 'receive', 1, 'state'],
    ['received', 'receiver', 'contact', 3, 'state'],
    ['contacted', 'receiver', 'start', 7, 'plan'],
    ['free-choice', 'receiver', 'follow-choice', 7, 'state'],
    // A plan that has been delivered lies with the municipality, also when the person is hard to reach.
    ['not-reached', 'receiver', 'find', 7, 'state'],
    begun,
  ],
  'municipal-referral': [
    ['sent', 'receiver', 'receive', 3, 'state'],
    ['received', 'receiver', 'contact', 7, 'state'],
    ['contacted', 'receiver', 'book', 7, 'state'],
    ...conversation,
    lost,
    begun,
    back,
  ],
  'hospital-referral': [
    ...approval,
    ['sent', 'receiver', 'receive', 3, 'state'],
    ['received', 'receiver', 'assess', 7, 'state'],
    ['assessed', 'receiver', 'book', 14, 'state'],
    ...conversation,
    lost,
    begun,
    back,
  ],
  'own-gp': [
    ['sent', 'receiver', 'receive', 3, 'state'],
    ['received', 'receiver', 'start', 14, 'state'],
    lost,
    ['started', 'receiver', 'follow', 84, 'agreed'],
    back,
  ],
}

export const stateSteps: readonly StateStep[] = Object.entries(lines).flatMap(([kind, rows]) =>
  rows.map(([state, side, step, days, counted]) => ({
    kind: kind as Kind,
    state,
    side,
    step,
    days,
    counted,
    begins: groupStates[kind as Kind]?.includes(state) ?? false,
  })),
)
export const stepOf = (kind: Kind, state: State): StateStep | null =>
  stateSteps.find((one) => one.kind === kind && one.state === state) ?? null

/** Sundhedsloven § 140(4): training begins within 7 days; not where it takes place at a hospital. */
export const startWithin = { days: 7, binding: 'lov', sources: ['s140', 'bek-gop'] } as const

export type PlanDays = {
  readonly planType: PlanType | null
  readonly dischargedOn: Temporal.PlainDate | null
  readonly startAfterOn: Temporal.PlainDate | null
  readonly latestStartOn: Temporal.PlainDate | null
}
const later = (one: Temporal.PlainDate, other: Temporal.PlainDate | null) =>
  other && Temporal.PlainDate.compare(other, one) > 0 ? other : one
const earliest = (days: readonly (Temporal.PlainDate | null)[]) =>
  days.filter((day) => day !== null).toSorted(Temporal.PlainDate.compare)[0] ?? null

/** Seven days from discharge, or from the plan's later day; none where training takes place at a hospital. */
export const lawStartBy = ({ planType, dischargedOn, startAfterOn }: Omit<PlanDays, 'latestStartOn'>) =>
  planType === null || planType === 'specialised-training' || dischargedOn === null
    ? null
    : later(dischargedOn, startAfterOn).add({ days: startWithin.days })

/** The law's day, and never after the day that the plan itself sets. */
export const startBy = (plan: PlanDays) => earliest([lawStartBy(plan), plan.latestStartOn])

const untilBegun: readonly State[] = ['sent', 'received', 'contacted', 'not-reached', 'free-choice']
const startOf = (kind: Kind, state: State, plan: PlanDays) =>
  kind === 'rehabilitation-plan' && untilBegun.includes(state) ? startBy(plan) : null

/** The group that there is a place in, as it stands now. */
export type Place = { readonly on: Temporal.PlainDate; readonly cancelledOn: Temporal.PlainDate | null }
/** The group whose beginning comes next: none where the law's day comes first, nor where the group is cancelled. */
function groupNext(step: StateStep, plan: PlanDays, place: Place | null): Place | null {
  if (!step.begins || !place || place.cancelledOn) return null
  const by = startOf(step.kind, step.state, plan)
  return by === null || Temporal.PlainDate.compare(place.on, by) <= 0 ? place : null
}
/** What comes next, with the place in a group that was given. */
export function stepWith(kind: Kind, state: State, plan: PlanDays, place: Place | null): Step | null {
  const step = stepOf(kind, state)
  return step && groupNext(step, plan, place) ? 'begin-group' : (step?.step ?? null)
}

/**
 * By which day the next step is due. Where neither the law, the plan nor an agreement sets a day, the acting unit's own goal
 * does (`localDays`), else this house's. A group that is cancelled has the days count anew.
 */
export function dueOn(
  {
    kind,
    state,
    stateOn,
    agreedOn,
  }: { kind: Kind; state: State; stateOn: Temporal.PlainDate; agreedOn: Temporal.PlainDate | null },
  plan: PlanDays,
  localDays: number | null = null,
  place: Place | null = null,
): Temporal.PlainDate | null {
  const step = stepOf(kind, state)
  if (!step) return null
  const group = groupNext(step, plan, place)
  if (group) return group.on
  const cancelledOn = step.begins ? (place?.cancelledOn ?? null) : null
  const agreed = step.counted === 'agreed' && !cancelledOn ? agreedOn : null
  const ownGoal = agreed ?? later(stateOn, cancelledOn).add({ days: localDays ?? step.days })
  const start = startOf(kind, state, plan)
  return step.counted === 'plan' ? (start ?? ownGoal) : earliest([ownGoal, start])
}
