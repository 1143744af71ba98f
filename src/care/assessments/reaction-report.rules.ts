type Day = Temporal.PlainDate

export const takenKinds = ['in-time', 'late', 'nobody'] as const
export const cameKinds = ['followed-up', 'closed', 'open'] as const
export const burdens = ['high', 'middle', 'low', 'not-told'] as const
export const urgencies = ['soon', 'may-wait', 'no', 'not-told'] as const
type Counts<K extends string> = Readonly<Partial<Record<K, number>>>

/** What came to a unit in a quarter and what was done with it, counted. */
export type Reactions = {
  readonly alerts: number
  readonly taken: Counts<(typeof takenKinds)[number]>
  readonly came: Counts<(typeof cameKinds)[number]>
  readonly putBack: number
  /** The middle one of the hours until somebody took it. */
  readonly hours: number | null
  readonly told: readonly { readonly burden: string; readonly urgency: string; readonly count: number }[]
}

/** A number, *1–4*, or nothing: a number from which, with the others, a small one could be worked out. */
export type Shown = number | 'few' | 'hidden'
export const fewest = 5
export const shownAlone = (count: number): Shown => (count > 0 && count < fewest ? 'few' : count)

/**
 * Parts of a whole that is told. Where one is small, so many are hidden that what they add up to fits more than one way for each
 * of them; where nothing is left to hide, the whole is hidden as well.
 */
export function shownParts(parts: readonly number[]): { whole: Shown; parts: readonly Shown[] } {
  const whole = parts.reduce((all, one) => all + one, 0)
  if (whole > 0 && whole < fewest)
    return { whole: 'few', parts: parts.map((one) => (one > 0 ? 'hidden' : 0)) }
  const bySize = parts.map((count, at) => ({ count, at })).filter(({ count }) => count > 0)
  const small = bySize.filter(({ count }) => count < fewest)
  if (small.length === 0) return { whole, parts }
  const hidden = new Set(small.map(({ at }) => at))
  const isSafe = () => {
    const sum = [...hidden].reduce((all, at) => all + (parts[at] ?? 0), 0)
    return hidden.size > 1 && sum > hidden.size
  }
  const rest = bySize.filter(({ count }) => count >= fewest).toSorted((one, other) => one.count - other.count)
  for (const { at } of rest) if (!isSafe()) hidden.add(at)
  return {
    whole: isSafe() ? whole : 'hidden',
    parts: parts.map((one, at) => (hidden.has(at) ? 'hidden' : one)),
  }
}

const quarterOf = (day: Day): Day => day.with({ day: 1, month: day.month - ((day.month - 1) % 3) })
export const lastDayOf = (quarter: Day): Day => quarter.add({ months: 3 }).subtract({ days: 1 })
export const quarterText = ({ year, month }: Day) => `${year}-${(month + 2) / 3}`
export const quarterName = ({ year, month }: Day) => ({ number: (month + 2) / 3, year })
/** Those that can be asked for: the ones that are over, the newest first. */
export const quartersTo = (today: Day): Day[] =>
  [3, 6, 9, 12].map((months) => quarterOf(today).subtract({ months }))
