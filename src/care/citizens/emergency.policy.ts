import type { Actor } from '#platform/actor.ts'
import { grant } from '#platform/grant.ts'
import { refuse } from '#platform/permit.ts'

/** Somebody in health, at a unit, for an hour; the person and a leader are told in the same moment. */
export const mayLookInEmergency = (actor: Actor, lookId: string) =>
  actor.powers.has('may look in emergencies') && actor.organisations.length > 0
    ? grant('emergency.looked', actor, `emergency:${lookId}`)
    : refuse('not-in-health')

/** The leader of the unit judges a look that somebody else made. */
export const mayJudgeEmergency = (actor: Actor, look: { id: string; accountId: string }) =>
  actor.powers.has('may judge emergencies') && actor.id !== look.accountId
    ? grant('emergency.judged', actor, `emergency:${look.id}`)
    : refuse('not-the-leader')
