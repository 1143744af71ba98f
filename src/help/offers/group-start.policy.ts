import type { Actor } from '#platform/actor.ts'
import { grant } from '#platform/grant.ts'
import { refuse } from '#platform/permit.ts'

/** Those who run groups tell of the starts of their own unit's offers; the database looks at whose offer it is as well. */
export const mayTellStart = (
  actor: Actor,
  { offerKey, unitId }: { readonly offerKey: string; readonly unitId: string },
) =>
  actor.powers.has('may tell starts') && actor.organisations.includes(unitId)
    ? grant('offer.start-told', actor, `offer:${offerKey}`)
    : refuse('not-your-unit')

/** Example groups come into a demo database with the house itself. */
export const mayFurnish = (actor: Actor) =>
  actor.kind === 'job' ? grant('offers.furnished', actor, 'offers') : refuse('not-the-house')
