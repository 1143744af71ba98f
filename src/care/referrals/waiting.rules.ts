import { type Counted, countedKinds, isStale, waitingHalfLifeDays } from '#help/offers/index.ts'
import type { Both } from '#platform/words.ts'
import { type Kind, parties, type State } from './referral.rules.ts'

export { type Counted, countedKinds, isStale, waitingHalfLifeDays }

/** How long one waits, as the unit itself said on a day; null is *ikke oplyst*. */
export type Waiting = {
  readonly weeks: number | null
  readonly counted: Counted | null
  readonly words: string | null
  readonly toldOn: string
  /** Who said it, where the unit carries on for another that did. */
  readonly teller?: Both | null
}
/** A unit that has told it, and the offer in the directory that it says it is about. */
export type UnitWaiting = Waiting & {
  readonly id: string
  readonly name: Both
  readonly function: string | null
  readonly offerKey: string | null
}

/** The units that doctors refer to tell it. */
export const tellsWaiting = parties['hospital-referral'].receiver

export const tellWithinDays = 14
export const mostWeeks = 260
export const mostWaitingLetters = 300

export const waitingFields = {
  unit: 'enhed',
  weeks: 'uger',
  counted: 'taeller',
  words: 'ord',
  offer: 'tilbud',
} as const

export type FreshWaiting = Omit<Waiting, 'toldOn' | 'teller'> & { readonly offerKey: string | null }
type Wrong = 'weeks' | 'counted' | 'words'

/** All empty says that it is not given any more; weeks alone tell nothing before it is said what they count. */
export function readWaiting(
  text: (name: string) => string,
  offers: readonly string[],
): { fresh: FreshWaiting; wrong: null } | { fresh: null; wrong: Wrong } {
  const typed = text(waitingFields.weeks)
  const weeks = /^\d{1,3}$/.test(typed) ? Number(typed) : null
  if (typed && (weeks === null || weeks > mostWeeks)) return { fresh: null, wrong: 'weeks' }
  const counted = countedKinds.find((one) => one === text(waitingFields.counted)) ?? null
  if (weeks !== null && !counted) return { fresh: null, wrong: 'counted' }
  const words = text(waitingFields.words) || null
  if (words && words.length > mostWaitingLetters) return { fresh: null, wrong: 'words' }
  const offerKey = offers.find((key) => key === text(waitingFields.offer)) ?? null
  return { fresh: { weeks, counted: weeks === null ? null : counted, words, offerKey }, wrong: null }
}

/** A person who is referred to a clinic and has no day yet is told what the clinic has said of how long one waits. */
export const waitsForPlace = ({ kind, state }: { readonly kind: Kind; readonly state: State }): boolean =>
  kind === 'hospital-referral' && ['sent', 'received', 'assessed', 'not-reached', 'waiting'].includes(state)
