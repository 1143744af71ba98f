import type { Actor } from '#platform/actor.ts'
import { grant } from '#platform/grant.ts'
import { refuse } from '#platform/permit.ts'

/** What ships is taken in by the house itself, at start. */
export const mayTakeInOrganisations = (actor: Actor) =>
  actor.kind === 'job' ? grant('organisations.taken-in', actor, 'organisations') : refuse('not-the-house')

/** A unit is added at the terminal, by whoever runs the house. */
export const mayAddUnit = (actor: Actor) =>
  actor.kind === 'job' ? grant('unit.added', actor, 'organisations') : refuse('not-the-house')
