import type { UnitWaiting } from '#care/referrals/index.ts'
import type { OfferRow, OfferSort } from '#help/offers/index.ts'
import type { LateEffect } from '#registers/lateeffects/index.ts'
import {
  type Answer,
  type Ask,
  answerAll,
  type LevelCode,
  type Register,
} from '#registers/responsibilities/index.ts'

/** The ways a doctor may choose between, from what general practice does itself to the most special knowledge. */
export const referralWays = ['almen-praksis', 'kommune', 'sygehus', 'senfoelgeklinik'] as const
export type ReferralWay = (typeof referralWays)[number]
export type Door = NonNullable<LateEffect['doors']>['simple'][number]
export const steps = ['simple', 'moderate', 'complex'] as const
export type Step = (typeof steps)[number]

const doorOf: Readonly<Record<ReferralWay, Door>> = {
  'almen-praksis': 'general-practice',
  kommune: 'municipality',
  sygehus: 'hospital-department',
  senfoelgeklinik: 'late-effects-clinic',
}
const sortOf: Readonly<Record<ReferralWay, OfferSort | null>> = {
  'almen-praksis': null,
  kommune: 'municipal-rehab',
  sygehus: 'hospital-department',
  senfoelgeklinik: 'late-effects-clinic',
}

/** The sorts of offers that a referral can be sent to. */
export const receivers: readonly OfferSort[] = referralWays.flatMap((way) => sortOf[way] ?? [])

/** What is asked of the duty register; what belongs to one kind of cancer takes highly special knowledge. */
export function asksOf(way: ReferralWay, scope: LateEffect['scope']): readonly Ask[] {
  const levels: readonly LevelCode[] =
    scope === 'general'
      ? ['specialiseret']
      : scope === 'disease-specific'
        ? ['hoejt_specialiseret']
        : ['specialiseret', 'hoejt_specialiseret']
  if (way === 'almen-praksis')
    return [
      { task: 'opfoelgning_almen_praksis', level: 'basal' },
      { task: 'henvisning_almen_praksis', level: 'basal' },
    ]
  if (way === 'kommune')
    return [
      { task: 'afklarende_samtale', level: 'basal' },
      { task: 'rehabilitering_kommune', level: 'basal' },
    ]
  const task = way === 'sygehus' ? 'udredning_senfoelger_sygehus' : 'senfoelgeklinik'
  return levels.map((level) => ({ task, level }))
}

export type WayShown = {
  readonly way: ReferralWay
  readonly answer: Answer
  /** Where an editor suggests it: while it is simple, moderate or complex. */
  readonly suggested: readonly Step[]
  readonly receivers: readonly OfferRow[]
  /** What clinics and hospitals have told themselves of how long one waits there. */
  readonly waiting: readonly UnitWaiting[]
}
type Place = { readonly municipality: string; readonly date: Temporal.PlainDate }

/** Every way that exists for a late effect here on a day: who is responsible, and where the referral can go. */
export function waysFor(
  lateEffect: LateEffect,
  place: Place,
  register: Register,
  near: readonly OfferRow[],
  waiting: readonly UnitWaiting[] = [],
): WayShown[] {
  return referralWays.map((way) => ({
    way,
    answer: answerAll(asksOf(way, lateEffect.scope), place, register),
    suggested: steps.filter((step) => lateEffect.doors?.[step].includes(doorOf[way])),
    receivers: near.filter(({ offer }) => offer.kind === sortOf[way] && isOpenTo(offer, lateEffect.slug)),
    waiting: waiting.filter((unit) => unit.function === way),
  }))
}

/** An offer that names its late effects takes no others; one that has ended takes nobody. */
const isOpenTo = ({ lateEffects, standing }: OfferRow['offer'], slug: string) =>
  standing !== 'historic' && standing !== 'closed' && (lateEffects?.includes(slug) ?? true)
