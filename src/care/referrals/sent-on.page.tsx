import type { Visit } from '#platform/pages.ts'
import { dayInWords, type Pair } from '#platform/words.ts'
import { SummaryList } from '#ui/index.ts'
import { caseWords } from './case.words.ts'
import { answerNames } from './question.words.ts'
import { isOpen } from './referral.rules.ts'
import { kindNames, stateNames, stepNames } from './referral.words.ts'
import { DueDay } from './referral-standing.page.tsx'
import type { SentOn } from './sent-on.store.ts'

/** Each with where it lies and what comes by when, or how it ended and whether the help came. */
export function SentOnAbout({ visit, sent }: { visit: Visit; sent: readonly SentOn[] }) {
  const { language, to } = visit
  const say = caseWords(language)
  const inWords = (pair: Pair) => pair[language === 'da' ? 0 : 1]
  const stands = ({ state, stateOn, step, dueOn, holder, outcome }: SentOn) => {
    if (isOpen(state))
      return (
        <>
          {holder && `${say.liesWith} ${holder[language]}. `}
          {step && inWords(stepNames[step])}
          {dueOn && (
            <>
              {' · '}
              <DueDay day={dueOn} visit={visit} />
            </>
          )}
        </>
      )
    const said = outcome === 'unknown' ? undefined : answerNames.helped[outcome]
    return (
      <>
        {inWords(stateNames[state])} {dayInWords(stateOn, language)}
        {state === 'ended' && `. ${said ? say.helped(inWords(said)) : say.helpedUnknown}`}
      </>
    )
  }
  return (
    <SummaryList
      items={sent.map((one) => ({
        label: <a href={to(`/henvisninger/${one.id}`)}>{inWords(kindNames[one.kind])}</a>,
        value: stands(one),
      }))}
    />
  )
}
