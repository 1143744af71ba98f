import type { Kind, State } from './referral.rules.ts'

/**
 * Lines that the house itself writes, in nobody's name, because something is so. `free-place`: a death is known, or the person
 * will not have the unit get anything.
 */
const houseMoves: readonly string[] = ['free-place']
export const isOfHouse = (move: string): boolean => houseMoves.includes(move)

/** Where a place in a group may be held. */
export const placeHeldAt: Readonly<Record<Kind, readonly State[]>> = {
  'municipal-referral': ['received', 'contacted', 'not-reached', 'booked', 'held', 'waiting', 'started'],
  'rehabilitation-plan': ['contacted', 'started'],
  'hospital-referral': [],
  'own-gp': [],
}
