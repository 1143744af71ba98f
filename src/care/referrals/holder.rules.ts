import type { Binding } from '#registers/responsibilities/index.ts'
import { isOpen, isWithSender, type Kind, type Side, type State } from './referral.rules.ts'

/**
 * On which side it lies: whom the person calls now, always one. A plan that was sent lies with whoever received it; anything
 * else lies with the sender until it is received, and again when it came back. `referrals.holding_side` says the same.
 */
export function holdingSide(kind: Kind, state: State): Exclude<Side, 'person'> | null {
  if (!isOpen(state)) return null
  if (isWithSender(state) || state === 'sent-back') return 'sender'
  return state === 'sent' && kind !== 'rehabilitation-plan' ? 'sender' : 'receiver'
}

/** Who has it at the unit: whoever handled it last, the one who stands in for them, or all of the unit's common list. */
export type HeldBy = 'handler' | 'substitute' | 'queue'

const byLaw: readonly State[] = ['sent', 'received', 'contacted', 'not-reached', 'free-choice']
/** What binds the one who must act: a plan that was sent is law; every other day is this house's own goal. */
export const bindingOfStep = (
  kind: Kind,
  state: State,
): { binding: Binding; sources: readonly string[] } | null =>
  kind === 'rehabilitation-plan' && byLaw.includes(state)
    ? { binding: 'lov', sources: ['s140', 'bek-gop'] }
    : null

/** Since when it lies where it does: the line that brought it to the side or the unit where it is now. */
export function heldSince(
  kind: Kind,
  lines: readonly { readonly move: string; readonly to: State; readonly on: Temporal.PlainDate }[],
): Temporal.PlainDate | null {
  let side: string | null = null
  let since: Temporal.PlainDate | null = null
  for (const { move, to, on } of lines) {
    const now = holdingSide(kind, to)
    if (now !== side || move === 'forward') since = on
    side = now
  }
  return since
}
