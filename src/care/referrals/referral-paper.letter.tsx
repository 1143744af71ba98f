import { languageName, type Person } from '#care/citizens/index.ts'
import { dayInWords } from '#platform/words.ts'
import type { Paper } from '#ui/index.ts'
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

/** What was added after it was sent, with its day: what was put right stands where it belongs. */
function corrected({ corrections }: Referral): Paper['blocks'] {
  const added = (corrections ?? []).filter(({ how }) => how === 'added')
  if (added.length === 0) return []
  return [
    { kind: 'section', words: paper.corrections },
    ...added.map(({ on, words: right }) => ({
      kind: 'text' as const,
      words: `${dayInWords(Temporal.PlainDate.from(on), 'da')}: ${right ?? ''}`,
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
