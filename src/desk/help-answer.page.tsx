import { HumanFirst } from '#help/knowledge/index.ts'
import type { PageView, Visit } from '#platform/pages.ts'
import { dayInWords } from '#platform/words.ts'
import { Answer, Callable, Columns, PageHead, Tools } from '#ui/index.ts'
import { helpAnswerWords } from './help-answer.words.ts'
import { LookAgain, OnThisPage, Today, WhoIsResponsible, YouTold } from './help-answer-parts.page.tsx'
import { choiceOf } from './help-choices.rules.ts'
import { MissingHere, NearYou, RightsWorthKnowing } from './help-near.page.tsx'
import { OpenNow } from './help-open.page.tsx'
import { firstContactOf, type HelpShown } from './help-shown.rules.ts'
import { unbroken } from './sentence.rules.ts'

/** One calm page: a person, whom to contact, what to do today, what is near, who is open, rights, who is responsible. */
export function helpAnswerView(visit: Visit, shown: HelpShown): PageView {
  const { language, today } = visit
  const { seeker, home } = shown
  const say = helpAnswerWords(language)
  const title = seeker.path === 'har-mistet' ? say.titleBereaved : say.title
  const day = unbroken(dayInWords(today, language))
  return {
    title,
    body: (
      <>
        <PageHead
          over={say.over}
          title={title}
          lead={home ? say.lead(home.name, day) : say.leadAnywhere(day)}
        />
        <Columns
          lead={<Leading visit={visit} shown={shown} />}
          near={
            <>
              <YouTold visit={visit} shown={shown} />
              <OnThisPage visit={visit} shown={shown} />
            </>
          }
          nearLabel={say.youTold}
          follows
        >
          <Today visit={visit} shown={shown} />
          <NearYou visit={visit} shown={shown} />
          <MissingHere visit={visit} shown={shown} />
          <OpenNow visit={visit} shown={shown} />
          <RightsWorthKnowing visit={visit} shown={shown} />
          <WhoIsResponsible visit={visit} shown={shown} />
          <LookAgain visit={visit} shown={shown} />
          <Tools label={say.tools} print={say.print} />
        </Columns>
      </>
    ),
  }
}

/** A person first, where it is asked for or where the words or the choice weigh much; then the first contact. */
function Leading({ visit, shown }: { visit: Visit; shown: HelpShown }) {
  const { language } = visit
  const { seeker, found, told } = shown
  const say = helpAnswerWords(language)
  const chosen = seeker.key && choiceOf(seeker.key).humanFirst ? 'talk' : null
  const reason = found?.humanFirst ?? chosen
  const first = firstContactOf(shown)
  return (
    <>
      {reason ? (
        <HumanFirst reason={reason} language={language} />
      ) : (
        told.tale === 'ja' && <OpenNow visit={visit} shown={shown} first />
      )}
      {first && (
        <Answer
          id="foerst"
          tone={first.isSettled ? undefined : 'unknown'}
          label={first.isSettled ? say.contactFirst : say.askHere}
          who={first.who[language]}
          where={
            <p>
              <Callable text={first.how[language]} />
            </p>
          }
          say={{
            intro: say.youCanSay,
            sentence: language === 'da' ? `»${first.say.da}«` : `“${first.say.en}”`,
          }}
        />
      )}
    </>
  )
}
