import { lets } from '#care/citizens/index.ts'
import type { Actor } from '#platform/actor.ts'
import { grant } from '#platform/grant.ts'
import { refuse } from '#platform/permit.ts'

type About = { readonly personId: string }

/** The person, and whoever they let act in their course. */
export const mayAnswerQuestion = (actor: Actor, { personId }: About) =>
  (actor.access ?? []).some((one) => one.personId === personId && lets(one, 'course'))
    ? grant('question.answered', actor, `person:${personId}`)
    : refuse('not-for-you')

type Told = { readonly id: string; readonly organisations: readonly string[] }
/** The unit that was told, while it has the referral. */
export const mayFollowUpNo = (actor: Actor, { id, organisations }: Told, unitId: string) =>
  actor.powers.has('may see persons') &&
  actor.organisations.includes(unitId) &&
  organisations.includes(unitId)
    ? grant('question.followed-up', actor, `referral:${id}`)
    : refuse('not-for-you')

/** The house itself asks, on the day. */
export const mayAskPersons = (actor: Actor) =>
  actor.kind === 'job' ? grant('questions.asked', actor, 'questions') : refuse('not-the-house')
