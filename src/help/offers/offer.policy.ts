import type { Actor } from '#platform/actor.ts'
import { grant } from '#platform/grant.ts'
import { refuse } from '#platform/permit.ts'

/** The house itself asks whether offers still stand. */
export const mayAsk = (actor: Actor) =>
  actor.kind === 'job' ? grant('offers.asked', actor, 'offers') : refuse('not-the-house')

/** Whoever holds a link that stands answers for the provider, whom the link was sent to; for that one offer alone. */
export const mayAnswer = (actor: Actor, key: string | null) =>
  key === null ? refuse('link-ended') : grant('offer.answered', actor, `offer:${key}`)
