import type { Person } from '#care/citizens/index.ts'
import { dayOf } from '#platform/calendar.ts'
import { dayInWords } from '#platform/words.ts'
import type { Paper } from '#ui/index.ts'
import { caseWords } from './case.words.ts'
import { correctionsIn } from './journal-text.rules.ts'
import { caseNumberOf } from './link.rules.ts'
import { paperWords } from './paper.words.ts'
import { kindNames, nextNames, referralWords } from './referral.words.ts'
import type { MoveLine, Referral } from './referral-line.rules.ts'
import { standing } from './tries.rules.ts'

const say = paperWords('da')
const day = (at: Temporal.Instant) => dayInWords(dayOf(at), 'da')

/** The closing note on one sheet, in Danish, for the general practitioner and whoever else it was meant for. */
export function closingNotePaper(
  { referral, lines }: { referral: Referral; lines: readonly MoveLine[] },
  person: Person,
  today: Temporal.PlainDate,
): Paper | null {
  const stand = standing(lines)
  const line = stand.findLast(({ move }) => move === 'end')
  if (referral.state !== 'ended' || !line) return null
  const number = caseNumberOf(referral.id)
  const words = caseWords('da')
  const goals = stand.findLast(({ move }) => move === 'start')?.words
  const fact = (label: string, value: string | null | undefined) => ({
    ...{ label, words: value || referralWords('da').notGiven, note: '' },
  })
  const added = correctionsIn(referral, line).filter(({ how }) => how === 'added')
  return {
    language: 'da',
    over: say.caseNumber(number),
    title: say.note,
    lead: say.noteFor(line.toSender ? `${words.toGp} ${words.toSender}` : words.toGp),
    foot: say.foot(number, dayInWords(today, 'da')),
    blocks: [
      { kind: 'section', words: say.person },
      {
        kind: 'facts',
        items: [
          fact(say.name, person.name),
          fact(say.identifier, say.byHand),
          fact(say.born, person.bornOn && dayInWords(person.bornOn, 'da')),
        ],
      },
      { kind: 'section', words: say.course },
      {
        kind: 'facts',
        items: [
          fact(kindNames[referral.kind][0], say.between(referral.senderName.da, referral.receiverName.da)),
          fact(say.about, referral.reason),
          fact(say.goals, goals ?? referral.wanted),
          fact(say.ended, `${day(line.at)}, ${line.byName ?? ''}`.replace(/, $/, '')),
          fact(words.whatNow, line.whatNow && nextNames[line.whatNow][0]),
          ...(line.agreedOn ? [fact(words.day, dayInWords(line.agreedOn, 'da'))] : []),
        ],
      },
      { kind: 'section', words: say.note },
      { kind: 'text', words: line.words ?? referralWords('da').notGiven },
      ...added.map(({ on, words: right }) => ({
        kind: 'text' as const,
        words: `${dayInWords(Temporal.PlainDate.from(on), 'da')}: ${right ?? ''}`,
      })),
    ],
  }
}
