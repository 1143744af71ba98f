import type { Visit } from '#platform/pages.ts'
import { dayInWords, type Pair } from '#platform/words.ts'
import { Section, SummaryList } from '#ui/index.ts'
import { caseWords } from './case.words.ts'
import type { QuestionKind, Said } from './question.rules.ts'
import { answerNames, questionTitles } from './question.words.ts'
import { isWithSender } from './referral.rules.ts'
import type { Referral } from './referral-line.rules.ts'

/** What the person has answered about the help; no answer is unknown, never that it went well. */
export function ReferralSaid({ visit: { language }, referral }: { visit: Visit; referral: Referral }) {
  const say = caseWords(language)
  const inWords = (pair: Pair) => pair[language === 'da' ? 0 : 1]
  const namedIn = (about: QuestionKind, answer: Said) => {
    const pair = answerNames[about][answer]
    return pair ? inWords(pair) : say.unknown
  }
  const said = (referral.said ?? []).map(({ about, answer, on }) => ({
    label: inWords(questionTitles[about]),
    value: `${namedIn(about, answer)} (${dayInWords(Temporal.PlainDate.from(on), language)})`,
  }))
  const isUnknown = referral.state === 'ended' && !referral.said?.some(({ about }) => about === 'helped')
  if (said.length === 0 && !isUnknown) return null
  return (
    <Section id="svar" title={say.said} intro={say.saidText}>
      <SummaryList
        items={[
          ...said,
          ...(isUnknown ? [{ label: inWords(questionTitles.helped), value: say.unknown }] : []),
        ]}
      />
    </Section>
  )
}

/** The way to the paper, once it has left the house. */
export function OnPaper({ visit: { language, to }, referral }: { visit: Visit; referral: Referral }) {
  if (isWithSender(referral.state)) return null
  return (
    <p>
      <a href={to(`/henvisninger/${referral.id}/papir`)}>{caseWords(language).paper}</a>
    </p>
  )
}
