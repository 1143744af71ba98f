import type { Actor } from '#platform/actor.ts'
import { grant } from '#platform/grant.ts'

/**
 * Anybody may say that something is missing. The history line tells that a gap was counted, never which: a place and a
 * topic with a moment would be more than what is promised.
 */
export const mayCountGap = (actor: Actor) => grant('gap.counted', actor, 'gap')
