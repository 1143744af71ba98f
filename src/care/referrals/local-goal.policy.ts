import type { Actor } from '#platform/actor.ts'
import { grant } from '#platform/grant.ts'
import { refuse } from '#platform/permit.ts'

/** A leader sets what their own unit has decided, and nobody for them. */
export const maySetGoal = (actor: Actor, unit: { readonly id: string }) =>
  actor.powers.has('may set goals') && actor.organisations.includes(unit.id)
    ? grant('local-goal.set', actor, `organisation:${unit.id}`)
    : refuse('not-for-you')
