import { medianOf, publishParts, type Reading, readCount } from '#platform/small-numbers.ts'
import type { OwnUrgency } from './alert.rules.ts'

export const whens = ['in-time', 'later', 'not-taken'] as const
export const dones = ['acted', 'passed-on', 'neither'] as const
export const urgencies = ['soon', 'may-wait', 'no', 'not-told'] as const satisfies OwnUrgency[]
export type When = (typeof whens)[number]
export type Done = (typeof dones)[number]
type Urgencies = Readonly<Record<OwnUrgency, number>>

/** What a unit's alerts of a quarter came to, before anything is hidden. */
export type ReactionCounts = {
  readonly when: Readonly<Record<When, number>>
  readonly done: Readonly<Record<Done, number>>
  /** Hours from an alert until it was first taken. */
  readonly hours: readonly number[]
  readonly putBack: number
  /** What people said of how urgent it is, in the needs that gave an alert and in those that gave none. */
  readonly alerted: Urgencies
  readonly quiet: Urgencies
}
/** The same, as it may be read. */
export type ReactionReadings = {
  readonly alerts: Reading
  readonly when: Readonly<Record<When, Reading>>
  readonly done: Readonly<Record<Done, Reading>>
  readonly hours: Reading
  readonly putBack: Reading
  readonly needs: Reading
  readonly alerted: Readonly<Record<OwnUrgency, Reading>>
  readonly quiet: Readonly<Record<OwnUrgency, Reading>>
}

const sum = (counts: Readonly<Record<string, number>>) =>
  Object.values(counts).reduce((total, one) => total + one, 0)
const hidden = Object.fromEntries(
  urgencies.map((one) => [one, 'hidden' as const]),
) as ReactionReadings['quiet']

/**
 * By the rule of the flow report: fewer than five read 1–4, and whatever would give them back is hidden beside them. Needs
 * are told only where both those with an alert and those without stand whole: the number of alerts could give one of them.
 */
export function publishReactions({
  when,
  done,
  hours,
  putBack,
  alerted,
  quiet,
}: ReactionCounts): ReactionReadings {
  const alerts = readCount(sum(when))
  const told = publishParts(when, whens)
  // How many hours were counted, and how many came back, could tell how few nobody took.
  const isTold = typeof told['not-taken'] === 'number'
  const median = isTold ? medianOf(hours) : null
  const sides = publishParts({ alerted: sum(alerted), quiet: sum(quiet) }, ['alerted', 'quiet'])
  const isWhole = typeof sides.alerted === 'number' && typeof sides.quiet === 'number'
  return {
    ...{ alerts, when: told, done: publishParts(done, dones), hours: median ?? 'hidden' },
    putBack: isTold ? readCount(putBack) : 'hidden',
    needs: isWhole ? readCount(sum(alerted) + sum(quiet)) : 'hidden',
    alerted: isWhole ? publishParts(alerted, urgencies) : hidden,
    quiet: isWhole ? publishParts(quiet, urgencies) : hidden,
  }
}
