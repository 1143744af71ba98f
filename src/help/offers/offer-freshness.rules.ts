import { dayOf } from '#platform/calendar.ts'
import type { Offer } from './offer.rules.ts'

/** The first day of a year, a quarter, a month: the earliest that a source can mean. */
export function firstDayOf(date: string): string {
  const [year = '', part, day] = date.split('-')
  if (!part) return `${year}-01-01`
  if (part.startsWith('Q')) return `${year}-${String(Number(part.slice(1)) * 3 - 2).padStart(2, '0')}-01`
  return `${year}-${part}-${day ?? '01'}`
}

/** The latest date that a source gives for itself; null where no source gives one. */
export function lastSeen({ evidence }: Pick<Offer, 'evidence'>): string | null {
  const dates = evidence.flatMap(({ on }) => on ?? [])
  return dates.sort((one, other) => firstDayOf(one).localeCompare(firstDayOf(other))).at(-1) ?? null
}

/** From when its half-life counts: the source's own date, or the day somebody saw it where the source gives none. */
export function assuredOn(offer: Pick<Offer, 'evidence'>): string {
  const date = lastSeen(offer)
  if (date) return firstDayOf(date)
  const seen = offer.evidence.map((one) => one.seen)
  return seen.sort().at(-1) ?? '2026-11-22'
}

export const halfLifeDays = ({ evidence }: Pick<Offer, 'evidence'>): number =>
  Math.min(...evidence.map((one) => one.halfLifeDays))

export type Check = {
  readonly checkedAt: Temporal.Instant | null
  readonly checkerName: string | null
  readonly staleOn: Temporal.PlainDate | null
}
export type Freshness =
  | { readonly state: 'confirmed'; readonly on: Temporal.PlainDate; readonly by: string }
  | { readonly state: 'overdue'; readonly since: string }
  | { readonly state: 'seen'; readonly since: string }
  | { readonly state: 'undated' }

/** Confirmed is only what somebody has checked, and only until its half-life has passed. */
export function freshnessOf(
  offer: Pick<Offer, 'evidence'>,
  { checkedAt, checkerName, staleOn }: Check,
  today: Temporal.PlainDate,
): Freshness {
  if (checkedAt) {
    const on = dayOf(checkedAt)
    const isOver = staleOn !== null && Temporal.PlainDate.compare(staleOn, today) <= 0
    return isOver
      ? { state: 'overdue', since: on.toString() }
      : { state: 'confirmed', on, by: checkerName ?? '' }
  }
  const since = lastSeen(offer)
  return since ? { state: 'seen', since } : { state: 'undated' }
}

const order = ['confirmed', 'overdue', 'seen', 'undated']
/** Surest first; among those with a date, the latest first. */
export function byFreshness(one: Freshness, other: Freshness): number {
  const day = (of: Freshness) =>
    of.state === 'confirmed' ? of.on.toString() : of.state === 'undated' ? '' : firstDayOf(of.since)
  return order.indexOf(one.state) - order.indexOf(other.state) || day(other).localeCompare(day(one))
}
