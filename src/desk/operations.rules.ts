export type State = 'well' | 'late'

/** History waits for the sealer for a second or two; after a minute something is wrong. */
export const sealingState = (seconds: number): State => (seconds > 60 ? 'late' : 'well')

/** A mail goes out within seconds; after ten minutes the mail server should be looked at. */
export const mailState = (seconds: number): State => (seconds > 600 ? 'late' : 'well')

/** Timed work finds what is due by the clock; none of it should wait. */
export const jobState = (overdue: number): State => (overdue > 0 ? 'late' : 'well')

export type Span = { readonly count: number; readonly unit: 'seconds' | 'minutes' | 'hours' | 'days' }

/** A stretch of time in the largest unit that it fills. */
export function spanOf(seconds: number): Span {
  if (seconds < 60) return { count: seconds, unit: 'seconds' }
  if (seconds < 3600) return { count: Math.floor(seconds / 60), unit: 'minutes' }
  if (seconds < 86_400) return { count: Math.floor(seconds / 3600), unit: 'hours' }
  return { count: Math.floor(seconds / 86_400), unit: 'days' }
}
