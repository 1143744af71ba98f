import { medianOf } from '#platform/small-numbers.ts'
import type { Outcome } from './question.rules.ts'

export { quarterFrom, quarterOf, quarterText, settledOn, settledQuarter } from '#platform/quarters.ts'
export { fewest } from '#platform/small-numbers.ts'

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
