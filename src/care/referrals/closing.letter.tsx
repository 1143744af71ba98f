import type { Person } from '#care/citizens/index.ts'
import { dayOf } from '#platform/calendar.ts'
import { dayInWords } from '#platform/words.ts'
import type { Paper } from '#ui/index.ts'
import type { ClosingNote } from './closing.rules.ts'
import { closingWords } from './closing.words.ts'
import { caseNumberOf } from './link.rules.ts'
import { paperWords } from './paper.words.ts'
import { kindNames, nextNames } from './referral.words.ts'

const say = closingWords('da')
const paper = paperWords('da')
const day = (value: Temporal.PlainDate) => dayInWords(value, 'da')

/** The closing note in Danish, for a general practice that does not sign in. The national identifier is written by hand. */
export function closingPaper(note: ClosingNote, person: Person, today: Temporal.PlainDate): Paper {
  const facts = (lines: readonly (readonly [string, string | null])[]) => ({
    kind: 'facts' as const,
    items: lines.map(([label, words]) => ({ label, words: words ?? '', note: '' })),
  })
  const number = caseNumberOf(note.id)
  return {
    language: 'da',
    over: paper.caseNumber(number),
    title: say.title,
    lead: say.lead(note.unitName?.da ?? '', day(dayOf(note.endedAt))),
    foot: paper.foot(number, day(today)),
    blocks: [
      { kind: 'section', words: paper.person },
      facts([
        [paper.name, person.name],
        [paper.identifier, paper.byHand],
        [paper.born, person.bornOn && day(person.bornOn)],
      ]),
      { kind: 'section', words: say.title },
      facts(factsOf(note)),
    ],
  }
}

/** What a closing note says, in Danish. */
const factsOf = ({ kind, senderName, createdOn, words, whatNow, byName }: ClosingNote) =>
  [
    [say.course, say.courseFrom(kindNames[kind][0], senderName?.da ?? '', day(createdOn))],
    [say.note, words],
    [say.whatNow, nextNames[whatNow][0]],
    ...(byName ? [[say.by, byName] as const] : []),
  ] as const

/** The same as one paragraph of plain text, for the reader's own journal. */
export const closingText = (note: ClosingNote): string =>
  [
    `${say.title} ${day(dayOf(note.endedAt))}, ${note.unitName?.da ?? ''}.`,
    ...factsOf(note).map(([label, words]) => `${label}: ${words.replace(/\s+/g, ' ').replace(/\.$/, '')}.`),
  ].join(' ')
