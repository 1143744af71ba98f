import type { EverydayWords, Phrase } from './everyday.rules.ts'
import type { LateEffectName } from './late-effect.rules.ts'
import { fold, share, type Word, wordsOf } from './likeness.rules.ts'
import { weigh } from './weighing.rules.ts'

export { fold }

const mended = (words: string, spellings: EverydayWords['spellings']) =>
  fold(words)
    .split(' ')
    .map((word) => spellings.find(({ typed }) => fold(typed) === word)?.meant ?? word)
    .join(' ')

/** Fewer points are no hit, and what is far behind the best is none either. */
const enough = 0.35
const shareOfBest = 0.25

const takenApart = new WeakMap<Phrase, readonly Word[]>()
/** The same phrases are compared all day; their words are taken apart once. */
function saidIn(phrase: Phrase): readonly Word[] {
  const words = takenApart.get(phrase) ?? wordsOf(phrase.phrase)
  takenApart.set(phrase, words)
  return words
}

export type Reading<Row> = {
  /** Best first. */
  readonly lateEffects: readonly Row[]
  readonly phrases: readonly Phrase[]
  readonly tasks: readonly string[]
  readonly humanFirst: boolean
}

/** What others who wrote these words read about: by name, by everyday phrase, by gist, in any spelling. */
export function readingOf<Row extends LateEffectName>(
  words: string,
  rows: readonly Row[],
  everyday: EverydayWords,
): Reading<Row> {
  const asked = wordsOf(mended(words, everyday.spellings))
  const typed = wordsOf(words)
  const phrases = everyday.phrases
    .map((phrase) => {
      const said = saidIn(phrase)
      if (said.length === 0) return { phrase, points: Number(fold(phrase.phrase) === fold(words)) }
      const held = share(asked, said)
      return { phrase, points: Math.min(held, share(said, typed)) || held / 2 }
    })
    .filter(({ points }) => points >= 0.5)
    .sort((one, other) => other.points - one.points)
  const spoken = new Map<string, number>()
  for (const { phrase, points } of phrases)
    for (const [place, slug] of phrase.meaning.entries())
      spoken.set(slug, Math.max(spoken.get(slug) ?? 0, points - place * 0.01))
  const weighedRows = weigh(asked, rows, everyday)
    .map(({ row, points }) => ({ row, points: points + 2 * (spoken.get(row.slug) ?? 0) }))
    .sort((one, other) => other.points - one.points)
  const least = Math.max(enough, (weighedRows[0]?.points ?? 0) * shareOfBest)
  const lateEffects = weighedRows.filter(({ points }) => points >= least).map(({ row }) => row)
  return {
    lateEffects,
    phrases: phrases.map(({ phrase }) => phrase),
    tasks: [...new Set(phrases.flatMap(({ phrase }) => phrase.tasks))],
    humanFirst: phrases.some(({ phrase }) => phrase.humanFirst),
  }
}
