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

/** The house itself asks, on the day. */
export const mayAskPersons = (actor: Actor) =>
  actor.kind === 'job' ? grant('questions.asked', actor, 'questions') : refuse('not-the-house')
