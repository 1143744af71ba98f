/** A number; `few` is 1–4; `hidden` says nothing: without it a number under five could be worked out. */
export type Reading = number | 'few' | 'hidden'
/** Fewer than this say nothing certain about a wait, and could point at somebody. */
export const fewest = 5
export const readCount = (count: number): Reading => (count === 0 || count >= fewest ? count : 'few')

export function medianOf(days: readonly (number | null)[]): number | null {
  const known = days.filter((one) => one !== null).toSorted((one, other) => one - other)
  if (known.length < fewest) return null
  const at = known.length >> 1
  const upper = known[at] ?? 0
  return known.length % 2 === 1 ? upper : ((known[at - 1] ?? 0) + upper) / 2
}

type Family = {
  /** What is left of the parent's number when what is shown is taken away. */
  readonly left: number
  readonly few: number
  readonly hidden: number
  /** The least a hidden number can be. */
  readonly least: number
}
/** Can each of the few still be anything from 1 to 4, and is no hidden number the only one possible? */
function isSafe({ left, few, hidden, least }: Family): boolean {
  if (few === 0 && left === 0) return true
  if (few + hidden < 2) return few + hidden === 0
  if (few === 0) return left > hidden * least
  return left >= few + 3 + hidden * least && (hidden > 0 || left <= 4 * few - 3)
}

/**
 * Parts that sum to a number that stands whole: beside one that is few another is hidden, in their own order, or all of them.
 * Of a number under five nothing is told.
 */
export function publishParts<Part extends string>(
  counts: Readonly<Record<Part, number>>,
  parts: readonly Part[],
): Record<Part, Reading> {
  const total = parts.reduce((sum, part) => sum + counts[part], 0)
  const told = (reading: (part: Part) => Reading) =>
    Object.fromEntries(parts.map((part) => [part, reading(part)])) as Record<Part, Reading>
  if (total === 0) return told(() => 0)
  if (total < fewest) return told(() => 'hidden')
  const few = parts.filter((part) => readCount(counts[part]) === 'few')
  const large = parts.filter((part) => counts[part] >= fewest)
  for (let hidden = 0; hidden <= large.length; hidden += 1) {
    const left = large.slice(hidden).reduce((rest, part) => rest - counts[part], total)
    const away = large.slice(0, hidden)
    if (isSafe({ left, few: few.length, hidden, least: fewest }))
      return told((part) => (away.includes(part) ? 'hidden' : readCount(counts[part])))
  }
  return told(() => 'hidden')
}
