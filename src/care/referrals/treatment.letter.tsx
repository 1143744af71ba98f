import type { Person } from '#care/citizens/index.ts'
import { dayOf } from '#platform/calendar.ts'
import { dayInWords } from '#platform/words.ts'
import type { Paper } from '#ui/index.ts'
import { paperWords } from './paper.words.ts'
import { treatmentAsides, treatmentLines } from './treatment.rules.ts'
import type { Treatment } from './treatment.store.ts'
import { treatmentWords } from './treatment.words.ts'

const say = treatmentWords('da')
const paper = paperWords('da')
const day = (at: Temporal.Instant) => dayInWords(dayOf(at), 'da')

/** One sheet in Danish, for the person, and for a practice that does not sign in. The identifier is written by hand. */
export function treatmentPaper(one: Treatment, person: Person, today: Temporal.PlainDate): Paper {
  const facts = (lines: readonly (readonly [string, string | null])[]) => ({
    kind: 'facts' as const,
    items: lines.map(([label, words]) => ({ label, words: words ?? say.notGiven, note: '' })),
  })
  return {
    language: 'da',
    over: say.written(one.writtenByName ?? say.somebody, one.unitName?.da ?? '', day(one.writtenAt)),
    title: say.title,
    lead: one.readAt && one.readAs ? say[`paper-${one.readAs}`](day(one.readAt)) : say['paper-unread'],
    foot: say.paperFoot(dayInWords(today, 'da')),
    pages: 1,
    blocks: [
      facts([
        [paper.name, person.name],
        [paper.identifier, paper.byHand],
        [paper.born, person.bornOn && dayInWords(person.bornOn, 'da')],
      ]),
      { kind: 'section', words: say.fiveLines },
      facts(treatmentLines.map((line) => [say[line], one[line]])),
      { kind: 'section', words: say.after },
      facts(treatmentAsides.map((line) => [say[line], one[line]])),
    ],
  }
}
