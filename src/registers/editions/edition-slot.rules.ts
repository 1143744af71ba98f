import type { Pair } from '#platform/words.ts'

/** Something that a body names and that is not there: where it stands, and what to do about it. */
export type Missing = { readonly key: string; readonly path: string; readonly text: Pair }

/** Why a published row must be looked at again before its day: what it rests on has become another. */
export type Call = {
  readonly key: string
  readonly since: Temporal.PlainDate
  readonly text: Pair
  readonly label: Pair
}

/** A published row that rests on another. */
export type Leaning = { readonly kind: string; readonly key: string; readonly label: Pair }

/** The same calls, once for each row, the oldest first. */
export function oncePerRow(calls: readonly Call[]): Call[] {
  const oldestFirst = calls.toSorted((one, other) => Temporal.PlainDate.compare(one.since, other.since))
  return [...new Map(oldestFirst.toReversed().map((call) => [call.key, call])).values()].reverse()
}
