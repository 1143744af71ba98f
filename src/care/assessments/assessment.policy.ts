import { lets, type Person } from '#care/citizens/index.ts'
import type { Actor } from '#platform/actor.ts'
import { grant } from '#platform/grant.ts'
import { refuse } from '#platform/permit.ts'

type Seen = Pick<Person, 'id' | 'organisations'>
type Act =
  | 'assessment.begun'
  | 'assessment.answered'
  | 'assessment.sent'
  | 'assessment.kept'
  | 'assessment.withdrawn'
  | 'assessment.dropped'

/** The person, and whoever they let act for them in their answers. A unit that is told something enters it in its own way. */
export const mayAnswer = <A extends Act>(actor: Actor, person: Pick<Seen, 'id'>, act: A) =>
  (actor.access ?? []).some((one) => one.personId === person.id && lets(one, 'answers'))
    ? grant(act, actor, `person:${person.id}`)
    : refuse('not-for-you')

/** A unit with a relation asks; whoever works for no unit asks nobody. */
export const mayInvite = (actor: Actor, person: Seen) =>
  actor.powers.has('may see persons') && person.organisations.some((one) => actor.organisations.includes(one))
    ? grant('assessment.asked-for', actor, `person:${person.id}`)
    : refuse('not-for-you')

/** Whoever hands a case on shows the needs it is about: the person, and a unit with a relation. */
export const mayShowNeeds = (actor: Actor, person: Seen) =>
  (actor.access ?? []).some((one) => one.personId === person.id && one.kind === 'own') ||
  (actor.powers.has('may see persons') &&
    person.organisations.some((one) => actor.organisations.includes(one)))
    ? grant('needs.shown', actor, `person:${person.id}`)
    : refuse('not-for-you')

/** The person says that the help did not come or did not help; so may whoever they let act in their course. */
export const mayOpenNeedsAgain = (actor: Actor, personId: string) =>
  (actor.access ?? []).some((one) => one.personId === personId && lets(one, 'course'))
    ? grant('needs.opened-again', actor, `person:${personId}`)
    : refuse('not-for-you')
