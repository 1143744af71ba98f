import type { Actor } from '#platform/actor.ts'
import { grant } from '#platform/grant.ts'
import { refuse } from '#platform/permit.ts'

/** Somebody who works with persons reads, in numbers, how their own unit reacts. */
export const mayReadReactions = (actor: Actor) =>
  actor.powers.has('may see persons') && actor.organisations.length > 0
    ? grant('reactions.read', actor, 'reactions')
    : refuse('not-in-health')
