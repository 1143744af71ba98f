import type { Actor } from '#platform/actor.ts'
import { grant } from '#platform/grant.ts'
import { refuse } from '#platform/permit.ts'

/** The house itself asks whether offers still stand. */
export const mayAsk = (actor: Actor) =>
  actor.kind === 'job' ? grant('offers.asked', actor, 'offers') : refuse('not-the-house')

/** Whoever holds a link that stands answers for the provider, whom the link was sent to; for that one offer alone. */
export const mayAnswer = (actor: Actor, key: string | null) =>
  key === null ? refuse('link-ended') : grant('offer.answered', actor, `offer:${key}`)
/** Volunteers and editors write down what they found. */
export const mayCheckOffer = (actor: Actor, key: string) =>
  actor.powers.has('may check offers') && actor.id !== null
    ? grant('offer.visited', actor, `offer:${key}`)
    : refuse('may-not-check')

/** Anybody may say that something is wrong; it changes nothing by itself. */
export const maySuggest = (actor: Actor, key: string) => grant('offer.corrected', actor, `offer:${key}`)

/** Editors know where the house asks, and judge what came in. */
export const maySetAddress = (actor: Actor, key: string) =>
  actor.powers.has('may propose editions')
    ? grant('offer.address-set', actor, `offer:${key}`)
    : refuse('not-an-editor')
export const mayCloseCorrection = (actor: Actor, id: string) =>
  actor.powers.has('may propose editions')
    ? grant('offer.correction-closed', actor, `correction:${id}`)
    : refuse('not-an-editor')

/** Corrections that were settled long ago are let go by the house. */
export const mayLetGo = (actor: Actor) =>
  actor.kind === 'job' ? grant('offers.corrections-gone', actor, 'offers') : refuse('not-the-house')
