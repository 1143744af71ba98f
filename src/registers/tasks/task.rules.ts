import type { Both } from '#platform/words.ts'

/** A task for one post, a role, a unit, or a role at a unit. Its title names no person. */
export type TaskToOpen = {
  readonly kind: string
  readonly subject: string
  readonly postId?: string
  readonly role?: string
  readonly organisationId?: string
  readonly dueOn: Temporal.PlainDate
  readonly title: Both
  /** What it is called when its day has passed, where that is something else. */
  readonly titleAfter?: Both
  /** Where the next step is taken. */
  readonly address: string
  readonly codes?: Readonly<Record<string, string | number | boolean | null>>
}

/** The views of the list, as they stand in its address. */
export const views = ['alle', 'over-tiden', 'i-dag', 'denne-uge'] as const
export type View = (typeof views)[number]
export const isView = (text: string): text is View => views.some((view) => view === text)

/** What stands first: the nearest day, or what came last. */
const orders = ['frist', 'nyest'] as const
export type Order = (typeof orders)[number]
export const isOrder = (text: string): text is Order => orders.some((order) => order === text)

/** More than these are not counted: nobody reads on, and counting ten thousand takes longer than reading fifty. */
export const mostCounted = 1000

/** How urgent: past its day, on its day, or still ahead. */
export function urgency(dueOn: Temporal.PlainDate, today: Temporal.PlainDate): 'late' | 'today' | 'ahead' {
  const order = Temporal.PlainDate.compare(dueOn, today)
  if (order < 0) return 'late'
  return order === 0 ? 'today' : 'ahead'
}

/** Whole days until the due day; below zero when it has passed. */
export const daysLeft = (dueOn: Temporal.PlainDate, today: Temporal.PlainDate) => today.until(dueOn).days

/** The due days that a view shows, first and last; a missing end is open. */
export function daysOf(view: View, today: Temporal.PlainDate) {
  if (view === 'over-tiden') return { first: null, last: today.subtract({ days: 1 }) }
  if (view === 'i-dag') return { first: today, last: today }
  if (view === 'denne-uge') return { first: null, last: today.add({ days: 7 - today.dayOfWeek }) }
  return { first: null, last: null }
}
