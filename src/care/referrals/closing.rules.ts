import type { Both } from '#platform/words.ts'
import type { Kind, Next } from './referral.rules.ts'

/** General practice always; the sender only where the course still follows the person there; paper where no practice signs in. */
export const closingGoesTo = ['practice', 'sender', 'paper'] as const
export type ClosingGoesTo = (typeof closingGoesTo)[number]

/** To whom a closing note went, and when it was read there, or sent on paper. */
export type ClosingSent = {
  readonly id: string
  readonly goesTo: ClosingGoesTo
  readonly readerId: string | null
  /** What the reader was called when it was sent, and whoever has carried on for it since, or until it was read. */
  readonly sentToName: Both | null
  readonly readerName: Both | null
  readonly sentOn: string
  readonly doneOn: string | null
}

/** The closing note of a course that has ended, as whoever it is for reads it. */
export type ClosingNote = {
  readonly id: string
  readonly personId: string
  readonly kind: Kind
  readonly senderName: Both | null
  readonly byUnit: string
  readonly unitName: Both | null
  readonly byName: string | null
  readonly endedAt: Temporal.Instant
  readonly createdOn: Temporal.PlainDate
  readonly words: string
  readonly whatNow: Next
  /** The one who asks is at one of the two units of the referral, and reads all of it. */
  readonly isAtUnit: boolean
  readonly sent: readonly ClosingSent[]
}

/** This house's own goal for reading it, or for sending it on paper. */
export const closingWithinDays = 14
export const closingTask = 'referral.closing'
export const closingSubject = (id: string) => `closing:${id}`
export const closingPath = (referralId: string) => `/henvisninger/${referralId}/afslutning`
