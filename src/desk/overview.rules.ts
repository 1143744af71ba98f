import type { Fact, OwnFacts } from '#care/citizens/index.ts'
import type { OfferRow } from '#help/offers/index.ts'
import type { LateEffect } from '#registers/lateeffects/index.ts'
import type { Holder, Register } from '#registers/responsibilities/index.ts'
import type { ArticleInShort, HelpGround } from './help-ground.rules.ts'
import { waysFor } from './referral.rules.ts'

type Place = { readonly code: string; readonly name: string }

/** One thing that the person is bothered by, and what leans on it; without the fact none of it is made. */
export type OverviewPart = {
  readonly fact: Fact
  readonly lateEffect: LateEffect
  /** What one can do oneself, where somebody has written it. */
  readonly article: ArticleInShort | null
  /** In the order of the ways: general practice, municipality, hospital, clinic. */
  readonly holders: readonly Holder[]
  readonly isSettled: boolean
  readonly offers: readonly OfferRow[]
  readonly lookAgain: LookAgain
}
export type LookAgain = { readonly on: Temporal.PlainDate; readonly because: 'duties' | 'time' }

export type Overview = {
  readonly own: OwnFacts
  readonly place: Place | null
  readonly parts: readonly OverviewPart[]
  /** What is for late effects in general, where the person lives. */
  readonly forAll: readonly OfferRow[]
}

export const offersShown = 3
const lookAgainAfter = { months: 6 } as const

/** The late effects that a person has chosen and the register still knows. */
export const lateEffectsOf = ({ facts }: OwnFacts): string[] =>
  facts.flatMap(({ kind, value }) => (kind === 'late-effect' ? [value] : []))

type Around = {
  readonly ground: HelpGround
  /** Null while the person has not told where they live: then nobody can be named. */
  readonly here: { readonly place: Place; readonly register: Register } | null
  readonly near: readonly OfferRow[]
  readonly today: Temporal.PlainDate
}

/** Made anew each time from the facts, the registers and the day: what is removed takes along what leaned on it. */
export function overviewOf(own: OwnFacts, { ground, here, near, today }: Around): Overview {
  const open = near.filter(({ offer }) => offer.standing !== 'historic' && offer.standing !== 'closed')
  const parts = own.facts.flatMap((fact): OverviewPart[] => {
    const lateEffect = ground.lateEffects.find(
      ({ slug }) => fact.kind === 'late-effect' && slug === fact.value,
    )
    if (!lateEffect) return []
    const where = here && { municipality: here.place.code, date: today }
    const answers = here && where ? waysFor(lateEffect, where, here.register, []) : []
    const holders = answers.flatMap(({ answer }) => (answer.status === 'answered' ? answer.holders : []))
    return [
      {
        ...{ fact, lateEffect, holders },
        article:
          ground.articles.find((one) => one.lateEffect === lateEffect.slug && one.form === 'borger') ?? null,
        isSettled: answers.every(({ answer }) => answer.status !== 'unresolved'),
        offers: open
          .filter(({ offer }) => offer.lateEffects?.includes(lateEffect.slug))
          .slice(0, offersShown),
        lookAgain: lookAgainOn(fact, holders, today),
      },
    ]
  })
  const forAll = open.filter(({ offer }) => offer.lateEffects === null).slice(0, offersShown)
  return { own, place: here?.place ?? null, parts, forAll: here ? forAll : [] }
}

/** The day after which something named here no longer holds; else half a year after it was written. Never a day gone by. */
export function lookAgainOn(
  { notedOn }: Pick<Fact, 'notedOn'>,
  holders: readonly Pick<Holder, 'validTo'>[],
  today: Temporal.PlainDate,
): LookAgain {
  const ends = holders.flatMap(({ validTo }) => (validTo ? [validTo.add({ days: 1 })] : []))
  const [first] = ends.sort(Temporal.PlainDate.compare)
  const inTime = notedOn.add(lookAgainAfter)
  const isDuties = first !== undefined && Temporal.PlainDate.compare(first, inTime) <= 0
  const on = isDuties ? first : inTime
  const because = isDuties ? 'duties' : 'time'
  return { on: Temporal.PlainDate.compare(on, today) < 0 ? today : on, because }
}

/** The rows of the registers that an overview leans on: when one of them changes, it is another overview. */
export const leansOf = ({ parts }: Pick<Overview, 'parts'>): { kind: string; key: string }[] =>
  parts.flatMap(({ lateEffect, article, holders }) => [
    { kind: 'late-effect', key: lateEffect.slug },
    ...(article ? [{ kind: 'article', key: article.key }] : []),
    ...holders.flatMap(({ dutyKey, operatorRow }) => [
      { kind: 'duty', key: dutyKey },
      ...(operatorRow ? [{ kind: 'operator', key: operatorRow.key }] : []),
    ]),
  ])

/** The last day on which everybody whom it names is still responsible; null where none of it ends. */
export function holdsTo({ parts }: Pick<Overview, 'parts'>): Temporal.PlainDate | null {
  const ends = parts.flatMap(({ holders }) =>
    holders.flatMap((one) => [one.validTo, one.operatorRow?.validTo ?? null]),
  )
  return ends.filter((end) => end !== null).sort(Temporal.PlainDate.compare)[0] ?? null
}
