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

type Weighed = { readonly weight: number; readonly words: readonly string[] }
/** The same offer is asked about all day; its words are taken apart once. */
const weighed = new WeakMap<Offer, readonly Weighed[]>()

/** Where a word may be found, and how much it then counts. */
function textsOf(offer: Offer, effects: readonly EffectName[]): readonly Weighed[] {
  const known = weighed.get(offer)
  if (known) return known
  const named = effects.filter(({ slug }) => offer.lateEffects?.includes(slug))
  const both = (...texts: (Both | null)[]) => texts.flatMap((one) => (one ? [one.da, one.en] : []))
  const told = [offer.description, offer.eligibility, offer.application, offer.selfReferral]
  const place = [offer.organisation, offer.town ?? '', offer.area.name]
  const distinct = (texts: string[]) => [...new Set(wordsIn(texts.join(' ')))]
  const texts = [
    { weight: 3, words: distinct(both(offer.name)) },
    { weight: 2, words: distinct(both(...named.map(({ name }) => name))) },
    { weight: 1, words: distinct([...both(...told), ...place]) },
  ]
  weighed.set(offer, texts)
  return texts
}

/** Remembers for one question which words are like the typed one: offers share most of theirs. */
function likenessTo(typed: string) {
  const known = new Map<string, boolean>()
  return (word: string) => {
    const is = known.get(word) ?? isAlike(typed, word)
    known.set(word, is)
    return is
  }
}

/** How well an offer answers the words: every word must be found somewhere, and counts where it counts most; 0 is no hit. */
export function answering(asked: readonly string[], effects: readonly EffectName[]) {
  const alike = asked.map(likenessTo)
  return (offer: Offer): number => {
    if (asked.length === 0) return 1
    const texts = textsOf(offer, effects)
    const points = alike.map((is) => texts.find(({ words }) => words.some(is))?.weight ?? 0)
    return points.includes(0) ? 0 : points.reduce((sum, one) => sum + one, 0) / asked.length
  }
}
