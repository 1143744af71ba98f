import type { Actor } from '#platform/actor.ts'
import { grant } from '#platform/grant.ts'
import { refuse } from '#platform/permit.ts'

/** Whoever sees persons sees what their own units have sent. */
export const maySeeReceipt = (actor: Actor) =>
  actor.powers.has('may see persons') && actor.organisations.length > 0
    ? grant('receipt.seen', actor, 'referrals')
    : refuse('not-in-health')

/** The house itself writes them, once a week. */
export const mayWriteReceipts = (actor: Actor) =>
  actor.kind === 'job' ? grant('receipts.written', actor, 'referrals') : refuse('not-the-house')
