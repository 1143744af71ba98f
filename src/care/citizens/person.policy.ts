import type { Actor, PersonAccess } from '#platform/actor.ts'
import { grant } from '#platform/grant.ts'
import { refuse } from '#platform/permit.ts'
import { lets, type OwnPart, opens, type Person } from './person.rules.ts'

type Seen = Pick<Person, 'id' | 'organisations'>

const accessTo = ({ access = [] }: Actor, { id }: Pick<Seen, 'id'>): readonly PersonAccess[] =>
  access.filter(({ personId }) => personId === id)
const isOfUnit = ({ powers, organisations }: Actor, person: Seen): boolean =>
  powers.has('may see persons') && person.organisations.some((one) => organisations.includes(one))

/** Oneself, whom one acts for (where the part is open), an emergency look that holds, or a unit with a relation. */
export const maySeePerson = (actor: Actor, person: Seen, part: OwnPart) =>
  accessTo(actor, person).some((one) => opens(one, part)) || isOfUnit(actor, person)
    ? grant('person.seen', actor, `person:${person.id}`)
    : refuse('not-for-you')

/** Whoever may act for the person in this part, and a unit with a relation. */
const mayAct = (actor: Actor, person: Seen, part: OwnPart) =>
  accessTo(actor, person).some((one) => lets(one, part)) || isOfUnit(actor, person)

export const mayCorrectPerson = (actor: Actor, person: Seen) =>
  mayAct(actor, person, 'details')
    ? grant('person.corrected', actor, `person:${person.id}`)
    : refuse('not-for-you')
export const mayNoteContact = (actor: Actor, person: Seen) =>
  mayAct(actor, person, 'contacts')
    ? grant('contact.noted', actor, `person:${person.id}`)
    : refuse('not-for-you')
export const mayRemoveContact = (actor: Actor, person: Seen) =>
  mayAct(actor, person, 'contacts')
    ? grant('contact.removed', actor, `person:${person.id}`)
    : refuse('not-for-you')

/** Somebody in health, at a unit, begins a course with a person; known here before or not. */
export const mayStartCourse = (actor: Actor) =>
  actor.powers.has('may start courses') && actor.organisations.length > 0
    ? grant('course.started', actor, 'person')
    : refuse('not-in-health')
/** A unit lists the persons to whom it has a relation. */
export const mayListPersons = (actor: Actor) =>
  actor.powers.has('may see persons') ? grant('persons.listed', actor, 'persons') : refuse('not-in-health')

/** Another unit gets a relation because somebody who sees the person hands a case on. */
export const mayRelateUnit = (actor: Actor, person: Seen) =>
  accessTo(actor, person).some(({ kind }) => kind === 'own') || isOfUnit(actor, person)
    ? grant('relation.begun', actor, `person:${person.id}`)
    : refuse('not-for-you')
export const mayEndRelation = (actor: Actor, person: Seen) =>
  isOfUnit(actor, person) ? grant('relation.ended', actor, `person:${person.id}`) : refuse('not-for-you')
export const mayRegisterDeath = (actor: Actor, person: Seen) =>
  isOfUnit(actor, person) ? grant('death.registered', actor, `person:${person.id}`) : refuse('not-for-you')
export const mayWithdrawDeath = (actor: Actor, person: Seen) =>
  isOfUnit(actor, person) ? grant('death.withdrawn', actor, `person:${person.id}`) : refuse('not-for-you')

/** Everybody with pages of their own may begin them. */
export const mayBeginOwnPages = (actor: Actor) =>
  actor.powers.has('may see own page') && actor.id
    ? grant('own-pages.begun', actor, `account:${actor.id}`)
    : refuse('not-for-you')
/** Everything about oneself, and nothing about another. */
export const mayTakeEverything = (actor: Actor, personId: string) =>
  isSelf(actor, personId) ? grant('everything.taken', actor, `person:${personId}`) : refuse('not-for-you')

/** What one writes of oneself for *Mit overblik* is one's own: nobody else writes or removes it. */
const isSelf = (actor: Actor, personId: string) =>
  (actor.access ?? []).some((one) => one.personId === personId && one.kind === 'own')
export const mayNoteFact = (actor: Actor, personId: string) =>
  isSelf(actor, personId) ? grant('fact.noted', actor, `person:${personId}`) : refuse('not-for-you')
export const mayRemoveFact = (actor: Actor, personId: string) =>
  isSelf(actor, personId) ? grant('fact.removed', actor, `person:${personId}`) : refuse('not-for-you')

/** An overview as it stands today is kept, and thrown away, by the person alone. */
export const mayKeepOverview = (actor: Actor, personId: string) =>
  isSelf(actor, personId) ? grant('overview.kept', actor, `person:${personId}`) : refuse('not-for-you')
export const mayRemoveOverview = (actor: Actor, personId: string) =>
  isSelf(actor, personId) ? grant('overview.removed', actor, `person:${personId}`) : refuse('not-for-you')
export const mayTellOfOverviews = (actor: Actor) =>
  actor.kind === 'job' ? grant('overviews.told', actor, 'overviews') : refuse('not-the-house')

/** Taking out, and letting go, what stands about somebody who asked for it: at the terminal, by whoever runs the house. */
export const mayExportPerson = (actor: Actor, personId: string) =>
  actor.kind === 'job' ? grant('person.exported', actor, `person:${personId}`) : refuse('not-the-house')
export const mayErasePerson = (actor: Actor, personId: string) =>
  actor.kind === 'job' ? grant('person.erased', actor, `person:${personId}`) : refuse('not-the-house')
