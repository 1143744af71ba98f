import type { OfferRow } from '#help/offers/index.ts'
import type { LateEffect } from '#registers/lateeffects/index.ts'
import { answerAll, type Holder, type Register } from '#registers/responsibilities/index.ts'
import { asksOf, referralWays, waysFor } from './referral.rules.ts'

/** Whom the register names for a need on a day, and whether all of it is settled. */
export type NeedDuties = { readonly holders: readonly Holder[]; readonly isSettled: boolean }

/** For a late effect every way there is; for what has no name in the register, general practice and the municipality. */
export function dutiesFor(
  lateEffect: LateEffect | null,
  where: { readonly municipality: string; readonly date: Temporal.PlainDate },
  register: Register,
): NeedDuties {
  const answers = lateEffect
    ? waysFor(lateEffect, where, register, []).map(({ answer }) => answer)
    : referralWays.slice(0, 2).map((way) => answerAll(asksOf(way, 'general'), where, register))
  return {
    holders: answers.flatMap((answer) => (answer.status === 'answered' ? answer.holders : [])),
    isSettled: answers.every(({ status }) => status !== 'unresolved'),
  }
}

/** What is open to the person, of those near; what names another late effect alone is left out. */
export const offersFor = <Row extends OfferRow>(near: readonly Row[], slug: string | null): Row[] =>
  near
    .filter(({ offer }) => offer.standing !== 'historic' && offer.standing !== 'closed')
    .filter(({ offer }) => offer.lateEffects === null || (slug !== null && offer.lateEffects.includes(slug)))
