import type { Outcome } from './question.rules.ts'

export const stages = ['sent', 'received', 'sent-back', 'held', 'started', 'ended'] as const
export type Stage = (typeof stages)[number]
export const outcomes = ['yes', 'partly', 'no', 'waits', 'not-wanted', 'unknown'] as const satisfies Outcome[]
export const waits = ['days-received', 'days-held', 'days-started'] as const
export type Wait = (typeof waits)[number]
export type FlowMeasure = Stage | Outcome | Wait

/** One referral sent in the quarter, and what had come of it when the next quarter was over. */
export type FlowCase = {
  readonly sender: string
  readonly receiver: string
  readonly region: string
  readonly place: string
  readonly sentBack: boolean
  readonly received: boolean
  readonly held: boolean
  readonly started: boolean
  readonly ended: boolean
  readonly outcome: Outcome
  readonly daysReceived: number | null
  readonly daysHeld: number | null
  readonly daysStarted: number | null
}
/** Everything; sender and receiver; region; place: a case is in exactly one branch, so no number can be had in two ways. */
export type FlowNode = {
  readonly path: readonly string[]
  readonly counts: Readonly<Record<Stage | Outcome, number>>
  readonly medians: Readonly<Record<Wait, number | null>>
  readonly children: readonly FlowNode[]
}

const is = {
  sent: () => true,
  received: (one) => one.received,
  'sent-back': (one) => one.sentBack,
  held: (one) => one.held,
  started: (one) => one.started,
  ended: (one) => one.ended,
} as const satisfies Record<Stage, (one: FlowCase) => boolean>
const pathOf = ({ sender, receiver, region, place }: FlowCase) => [`${sender}>${receiver}`, region, place]

/** Fewer than this say nothing certain about a wait, and could point at somebody. */
export const fewest = 5
export function medianOf(days: readonly (number | null)[]): number | null {
  const known = days.filter((one) => one !== null).toSorted((one, other) => one - other)
  if (known.length < fewest) return null
  const at = known.length >> 1
  const upper = known[at] ?? 0
  return known.length % 2 === 1 ? upper : ((known[at - 1] ?? 0) + upper) / 2
}

export function flowTree(cases: readonly FlowCase[], path: readonly string[] = []): FlowNode {
  const ended = cases.filter((one) => one.ended)
  const counted = [
    ...stages.map((stage) => [stage, cases.filter(is[stage]).length]),
    ...outcomes.map((outcome) => [outcome, ended.filter((one) => one.outcome === outcome).length]),
  ]
  const below = Map.groupBy(cases, (one) => pathOf(one)[path.length])
  return {
    path,
    counts: Object.fromEntries(counted),
    medians: {
      'days-received': medianOf(cases.map((one) => one.daysReceived)),
      'days-held': medianOf(cases.map((one) => one.daysHeld)),
      'days-started': medianOf(cases.map((one) => one.daysStarted)),
    },
    children: [...below].flatMap(([key, some]) =>
      key === undefined ? [] : [flowTree(some, [...path, key])],
    ),
  }
}

type Day = Temporal.PlainDate
export const quarterOf = (day: Day): Day => day.with({ day: 1, month: day.month - ((day.month - 1) % 3) })
/** The newest quarter that can be told of: it is over, and so is the one after it, in which the courses could go on. */
export const settledQuarter = (today: Day): Day => quarterOf(today).subtract({ months: 6 })
/** When what came of a quarter's referrals is read. */
export const settledOn = (quarter: Day): Day => quarter.add({ months: 6 })
/** `2026-2`, as it is written in an address. */
export const quarterText = ({ year, month }: Day) => `${year}-${(month + 2) / 3}`
export const quarterFrom = (text: string): Day | null => {
  const found = /^(20\d{2})-([1-4])$/.exec(text)
  return found
    ? Temporal.PlainDate.from({ year: Number(found[1]), month: Number(found[2]) * 3 - 2, day: 1 })
    : null
}
