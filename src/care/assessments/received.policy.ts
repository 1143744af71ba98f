import type { Actor } from '#platform/actor.ts'
import { grant } from '#platform/grant.ts'
import { refuse } from '#platform/permit.ts'

type Seen = { readonly id: string; readonly organisations: readonly string[] }

const isOfUnit = ({ powers, organisations }: Actor, seen: Seen): boolean =>
  powers.has('may see persons') && seen.organisations.some((one) => organisations.includes(one))

/** A unit lists the answers that were sent to it. */
export const mayListAnswers = (actor: Actor) =>
  actor.powers.has('may see persons') ? grant('answers.listed', actor, 'answers') : refuse('not-in-health')

/** The unit that an answer was sent to, while it has a relation to the person. */
export const mayReadAnswer = (actor: Actor, answer: Seen) =>
  isOfUnit(actor, answer) ? grant('assessment.read', actor, `assessment:${answer.id}`) : refuse('not-for-you')

/** A unit that sees a need writes what was agreed about it, and whether it is still open. */
export const mayAgree = (actor: Actor, need: Seen) =>
  isOfUnit(actor, need) ? grant('need.agreed', actor, `need:${need.id}`) : refuse('not-for-you')

/** A unit that sees a need says that there is no offer for it where the person lives. */
export const mayTellGap = (actor: Actor, need: Seen) =>
  isOfUnit(actor, need) ? grant('need.gap-told', actor, `need:${need.id}`) : refuse('not-for-you')

/** A unit with a relation enters what the person told it. */
export const mayEnterAnswer = (actor: Actor, person: Seen) =>
  isOfUnit(actor, person) ? grant('assessment.entered', actor, `person:${person.id}`) : refuse('not-for-you')

/** Professionals record what a questionnaire said; nobody answers these by themself here. */
export const mayEnterScore = (actor: Actor, person: Seen) =>
  isOfUnit(actor, person) ? grant('score.entered', actor, `person:${person.id}`) : refuse('not-for-you')

/** The house itself tells a unit that an answer has come. */
export const mayTellOfAnswers = (actor: Actor) =>
  actor.kind === 'job' ? grant('answers.told', actor, 'answers') : refuse('not-a-job')
