import type { OwnWords } from '#care/assessments/index.ts'
import { type Fact, factInWords, type OwnFacts, yearInWords } from '#care/citizens/index.ts'
import type { Language } from '#platform/words.ts'
import type { LateEffectName } from '#registers/lateeffects/index.ts'
import { tablePaperWords } from './table-paper.words.ts'

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
export type PaperLine = {
  readonly id: string
  readonly kind: 'name' | Fact['kind'] | 'thing' | 'tried' | 'matters'
  readonly words: string
}

const lineAtMost = 300
/** A long answer is cut where one can see it; the whole of it stands where it was given. */
const shortened = (text: string) => {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > lineAtMost ? `${line.slice(0, lineAtMost)} …` : line
}

/** What the person has written for the overview and said in their newest answer; what was said of the same thing goes first. */
export function linesOf(
  own: OwnFacts,
  said: OwnWords | null,
  lateEffects: readonly LateEffectName[],
  language: Language,
): PaperLine[] {
  const say = tablePaperWords(language)
  const things = said?.things ?? []
  const isSaid = ({ kind, value }: Fact) =>
    kind === 'late-effect' && things.some(({ lateEffect }) => lateEffect === value)
  const facts = own.facts.filter((fact) => !isSaid(fact))
  return [
    ...(own.name ? [{ id: 'navn', kind: 'name' as const, words: own.name }] : []),
    ...facts.map((fact) => ({
      id: fact.id,
      kind: fact.kind,
      words: [factInWords(fact, lateEffects, language), yearInWords(fact, language)]
        .filter(Boolean)
        .join(', '),
    })),
    ...things.flatMap(({ label, burden, tried }, place): PaperLine[] => {
      const name = shortened(label[language])
      const filled = burden === null ? name : `${name} (${say.fills(burden)})`
      return [
        { id: `ting-${place}`, kind: 'thing', words: filled },
        ...(tried
          ? [{ id: `proevet-${place}`, kind: 'tried' as const, words: shortened(`${name}: ${tried}`) }]
          : []),
      ]
    }),
    ...(said?.matters ? [{ id: 'vigtigt', kind: 'matters' as const, words: shortened(said.matters) }] : []),
  ]
}

/**
 * What is chosen beforehand: everything for the doctor, what is felt for the job centre, and for an employer the name alone.
 * The person changes it as they like.
 */
export const chosenFor = (reader: Reader, lines: readonly PaperLine[]): string[] =>
  lines
    .filter(
      ({ kind }) =>
        kind === 'name' ||
        reader === 'laege' ||
        (reader === 'jobcenter' && (kind === 'late-effect' || kind === 'thing')),
    )
    .map(({ id }) => id)

const rowsAtMost = 34
const signsInRow = 85
const rowsOf = (text: string) => Math.max(1, Math.ceil(text.length / signsInRow))

/** One A4 holds so many rows of lines and of the person's own words together, in letters that can still be read. */
export const fitOneSheet = (lines: readonly PaperLine[], own: readonly string[]): boolean => {
  const inLines = lines.reduce((rows, { words }) => rows + rowsOf(`${words}${' '.repeat(15)}`), 0)
  const inOwn = own
    .flatMap((text) => (text ? text.split('\n') : []))
    .reduce((rows, line) => rows + rowsOf(line), 0)
  return inLines + inOwn <= rowsAtMost
}
