import type { Form, Problem } from '#platform/form.ts'
import type { Limit } from '#platform/limits.ts'
import type { Language } from '#platform/words.ts'
import type { ToldFacts } from './answer.rules.ts'
import { halfLives } from './asking.rules.ts'
import { correctionWords } from './correction.words.ts'
import type { Offer } from './offer.rules.ts'

/** What somebody says is wrong. It changes nothing by itself. */
export type Correction = {
  readonly id: string
  readonly offerKey: string
  readonly fromWhom: 'anyone' | 'provider' | 'visitor'
  readonly answer: 'wrong' | 'stands' | 'changed' | 'closed'
  readonly words: string
  readonly knownHow: string | null
  readonly told: ToldFacts | null
  readonly madeOn: Temporal.PlainDate
  readonly offer: Offer
}

export const mostWords = 2000
export const mostHow = 500
/** Enough for somebody who goes through a list, too few for a program that writes. */
export const correctionLimit = { name: 'offer-correction', most: 10, minutes: 60 } as const satisfies Limit

export type Suggestion = { readonly words: string; readonly knownHow: string | null }
export function suggestionIn(form: Form, language: Language): Suggestion | readonly Problem[] {
  const say = correctionWords(language)
  const words = form.text('ord')
  const how = form.text('hvordan')
  const problems = [
    ...(words.length < 5 ? [{ field: 'ord', text: say.tooShort }] : []),
    ...(words.length > mostWords ? [{ field: 'ord', text: say.tooLong(mostWords) }] : []),
    ...(how.length > mostHow ? [{ field: 'hvordan', text: say.tooLong(mostHow) }] : []),
  ]
  return problems.length > 0 ? problems : { words, knownHow: how || null }
}

/** Is there something that the offer has a field for? Opening hours in words are for an editor to write. */
export const hasFields = ({ told }: Pick<Correction, 'told'>): boolean =>
  told !== null && (told.nextStart ?? told.freePlaces ?? told.waitingWeeks) !== null

/** The offer with what the provider told put into it, each with the day it was told, and the evidence for it. */
export function offerWithTold(offer: Offer, { told, madeOn }: Pick<Correction, 'told' | 'madeOn'>): Offer {
  if (told === null) return offer
  const day = madeOn.toString()
  const isPlaces = told.nextStart !== null || told.freePlaces !== null
  const evidence = {
    group: 'places-free' as const,
    how: 'mail' as const,
    saidBy: offer.organisation,
    on: day,
    seen: day,
    link: null,
    fileHash: null,
    halfLifeDays: halfLives['places-free'],
  }
  return {
    ...offer,
    nextStart: told.nextStart ? { on: told.nextStart, toldOn: day } : offer.nextStart,
    freePlaces: told.freePlaces === null ? offer.freePlaces : { count: told.freePlaces, toldOn: day },
    waiting: told.waitingWeeks === null ? offer.waiting : { weeks: told.waitingWeeks, toldOn: day },
    evidence: isPlaces
      ? [...offer.evidence.filter(({ group }) => group !== 'places-free'), evidence]
      : offer.evidence,
  }
}
