import type { Actor } from '#platform/actor.ts'
import { grant } from '#platform/grant.ts'
import { refuse } from '#platform/permit.ts'

/** Places are facts of the state: the house takes them in at start, and nobody edits them here. */
export const mayTakeInPlaces = (actor: Actor) =>
  actor.kind === 'job' ? grant('places.taken-in', actor, 'places') : refuse('not-the-house')
