import { lets } from '#care/citizens/index.ts'
import type { Actor } from '#platform/actor.ts'
import { grant } from '#platform/grant.ts'
import { refuse } from '#platform/permit.ts'

type About = { readonly personId: string }

/** The person, and whoever they let act for them in their answers. */
export const mayAnswerCheckIn = (actor: Actor, { personId }: About) =>
  (actor.access ?? []).some((one) => one.personId === personId && lets(one, 'answers'))
    ? grant('check-in.answered', actor, `person:${personId}`)
    : refuse('not-for-you')

/** The house itself asks, on the day. */
export const mayAskHowItGoes = (actor: Actor) =>
  actor.kind === 'job' ? grant('check-ins.asked', actor, 'check-ins') : refuse('not-the-house')
