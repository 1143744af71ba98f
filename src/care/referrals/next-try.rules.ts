import { addWorkingDays, dayOf } from '#platform/calendar.ts'
import { zone } from '#platform/clock.ts'

/** Parts of a day, so that somebody who is not there in one is tried in another. */
export const parts = ['morning', 'afternoon', 'evening'] as const
export type Part = (typeof parts)[number]
export const partOf = (at: Temporal.Instant): Part => {
  const { hour } = at.toZonedDateTimeISO(zone)
  return hour < 12 ? 'morning' : hour < 16 ? 'afternoon' : 'evening'
}

/** What has been tried since the step began, as it stands; moments inside a value travel as text. */
export type Tried = {
  readonly calls: readonly string[]
  readonly letters: number
  readonly lastAt: string
}
export type NextTry = {
  readonly what: 'call' | 'write' | 'not-reach'
  readonly on: Temporal.PlainDate
  /** The part of the day that has not been tried; null where each has. */
  readonly part: Part | null
}

const earlier = (one: Temporal.PlainDate, other: Temporal.PlainDate) =>
  Temporal.PlainDate.compare(one, other) <= 0 ? one : other
/** The part of the day that the person has asked for, where their own words name one; null where they name none that is known. */
export function partIn(bestTime: string): Part | null {
  const words = bestTime.toLocaleLowerCase('da')
  const after = /(?:efter|after|fra|from)\D{0,6}(\d{1,2})/.exec(words)?.[1]
  if (after) return Number(after) >= 15 ? 'evening' : Number(after) >= 12 ? 'afternoon' : null
  if (/eftermiddag|afternoon/.test(words)) return 'afternoon'
  if (/formiddag|morgen|morning/.test(words)) return 'morning'
  return /aften|evening/.test(words) ? 'evening' : null
}

/** What the person has asked for, where it has not been tried; else the first part after the last that nobody has called in. */
function untried(calls: readonly Temporal.Instant[], bestTime: string | null): Part | null {
  const tried = new Set(calls.map(partOf))
  const last = calls.toSorted(Temporal.Instant.compare).at(-1)
  const asked = bestTime ? partIn(bestTime) : null
  if (asked && !tried.has(asked)) return asked
  // In words that no part is read from: they stand beside it.
  if (bestTime && !asked) return null
  const from = last ? parts.indexOf(partOf(last)) + 1 : 0
  const order = [...parts.slice(from), ...parts.slice(0, from)]
  return order.find((part) => !tried.has(part)) ?? null
}

/**
 * What comes after an attempt: a call at another hour, then a letter, on the next working day; then whoever tried calls once more or
 * says that the person was not reached. The step's own day is the last on which any of it is due. This house's own goals.
 */
export function nextTry(
  tried: Tried | null,
  dueOn: Temporal.PlainDate | null,
  bestTime: string | null = null,
): NextTry | null {
  if (!tried || !dueOn || (tried.calls.length === 0 && tried.letters === 0)) return null
  const calls = tried.calls.map((text) => Temporal.Instant.from(text))
  const hours = new Set(calls.map((at) => at.toZonedDateTimeISO(zone).toString().slice(0, 13)))
  const on = earlier(addWorkingDays(dayOf(Temporal.Instant.from(tried.lastAt)), 1), dueOn)
  if (hours.size < 2) return { what: 'call', on, part: untried(calls, bestTime) }
  if (tried.letters === 0) return { what: 'write', on, part: null }
  return { what: 'not-reach', on: dueOn, part: untried(calls, bestTime) }
}
