import type { Actor } from '#platform/actor.ts'
import { isUntouched, type Told, toldOfKind } from './correction.rules.ts'
import { allowedMoves } from './move.rules.ts'
import type { Kind } from './referral.rules.ts'
import type { MoveLine, Referral } from './referral-line.rules.ts'
import { standing } from './tries.rules.ts'

/** What of one's own unit's words may be corrected: in place until the receiver has acted, beside them afterwards. */
export type Correctable =
  | { readonly how: 'put-right'; readonly told: readonly Told[] }
  | {
      readonly how: 'added'
      readonly told: readonly Told[]
      readonly lines: readonly MoveLine[]
      /** The receiver has not acted, but whoever asks could not have sent it: what was approved stands. */
      readonly isApproved: boolean
    }

export type ToCorrect = {
  readonly referral: Referral
  readonly lines: readonly MoveLine[]
  readonly correctable: Correctable
}

/** Whose function sends the kind: a plan, a doctor's alone. */
export const maySend = (kind: Kind, role: string | null) =>
  allowedMoves.some(
    (one) =>
      one.kind === kind && one.side === 'sender' && one.to === 'sent' && one.roles.includes(role ?? ''),
  )

export function correctableOf(
  { organisations, role }: Pick<Actor, 'organisations' | 'role'>,
  referral: Referral,
  lines: readonly MoveLine[],
): Correctable | null {
  if (referral.state === 'entered-in-error') return null
  const isOurs = (unit: string | null) =>
    unit !== null && organisations.includes(unit) && referral.organisations.includes(unit)
  const told = isOurs(referral.senderId) ? toldOfKind(referral.kind) : []
  const stand = standing(lines)
  const untouched = told.length > 0 && isUntouched(referral.state, stand)
  const isApproved = untouched && referral.state === 'sent' && !maySend(referral.kind, role)
  if (untouched && !isApproved) return { how: 'put-right', told }
  const written = stand.filter(({ byUnit, words, advice }) => isOurs(byUnit) && (words || advice))
  return told.length > 0 || written.length > 0 ? { how: 'added', told, lines: written, isApproved } : null
}
