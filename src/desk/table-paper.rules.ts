import { type Fact, factInWords, type OwnFacts, yearInWords } from '#care/citizens/index.ts'
import type { Language } from '#platform/words.ts'
import type { LateEffectName } from '#registers/lateeffects/index.ts'

/** Whom *Papiret på bordet* is laid before. */
export const readers = ['laege', 'jobcenter', 'arbejdsgiver'] as const
export type Reader = (typeof readers)[number]
export const readerFrom = (text: string): Reader => readers.find((one) => one === text) ?? 'laege'

/** What one writes in one's own words; together with the lines it keeps to one A4. */
export const ownWords = ['fylder', 'proevet', 'beder'] as const
export type OwnWord = (typeof ownWords)[number]
export const wordsAtMost = 500
const linesAtMost = 8

/** So that all three and what is chosen stand on one A4: neither too many words nor too many lines. */
export const fitsThePaper = (text: string): boolean =>
  text.length <= wordsAtMost && text.split('\n').length <= linesAtMost

/** One line that can be struck out before it is printed. */
export type PaperLine = { readonly id: string; readonly kind: 'name' | Fact['kind']; readonly words: string }

export const linesOf = (
  own: OwnFacts,
  lateEffects: readonly LateEffectName[],
  language: Language,
): PaperLine[] => [
  ...(own.name ? [{ id: 'navn', kind: 'name' as const, words: own.name }] : []),
  ...own.facts.map((fact) => ({
    id: fact.id,
    kind: fact.kind,
    words: [factInWords(fact, lateEffects, language), yearInWords(fact, language)].filter(Boolean).join(', '),
  })),
]

/**
 * What is chosen beforehand: everything for the doctor, what is felt for the job centre, and for an employer the name alone.
 * The person changes it as they like.
 */
export const chosenFor = (reader: Reader, lines: readonly PaperLine[]): string[] =>
  lines
    .filter(
      ({ kind }) =>
        kind === 'name' || reader === 'laege' || (reader === 'jobcenter' && kind === 'late-effect'),
    )
    .map(({ id }) => id)
