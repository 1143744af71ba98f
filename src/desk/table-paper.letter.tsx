import { dayInWords, type Language } from '#platform/words.ts'
import type { Paper, PaperBlock } from '#ui/index.ts'
import { type OwnWord, ownWords, type PaperLine, type Reader } from './table-paper.rules.ts'
import { tablePaperWords } from './table-paper.words.ts'

export type TablePaper = {
  readonly reader: Reader
  readonly lines: readonly PaperLine[]
  readonly own: Readonly<Record<OwnWord, string>>
}

/** The heading under which each of one's own words stands; what is asked for is asked of somebody. */
export const headingOf = (word: OwnWord, reader: Reader, language: Language): string =>
  tablePaperWords(language)[word === 'beder' ? (`beder-${reader}` as const) : word]

/** One A4 in the person's own words, with room for what is agreed at the table. */
export function tablePaper(
  { reader, lines, own }: TablePaper,
  language: Language,
  today: Temporal.PlainDate,
): Paper {
  const say = tablePaperWords(language)
  const name = lines.find(({ kind }) => kind === 'name')
  const items = lines
    .filter(({ kind }) => kind !== 'name')
    .map(({ kind, words }) => ({ label: say[kind], words, note: '' }))
  const written = ownWords.flatMap((word): PaperBlock[] => {
    const paragraphs = own[word].split(/\n+/).filter(Boolean)
    if (paragraphs.length === 0) return []
    return [
      { kind: 'section', words: headingOf(word, reader, language) },
      ...paragraphs.map((words): PaperBlock => ({ kind: 'text', words })),
    ]
  })
  return {
    language,
    over: say.to(say[reader]),
    title: name?.words ?? say.title,
    lead: '',
    pages: 1,
    foot: say.foot(dayInWords(today, language)),
    blocks: [
      ...(items.length > 0 ? [{ kind: 'facts', items } as const] : []),
      ...written,
      { kind: 'section', words: say.agreed },
      { kind: 'lines', count: 4 },
    ],
  }
}
