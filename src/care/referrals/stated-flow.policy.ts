import type { Actor } from '#platform/actor.ts'
import { grant } from '#platform/grant.ts'
import { refuse } from '#platform/permit.ts'
import { statesFlow } from './stated-flow.rules.ts'

type Unit = { readonly id: string; readonly function: string | null }

/** A coordinator or a leader of a municipal health unit says where its citizens come from, and nobody for them. */
export const mayStateFlow = (actor: Actor, unit: Unit) =>
  actor.powers.has('may see flow') &&
  actor.powers.has('may see persons') &&
  actor.organisations.includes(unit.id) &&
  statesFlow.includes(unit.function ?? '')
    ? grant('flow.stated', actor, `organisation:${unit.id}`)
    : refuse('not-for-you')
