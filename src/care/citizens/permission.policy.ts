import type { Actor } from '#platform/actor.ts'
import { grant } from '#platform/grant.ts'
import { refuse } from '#platform/permit.ts'
import { type HandOn, mayBeHandedOn } from './hand-on.rules.ts'
import type { Person } from './person.rules.ts'

type Seen = Pick<Person, 'id' | 'organisations'>
const isSelf = ({ access = [] }: Actor, personId: string) =>
  access.some((one) => one.personId === personId && one.kind === 'own')
const isOfUnit = ({ powers, organisations }: Actor, person: Seen): boolean =>
  powers.has('may see persons') && person.organisations.some((one) => organisations.includes(one))

/** The person alone gives permissions here; what is said or signed on paper is entered by a unit with a relation. */
export const mayGivePermission = (actor: Actor, person: Seen, given: 'here' | 'written' | 'oral') =>
  (given === 'here' ? isSelf(actor, person.id) : isOfUnit(actor, person))
    ? grant('permission.given', actor, `person:${person.id}`)
    : refuse('not-for-you')

/** The person ends what they gave, at once and without a reason; a unit does it when the person says so. */
export const mayEndPermission = (actor: Actor, person: Seen) =>
  isSelf(actor, person.id) || isOfUnit(actor, person)
    ? grant('permission.ended', actor, `person:${person.id}`)
    : refuse('not-for-you')

/** Whoever was handed the code takes the permission in with their own pages. */
export const mayAcceptPermission = (actor: Actor) =>
  actor.powers.has('may see own page') && actor.id
    ? grant('permission.accepted', actor, `account:${actor.id}`)
    : refuse('not-for-you')

/** Whoever sees the person hands something on, where the law or the person's written consent allows it. */
export function mayHandOn(actor: Actor, person: Seen, handing: HandOn, today: Temporal.PlainDate) {
  if (!isSelf(actor, person.id) && !isOfUnit(actor, person)) return refuse('not-for-you')
  const may = mayBeHandedOn(handing, today)
  return 'refused' in may ? may : grant('person.handed-on', actor, `person:${person.id}`)
}
