import type { Actor } from '#platform/actor.ts'
import { grant } from '#platform/grant.ts'
import { refuse } from '#platform/permit.ts'
import type { ClosingNote, ClosingSent } from './closing.rules.ts'

/** The database gives the note to nobody but both units of the referral, and the practice that it goes to. */
export const mayReadClosing = (actor: Actor, note: Pick<ClosingNote, 'id'>) =>
  actor.powers.has('may see persons')
    ? grant('closing.seen', actor, `referral:${note.id}`)
    : refuse('not-for-you')

/** Whoever it is for says that it is read; the unit that ended the course, that it was sent on paper. */
export const maySettleClosing = (
  actor: Actor,
  note: Pick<ClosingNote, 'id' | 'byUnit'>,
  one: Pick<ClosingSent, 'readerId' | 'doneOn'>,
) =>
  actor.powers.has('may see persons') &&
  one.doneOn === null &&
  actor.organisations.includes(one.readerId ?? note.byUnit)
    ? grant('closing.settled', actor, `referral:${note.id}`)
    : refuse('not-for-you')
