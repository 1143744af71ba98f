import type { Language } from '#platform/words.ts'
import {
  domains,
  type EverydayWords,
  fold,
  inReadingOrder,
  type LateEffectName,
  type Phrase,
  readingOf,
} from '#registers/lateeffects/index.ts'
import { type BesideText, besideOf } from './beside.rules.ts'
import { dangerIn, type HumanReason } from './danger.rules.ts'

/** More words than anybody types to search; the rest is not read. */
export const mostLetters = 200

export type Read = Pick<LateEffectName, 'slug' | 'name' | 'gist'>
export type Found = {
  /** What others who wrote this read about, best first; at most ten. */
  readonly lateEffects: readonly LateEffectName[]
  /** The same with the texts that are about no single late effect, each where it fits. */
  readonly reads: readonly Read[]
  /** Duties that answer it, by task code. */
  readonly tasks: readonly string[]
  /** Whom to show before anything to read, and why. */
  readonly humanFirst: HumanReason | null
}

const most = 10

/** What to read about these words: by name and everyday phrase in any spelling, else by words that begin alike. */
export function findArticles(
  words: string,
  rows: readonly LateEffectName[],
  everyday: EverydayWords,
  beside: readonly BesideText[] = [],
): Found {
  const asked = words.slice(0, mostLetters)
  const reading = readingOf(asked, rows, everyday)
  const found = reading.lateEffects.length > 0 ? reading.lateEffects : beginningAlike(asked, rows)
  const lateEffects = found.slice(0, most)
  const others = besideOf(asked, beside, lateEffects)
  // Where a text was called by its name, what is far from it would only be in the way.
  const far = others.first.length > 0 ? [] : lateEffects.slice(3)
  const reads = [...others.first, ...lateEffects.slice(0, 3), ...others.after, ...far]
  return {
    lateEffects,
    reads: reads.slice(0, most),
    tasks: reading.tasks,
    humanFirst: dangerIn(asked) ?? reasonIn(reading.phrases),
  }
}

/** The register marks phrases too; those about no late effect at all are about grief. */
function reasonIn(phrases: readonly Phrase[]): HumanReason | null {
  const marked = phrases.filter(({ humanFirst }) => humanFirst)
  if (marked.length === 0) return null
  return marked.every(({ meaning }) => meaning.length === 0) ? 'talk' : 'body'
}

/** Danish puts words together: "hukommelsbesvær" and "sex" begin as the name of an article does. */
function beginningAlike(words: string, rows: readonly LateEffectName[]): LateEffectName[] {
  const asked = fold(words)
    .split(' ')
    .filter((word) => word.length >= 3)
  return rows
    .map((row) => ({ row, letters: Math.max(0, ...asked.map((word) => lettersShared(word, row))) }))
    .filter(({ letters }) => letters > 0)
    .sort((one, other) => other.letters - one.letters)
    .map(({ row }) => row)
}

function lettersShared(word: string, { name }: LateEffectName): number {
  const enough = Math.min(word.length, 6)
  const shared = [...fold(name.da).split(' '), ...fold(name.en).split(' ')].map((other) => {
    let letters = 0
    while (letters < word.length && word[letters] === other[letters]) letters += 1
    return letters
  })
  return Math.max(...shared.map((letters) => (letters >= enough ? letters : 0)))
}

/** All late effects under where in life they are felt, from A to Å. */
export const inDomains = (rows: readonly LateEffectName[], language: Language) =>
  domains.map((domain) => ({
    domain,
    rows: inReadingOrder(
      rows.filter((row) => row.domain === domain),
      language,
    ),
  }))
