import type { Actor } from '#platform/actor.ts'
import { grant } from '#platform/grant.ts'
import { refuse } from '#platform/permit.ts'

/** Somebody who works with persons tells how their own unit receives answers. */
export const mayTellReception = (actor: Actor) =>
  actor.powers.has('may see persons') && actor.organisations.length > 0
    ? grant('reception.told', actor, 'reception')
    : refuse('not-in-health')
