import type { PageView, Visit } from '#platform/pages.ts'
import { dayInWords, type Language } from '#platform/words.ts'
import type { Answer, Answered } from '#registers/responsibilities/index.ts'
import { Answer as AnswerBox, Columns, PageHead, Person, Prose, Section, Tools } from '#ui/index.ts'
import { Otherwise, YouAsked } from './answer-asked.page.tsx'
import { DutyOverview } from './answer-duties.page.tsx'
import { Sources } from './answer-sources.page.tsx'
import { BeforeAndAfter, Why } from './answer-why.page.tsx'
import { fields } from './asked.rules.ts'
import { unbroken } from './sentence.rules.ts'
import type { Shown } from './shown.rules.ts'
import { answerWords } from './who-is-responsible.words.ts'

/** The answer first: whom to contact, then who must and who should, then why, then what changes. */
export function answerView(visit: Visit, shown: Shown): PageView {
  const { language, to } = visit
  const { answer, concern, municipality, day } = shown
  const say = answerWords(language)
  const title = concern.wording[language]
  return {
    title,
    body: (
      <>
        <PageHead
          over={say.over}
          title={title}
          lead={say.answerFor(municipality.name, unbroken(dayInWords(day, language)))}
        />
        <Columns
          lead={<FirstThing answer={answer} language={language} />}
          near={<YouAsked {...shown} visit={visit} />}
          nearLabel={say.youAsked}
          side={
            <>
              <Sources answer={answer} checks={shown.checks} language={language} />
              <Person>
                {say.adviser} <a href={to('/rettigheder#patientvejleder')}>{say.adviserLink}</a>
              </Person>
            </>
          }
          sideLabel={say.howWeKnow}
        >
          {answer.status === 'answered' && <DutyOverview answer={answer} language={language} />}
          {answer.status !== 'answered' && <Otherwise {...shown} visit={visit} />}
          {answer.status === 'answered' && <Why answer={answer} shown={shown} language={language} />}
          {shown.turning && <BeforeAndAfter shown={shown} turning={shown.turning} language={language} />}
          <Share {...shown} visit={visit} />
        </Columns>
      </>
    ),
  }
}

function FirstThing({ answer, language }: { answer: Answer; language: Language }) {
  const say = answerWords(language)
  if (answer.status === 'answered') {
    const { who, how, say: sentence } = (answer as Answered).firstContact
    return (
      <AnswerBox
        id="foerst"
        label={say.contactFirst}
        who={who[language]}
        where={<p>{how[language]}</p>}
        say={{ intro: say.youCanSay, sentence: language === 'da' ? `»${sentence.da}«` : `“${sentence.en}”` }}
      />
    )
  }
  if (answer.status === 'unresolved')
    return (
      <AnswerBox
        id="foerst"
        tone="unknown"
        label={say.askHere}
        who={answer.askWhom.who[language]}
        where={<p>{answer.askWhom.how[language]}</p>}
      />
    )
  return (
    <AnswerBox
      id="foerst"
      tone="unknown"
      label={say.notApplicableTitle}
      who={answer.why[language]}
      where={<p>{say.notApplicableNext}</p>}
    />
  )
}

/** The address tells what was asked, so it is the reader who decides to make it. */
function Share({ told, concern, municipality, day, visit }: Shown & { visit: Visit }) {
  const { language, to } = visit
  const say = answerWords(language)
  const address = new URLSearchParams({
    [fields.concern]: concern.key,
    [fields.municipality]: municipality.code,
    [fields.situation]: told.situation,
    [fields.day]: day.toString(),
    ...(told.forWork ? { [fields.forWork]: '1' } : {}),
  })
  return (
    <Section id="del" title={say.share} intro={say.shareHint}>
      <Prose>
        <p>
          <a href={to(`/hvem-har-ansvaret?${address}`)}>{say.shareLink}</a> ·{' '}
          <a href={to(`/kommuner/${municipality.code}`)}>{say.placePage(municipality.name)}</a>
        </p>
      </Prose>
      <Tools label={say.tools} print={say.print} />
    </Section>
  )
}
