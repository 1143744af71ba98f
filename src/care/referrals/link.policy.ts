import type { Actor } from '#platform/actor.ts'
import { grant } from '#platform/grant.ts'
import { refuse } from '#platform/permit.ts'

/** Whoever holds a link that stands says one of three things about that referral, and no other. */
export const mayAnswerLink = (actor: Actor, linkedReferral: string | null) =>
  linkedReferral ? grant('link.answered', actor, `referral:${linkedReferral}`) : refuse('no-link')

/** The house itself writes to a receiver without an account. */
export const maySendLinks = (actor: Actor) =>
  actor.kind === 'job' ? grant('links.sent', actor, 'referrals') : refuse('not-the-house')

/** Where cases are told of is set by whoever lets people in. */
export const maySetReceiverAddress = (actor: Actor, organisationId: string) =>
  actor.powers.has('may create accounts')
    ? grant('receiver.address-set', actor, `organisation:${organisationId}`)
    : refuse('not-the-operator')
