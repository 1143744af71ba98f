import type { Kind, State } from './referral.rules.ts'

/**
 * Lines that the house itself writes, in nobody's name, because something is so. `free-place`: a death is known, or the person
 * will not have the unit get anything. The group that there is a place in is moved, or comes to nothing.
 */
const houseMoves: readonly string[] = ['free-place', 'move-group', 'cancel-group']
export const isOfHouse = (move: string): boolean => houseMoves.includes(move)

/** Where a place in a group may be held. */
const placeHeldAt: Readonly<Record<Kind, readonly State[]>> = {
  'municipal-referral': ['received', 'contacted', 'not-reached', 'booked', 'held', 'waiting', 'started'],
  'rehabilitation-plan': ['contacted', 'started'],
  'hospital-referral': [],
  'own-gp': [],
}

type GroupMove = 'free-place' | GroupUntold | 'inform' | 'place'
/** Where a place is given without another step. */
const placeGivenAt: readonly string[] = ['held', 'waiting', 'started', 'contacted']
/** What the house writes of a place, and what somebody at the receiver does about it: gives one, or tells the person. */
export const groupLines = (kind: Kind) =>
  placeHeldAt[kind].flatMap((from) => {
    const line = (move: GroupMove, to: State = from) => ({
      from,
      move,
      to,
      byHand: move === 'inform' || move === 'place',
    })
    // Whoever was to decide what comes after a conversation waits for a place again.
    const cancelled = line('cancel-group', from === 'held' ? 'waiting' : from)
    const isBooked = kind === 'municipal-referral' && from === 'contacted'
    const given = placeGivenAt.includes(from) && !isBooked ? [line('place')] : []
    return [line('free-place'), line('move-group'), cancelled, line('inform'), ...given]
  })

/** What has happened to the group, and nobody has told the person of. */
export type GroupUntold = 'move-group' | 'cancel-group'
export const isGroupNews = (move: string): move is GroupUntold =>
  move === 'move-group' || move === 'cancel-group'
export const groupTask = 'referral.group'
