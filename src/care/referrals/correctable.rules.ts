import type { Actor } from '#platform/actor.ts'
import { isUntouched, type Told, toldOfKind } from './correction.rules.ts'
import type { MoveLine, Referral } from './referral-line.rules.ts'
import { standing } from './tries.rules.ts'

/** What of one's own unit's words may be corrected: in place until the receiver has acted, beside them afterwards. */
export type Correctable =
  | { readonly how: 'put-right'; readonly told: readonly Told[] }
  | { readonly how: 'added'; readonly told: readonly Told[]; readonly lines: readonly MoveLine[] }

export type ToCorrect = {
  readonly referral: Referral
  readonly lines: readonly MoveLine[]
  readonly correctable: Correctable
}

export function correctableOf(
  { organisations }: Pick<Actor, 'organisations'>,
  referral: Referral,
  lines: readonly MoveLine[],
): Correctable | null {
  if (referral.state === 'entered-in-error') return null
  const isOurs = (unit: string | null) =>
    unit !== null && organisations.includes(unit) && referral.organisations.includes(unit)
  const told = isOurs(referral.senderId) ? toldOfKind(referral.kind) : []
  const stand = standing(lines)
  if (told.length > 0 && isUntouched(referral.state, stand)) return { how: 'put-right', told }
  const written = stand.filter(({ byUnit, words, advice }) => isOurs(byUnit) && (words || advice))
  return told.length > 0 || written.length > 0 ? { how: 'added', told, lines: written } : null
}
