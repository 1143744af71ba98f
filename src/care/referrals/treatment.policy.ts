import type { Actor } from '#platform/actor.ts'
import { grant } from '#platform/grant.ts'
import { isRefusal, refuse } from '#platform/permit.ts'

type Seen = { readonly id: string; readonly organisations: readonly string[]; readonly knownOn?: unknown }
const writers: readonly (string | null)[] = ['hospitalslaege', 'sygeplejerske']

/** The hospital's doctor and nurse, at a unit with a relation; that it is a hospital the database sees to. */
export const mayWriteTreatment = (actor: Actor, person: Seen) =>
  writers.includes(actor.role) &&
  !person.knownOn &&
  person.organisations.some((one) => actor.organisations.includes(one))
    ? grant('treatment.written', actor, `person:${person.id}`)
    : refuse('not-for-you')

/** The person says that they have read it; or the unit that wrote it has gone through it with them. */
export const maySayRead = (
  actor: Actor,
  one: { readonly personId: string; readonly organisationId: string },
) =>
  (actor.access ?? []).some(({ personId, kind }) => personId === one.personId && kind === 'own') ||
  (actor.powers.has('may see persons') && actor.organisations.includes(one.organisationId))
    ? grant('treatment.read', actor, `person:${one.personId}`)
    : refuse('not-for-you')

/** General practice says that it has read what the person lets it read. */
export const mayTakeIn = (
  actor: Actor,
  one: { readonly personId: string; readonly isAtPractice: boolean },
) =>
  actor.powers.has('may see persons') && one.isAtPractice
    ? grant('treatment.taken-in', actor, `person:${one.personId}`)
    : refuse('not-for-you')

/** On paper: the person at any time; the unit that wrote it, once the person has read it. */
export const mayPrintTreatment = (
  actor: Actor,
  one: { readonly personId: string; readonly organisationId: string; readonly readAt: unknown },
) => {
  const said = maySayRead(actor, one)
  const isOwn = (actor.access ?? []).some(({ personId, kind }) => personId === one.personId && kind === 'own')
  return !isRefusal(said) && (isOwn || one.readAt)
    ? grant('treatment.printed', actor, `person:${one.personId}`)
    : refuse('not-for-you')
}

/** The house itself tells a practice that came after the person's yes. */
export const mayTellPractice = (actor: Actor) =>
  actor.kind === 'job' ? grant('treatment.told', actor, 'treatments') : refuse('not-the-house')
