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
  /** Sender and receiver, and what they are part of: whoever is there knows this one without any report. */
  readonly units: readonly string[]
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
/** How many there are of each; of a wait, of how many it is known. */
export type FlowCounts = Readonly<Record<FlowMeasure, number>>
/** Everything; sender and receiver; region; place: a case is in exactly one branch, so no number can be had in two ways. */
export type FlowNode = {
  readonly path: readonly string[]
  readonly counts: FlowCounts
  /** What each unit knows of its own. */
  readonly own: ReadonlyMap<string, FlowCounts>
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

const daysOf = {
  'days-received': (one) => one.daysReceived,
  'days-held': (one) => one.daysHeld,
  'days-started': (one) => one.daysStarted,
} as const satisfies Record<Wait, (one: FlowCase) => number | null>

export function flowTree(cases: readonly FlowCase[], path: readonly string[] = []): FlowNode {
  const own = new Map<string, FlowCase[]>()
  for (const one of cases)
    for (const unit of new Set(one.units)) {
      const some = own.get(unit)
      if (some) some.push(one)
      else own.set(unit, [one])
    }
  const below = Map.groupBy(cases, (one) => pathOf(one)[path.length])
  return {
    path,
    counts: countsOf(cases),
    own: new Map([...own].map(([unit, some]) => [unit, countsOf(some)])),
    medians: Object.fromEntries(
      waits.map((wait) => [wait, medianOf(cases.map(daysOf[wait]))]),
    ) as FlowNode['medians'],
    children: [...below].flatMap(([key, some]) =>
      key === undefined ? [] : [flowTree(some, [...path, key])],
    ),
  }
}
function countsOf(cases: readonly FlowCase[]): FlowCounts {
  const ended = cases.filter((one) => one.ended)
  return Object.fromEntries([
    ...stages.map((stage) => [stage, cases.filter(is[stage]).length]),
    ...outcomes.map((outcome) => [outcome, ended.filter((one) => one.outcome === outcome).length]),
    ...waits.map((wait) => [wait, cases.filter((one) => daysOf[wait](one) !== null).length]),
  ]) as FlowCounts
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
