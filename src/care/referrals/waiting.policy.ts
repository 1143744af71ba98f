import type { Actor } from '#platform/actor.ts'
import { grant } from '#platform/grant.ts'
import { refuse } from '#platform/permit.ts'
import { tellsWaiting } from './waiting.rules.ts'

type Unit = { readonly id: string; readonly function: string | null }

/** Whoever works at a clinic or a hospital tells how long one waits there, and nobody for them. */
export const mayTellWaiting = (actor: Actor, unit: Unit) =>
  actor.powers.has('may see persons') &&
  actor.organisations.includes(unit.id) &&
  tellsWaiting.includes(unit.function ?? '')
    ? grant('waiting.told', actor, `organisation:${unit.id}`)
    : refuse('not-for-you')

/** Whether the way to it is shown; the page looks at the units. */
export const mayWorkWhereOneWaits = (actor: Actor): boolean =>
  ['klinik', 'hospitalslaege', 'sygeplejerske'].includes(actor.role ?? '')

/** The house itself asks a unit again when what it told has become old. */
export const mayAskForWaiting = (actor: Actor) =>
  actor.kind === 'job' ? grant('waiting.asked', actor, 'waiting-times') : refuse('not-the-house')
