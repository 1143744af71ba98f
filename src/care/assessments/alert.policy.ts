import type { Actor } from '#platform/actor.ts'
import { grant } from '#platform/grant.ts'
import { refuse } from '#platform/permit.ts'

type Seen = { readonly id: string; readonly organisations: readonly string[] }

/** The unit that reacts, while it has a relation to the person. */
export const mayMoveAlert = (actor: Actor, alert: Seen) =>
  actor.powers.has('may see persons') && alert.organisations.some((one) => actor.organisations.includes(one))
    ? grant('alert.moved', actor, `alert:${alert.id}`)
    : refuse('not-for-you')

/** Somebody who works with persons sets, accepts and ends what their own unit reacts on. */
export const maySetReactions = (actor: Actor) =>
  actor.powers.has('may see persons') && actor.organisations.length > 0
    ? grant('reactions.set', actor, 'reactions')
    : refuse('not-in-health')

/** The house itself makes the reports of the units, once a quarter. */
export const mayFreezeReactions = (actor: Actor) =>
  actor.kind === 'job' ? grant('reactions.frozen', actor, 'reactions') : refuse('not-the-house')

/** The house itself tells who is next when the day of an alert has passed. */
export const mayTellOfLateAlerts = (actor: Actor) =>
  actor.kind === 'job' ? grant('alerts.told', actor, 'alerts') : refuse('not-the-house')
