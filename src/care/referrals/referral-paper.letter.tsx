import { languageName, type Person } from '#care/citizens/index.ts'
import { dayInWords } from '#platform/words.ts'
import type { Paper } from '#ui/index.ts'
import { correctDaysWords } from './correct-days.words.ts'
import { type Correction, isDayTold } from './correction.rules.ts'
import { factWords } from './facts.words.ts'
import { caseNumberOf } from './link.rules.ts'
import { paperWords } from './paper.words.ts'
import { kindNames, planTypeNames, referralWords } from './referral.words.ts'
import type { Referral } from './referral-line.rules.ts'

const say = factWords('da')
const words = referralWords('da')
const paper = paperWords('da')
const day = (value: Temporal.PlainDate | null) => value && dayInWords(value, 'da')

type Line = readonly [label: string, words: string | null]
/** What nobody has told says so; a line that only some kinds have is left out elsewhere. */
const facts = (lines: readonly Line[]) => ({
  kind: 'facts' as const,
  items: lines.map(([label, value]) => ({ label, words: value || words.notGiven, note: '' })),
})
const where = (has: unknown, line: Line): Line[] => (has ? [line] : [])

/** What was added after it was sent and which days were put right; other words that were put right stand where they belong. */
function corrected({ corrections }: Referral): Paper['blocks'] {
  const dayPutRight = ({ about, how }: Correction) => how === 'put-right' && isDayTold(about)
  const added = (corrections ?? []).filter((one) => one.how === 'added' || dayPutRight(one))
  if (added.length === 0) return []
  const inWords = (text: string | null) =>
    text ? dayInWords(Temporal.PlainDate.from(text), 'da') : words.notGiven
  const names = {
    discharged_on: say.dischargedOn,
    start_after_on: say.startAfterOn,
    latest_start_on: say.latestStartOn,
  }
  const text = ({ about, words: right, was, why }: Correction) =>
    isDayTold(about)
      ? correctDaysWords('da').onPaper(names[about], inWords(right), inWords(was), why ?? words.notGiven)
      : (right ?? '')
  return [
    { kind: 'section', words: paper.corrections },
    ...added.map((one) => ({
      kind: 'text' as const,
      words: `${dayInWords(Temporal.PlainDate.from(one.on), 'da')}: ${text(one)}`,
    })),
  ]
}

/** A referral on paper, in Danish, for a receiver who does not sign in. The national identifier is written by hand. */
export function referralPaper(referral: Referral, person: Person, today: Temporal.PlainDate): Paper {
  const { kind, planType, complexity, messageAllowed, interpreterLanguage, work } = referral
  const message = messageAllowed === null ? words.notAsked : messageAllowed ? words.yes : words.no
  const number = caseNumberOf(referral.id)
  return {
    language: 'da',
    over: paper.caseNumber(number),
    title: kindNames[kind][0],
    lead: paper.between(referral.senderName.da, referral.receiverName.da),
    foot: paper.foot(number, dayInWords(today, 'da')),
    blocks: [
      { kind: 'section', words: paper.person },
      facts([
        [paper.name, person.name],
        [paper.identifier, paper.byHand],
        [paper.born, day(person.bornOn)],
        [say.phone, referral.phone ?? person.phone],
        [say.message, message],
        [say.bestTime, referral.bestTime],
        [say.interpreter, interpreterLanguage && languageName(interpreterLanguage, 'da')],
        [say.relative, referral.relativeContact],
        [say.transport, referral.transport],
        [say.sightHearing, referral.sightHearing],
        [say.work, work && say[work]],
        ...where(referral.sickListedSince, [say.sickListedSince, day(referral.sickListedSince)]),
      ]),
      { kind: 'section', words: paper.content },
      facts([
        ...where(planType, [say.planType, planType && planTypeNames[planType][0]]),
        [say.reason, referral.reason],
        ...where(planType, [say.functionalAbility, referral.functionalAbility]),
        ...where(planType, [say.dischargedOn, day(referral.dischargedOn)]),
        ...where(referral.startAfterOn, [say.startAfterOn, day(referral.startAfterOn)]),
        ...where(referral.latestStartOn, [say.latestStartOn, day(referral.latestStartOn)]),
        [say.tried, referral.tried],
        [say.wanted, referral.wanted],
        ...where(complexity, [paper.senderThinks, complexity && say[complexity]]),
        [say.agreedOn, day(referral.agreedWithPersonOn)],
      ]),
      ...corrected(referral),
      { kind: 'section', words: paper.answer },
      { kind: 'text', words: paper.answerText(referral.senderName.da, number) },
      { kind: 'lines', count: 3 },
    ],
  }
}
