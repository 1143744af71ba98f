import { z } from 'zod'
import { editDistance, fold, forgiven } from '#registers/places/index.ts'
import { bothTexts, keySchema } from '#registers/sources/index.ts'
import type { LateEffectName } from './late-effect.rules.ts'

export { fold }

/** What people say, and what others who say it read about; never a diagnosis. */
export const phraseSchema = z.strictObject({
  phrase: z.string().min(1),
  language: z.enum(['da', 'en']),
  meaning: z.array(keySchema),
  /** Duties that answer it, by task code. */
  tasks: z.array(z.string()),
  /** Show a person to talk to before anything else. */
  humanFirst: z.boolean(),
  note: bothTexts.nullable(),
})
export type Phrase = z.output<typeof phraseSchema>
/** A common misspelling and the word that was meant. */
export const spellingSchema = z.strictObject({ typed: z.string().min(1), meant: z.string().min(1) })
export const everydayWordsSchema = z.strictObject({
  phrases: z.array(phraseSchema),
  spellings: z.array(spellingSchema),
})
export type EverydayWords = z.output<typeof everydayWordsSchema>

const emptyWords = new Set(
  'af at de den der det du en er et for fra få får han har hun hvad hvem hvor i ikke jeg kan man med men mig min mit mine nu når og om på siger skal som så til ud var ved vi vil være a am i is it my of so the to'
    .split(' ')
    .map(fold),
)

const tokens = (text: string) =>
  fold(text)
    .split(' ')
    .filter((word) => word.length > 1 && !emptyWords.has(word))

function alike(typed: string, word: string): boolean {
  if (typed === word) return true
  if (typed.length >= 4 && word.startsWith(typed)) return true
  if (word.length >= 4 && typed.startsWith(word)) return true
  const slack = Math.min(forgiven(typed), forgiven(word))
  return slack > 0 && Math.abs(typed.length - word.length) <= slack && editDistance(typed, word) <= slack
}

/** The share of the asked-for words that a text holds, 0 to 1. */
function share(asked: readonly string[], words: readonly string[]): number {
  const held = asked.filter((typed) => words.some((word) => alike(typed, word))).length
  return asked.length === 0 ? 0 : held / asked.length
}

const mended = (words: string, spellings: EverydayWords['spellings']) =>
  fold(words)
    .split(' ')
    .map((word) => spellings.find(({ typed }) => fold(typed) === word)?.meant ?? word)
    .join(' ')

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
  const asked = tokens(mended(words, everyday.spellings))
  const typed = tokens(words)
  const phrases = everyday.phrases
    .map((phrase) => {
      const said = tokens(phrase.phrase)
      const held = share(asked, said)
      return { phrase, points: Math.min(held, share(said, typed)) || held / 2 }
    })
    .filter(({ points }) => points >= 0.5)
    .sort((one, other) => other.points - one.points)
  const spoken = new Map<string, number>()
  for (const { phrase, points } of phrases) {
    for (const [place, slug] of phrase.meaning.entries()) {
      spoken.set(slug, Math.max(spoken.get(slug) ?? 0, points - place * 0.01))
    }
  }
  const lateEffects = rows
    .map((row) => ({
      row,
      points:
        3 * Math.max(share(asked, tokens(row.name.da)), share(asked, tokens(row.name.en))) +
        2.5 * (spoken.get(row.slug) ?? 0) +
        Math.max(share(asked, tokens(row.gist.da)), share(asked, tokens(row.gist.en))),
    }))
    .filter(({ points }) => points >= 0.9)
    .sort((one, other) => other.points - one.points)
    .map(({ row }) => row)
  return {
    lateEffects,
    phrases: phrases.map(({ phrase }) => phrase),
    tasks: [...new Set(phrases.flatMap(({ phrase }) => phrase.tasks))],
    humanFirst: phrases.some(({ phrase }) => phrase.humanFirst),
  }
}
