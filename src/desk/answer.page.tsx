import type { PageView, Visit } from '#platform/pages.ts'
import { dayInWords, type Language } from '#platform/words.ts'
import type { Answer, Answered } from '#registers/responsibilities/index.ts'
import {
  Answer as AnswerBox,
  Columns,
  PageHead,
  Person,
  Prose,
  Section,
  SummaryList,
  Tools,
} from '#ui/index.ts'
import { DutyOverview } from './answer-duties.page.tsx'
import { Sources } from './answer-sources.page.tsx'
import { BeforeAndAfter, Why } from './answer-why.page.tsx'
import { fields, notSure } from './asked.rules.ts'
import type { Shown } from './shown.rules.ts'
import { answerWords, situationWords } from './who-is-responsible.words.ts'

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
          lead={say.answerFor(municipality.name, dayInWords(day, language))}
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
        label={say.unresolvedTitle}
        who={answer.askWhom.who[language]}
        where={<p>{answer.askWhom.how[language]}</p>}
      />
    )
  return <AnswerBox id="foerst" tone="unknown" label={say.notApplicableTitle} who={answer.why[language]} />
}

/** What was asked, each part with its own way back; ways back carry no situation in their address. */
function YouAsked({ told, concern, municipality, day, visit }: Shown & { visit: Visit }) {
  const { language, to } = visit
  const say = answerWords(language)
  const inCourse = situationWords(language)
  const situation =
    told.situation === notSure ? say.notSure : inCourse[told.situation as keyof typeof inCourse]
  const keep = (...known: [string, string][]) => {
    const address = new URLSearchParams(known.filter(([, value]) => value))
    if (told.forWork) address.set(fields.forWork, '1')
    return to(`/hvem-har-ansvaret?${address}`)
  }
  const about: [string, string] = [fields.concern, concern.key]
  const place: [string, string] = [fields.municipality, municipality.code]
  const change = (href: string, what: string) => ({ href, label: say.change, what })
  return (
    <SummaryList
      compact
      items={[
        { label: say.place, value: municipality.name, change: change(keep(about), say.place) },
        { label: say.situation, value: situation, change: change(keep(about, place), say.situation) },
        {
          label: say.day,
          value: <time dateTime={day.toString()}>{dayInWords(day, language)}</time>,
          change: change(keep(about, place, [fields.forWork, '1']), say.day),
        },
      ]}
    />
  )
}

/** Not settled, or not here: what is missing, and where to look instead. */
function Otherwise({ answer, concerns, visit }: Shown & { visit: Visit }) {
  const { language, to } = visit
  const say = answerWords(language)
  if (answer.status === 'answered') return null
  if (answer.status === 'unresolved') {
    const lacking = {
      authority: say.lacksAuthority,
      operator: say.lacksOperator,
      region: say.lacksPlace,
      municipality: say.lacksPlace,
      'health-council': say.lacksPlace,
      duty: say.lacksDuty,
      'first-contact': say.lacksDuty,
    }
    const missing = [...new Set(answer.missing.map(({ lacks }) => lacking[lacks]))]
    return (
      <Section id="mangler" title={say.missing} intro={say.unresolvedLead} prose>
        <ul>
          {missing.map((what) => (
            <li key={what}>{say.missingRow(what)}</li>
          ))}
          {answer.duties.map((duty) => (
            <li key={duty.key}>
              {duty.what[language]} {duty.note?.[language]}
            </li>
          ))}
        </ul>
      </Section>
    )
  }
  const instead = concerns
    .filter((one) => one.asks.some((ask) => answer.instead.includes(ask.task)))
    .slice(0, 4)
  return (
    <Section id="i-stedet" title={say.instead} prose>
      <ul>
        {instead.map((one) => (
          <li key={one.key}>
            <a href={to(`/hvem-har-ansvaret?${fields.concern}=${one.key}`)}>{one.wording[language]}</a>
          </li>
        ))}
      </ul>
    </Section>
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
