import type { Both } from '#platform/words.ts'
import { editDistance, fold, forgiven } from '#registers/places/index.ts'
import type { Offer } from './offer.rules.ts'

/** A late effect by the name people know it by. */
export type EffectName = { readonly slug: string; readonly name: Both }

const emptyWords = new Set(
  'af at de den der det du en er et for fra få har hvad hvem hvor i jeg kan man med mig min mit mine og om på skal som til tilbud ved vil være a an and for help hjælp i in is my of offer offers or the to with'
    .split(' ')
    .map(fold),
)

/** The words somebody looks for, folded, without those that every text holds. */
export const wordsIn = (text: string): string[] =>
  fold(text)
    .split(' ')
    .filter((word) => word.length > 1 && !emptyWords.has(word))

/** The same word, its beginning, its inflection, a part of a compound, or a small misspelling. */
function isAlike(typed: string, word: string): boolean {
  if (typed === word) return true
  if (typed.length >= 3 && word.startsWith(typed)) return true
  if (word.length >= 4 && typed.startsWith(word) && typed.length - word.length <= 4) return true
  if (typed.length >= 5 && word.includes(typed)) return true
  return (
    Math.abs(typed.length - word.length) <= 2 &&
    editDistance(typed, word) <= Math.min(forgiven(typed), forgiven(word))
  )
}

/** Where a word may be found, and how much it then counts. */
function textsOf(offer: Offer, effects: readonly EffectName[]): { weight: number; words: string[] }[] {
  const named = effects.filter(({ slug }) => offer.lateEffects?.includes(slug))
  const both = (...texts: (Both | null)[]) => texts.flatMap((one) => (one ? [one.da, one.en] : []))
  const told = [offer.description, offer.eligibility, offer.application, offer.selfReferral]
  const place = [offer.organisation, offer.town ?? '', offer.area.name]
  return [
    { weight: 3, words: wordsIn(both(offer.name).join(' ')) },
    { weight: 2, words: wordsIn(both(...named.map(({ name }) => name)).join(' ')) },
    { weight: 1, words: wordsIn([...both(...told), ...place].join(' ')) },
  ]
}

/** How well an offer answers the words: every word must be found somewhere, and counts where it counts most; 0 is no hit. */
export function wordPoints(asked: readonly string[], offer: Offer, effects: readonly EffectName[]): number {
  if (asked.length === 0) return 1
  const texts = textsOf(offer, effects)
  const points = asked.map((typed) =>
    Math.max(
      0,
      ...texts.map(({ weight, words }) => (words.some((word) => isAlike(typed, word)) ? weight : 0)),
    ),
  )
  return points.includes(0) ? 0 : points.reduce((sum, one) => sum + one, 0) / asked.length
}
