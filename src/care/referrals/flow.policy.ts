import type { Actor } from '#platform/actor.ts'
import { grant } from '#platform/grant.ts'
import { refuse } from '#platform/permit.ts'

/** The house itself freezes what is published, once a quarter. */
export const mayFreezeFlow = (actor: Actor) =>
  actor.kind === 'job' ? grant('flow.frozen', actor, 'referrals') : refuse('not-the-house')
