import { definePage, notFound, show } from '#platform/pages.ts'
import type { Language } from '#platform/words.ts'
import { PageHead, Prose, Section, Tools } from '#ui/index.ts'
import { WhenUrgent } from './answer-parts.page.tsx'
import { answeringWords } from './answering.words.ts'
import { assessmentWords } from './assessments.words.ts'
import { audiences, type Choice, type Question } from './questionnaire.rules.ts'
import { findNewest } from './questionnaire.store.ts'

/** How many things there is room for on the paper. */
const rooms = [1, 2, 3]

/** The same questions for those who would rather write by hand; nobody's answers stand here. */
export const paperFormPage = definePage({
  path: '/mit/behov/papir',
  access: 'signed-in',
  async get({ db, language, query }) {
    const audience = audiences.find((one) => one === query.get('som')) ?? 'citizen'
    const questions = await findNewest(db, audience)
    if (!questions) return notFound()
    const say = assessmentWords(language)
    const title = say.paperTitle(questions.title[language])
    const body = (
      <>
        <PageHead title={title} lead={say.paperLead} />
        <Tools label={say.tools} print={say.print} />
        {questions.items.map((item) =>
          item.kind === 'group' ? (
            rooms.map((room) => (
              <Section key={`${item.id}-${room}`} id={`ting-${room}`} title={`${say.paperEach} (${room})`}>
                <p>{say.paperTopic}: ________________________________</p>
                {item.items.map((one) => (
                  <OnPaper key={one.id} question={one} language={language} />
                ))}
              </Section>
            ))
          ) : (
            <Section key={item.id} id={item.id} title={item.title[language]}>
              <Lines question={item} language={language} />
            </Section>
          ),
        )}
        <WhenUrgent readers={[]} language={language} />
        <Prose>
          <p>
            {say.notChecked} {say.noDiagnosis} {say.paperVersion(questions.name, questions.version)}
          </p>
        </Prose>
      </>
    )
    return show({ title, body })
  },
})

type Props = { question: Question; language: Language }
const OnPaper = ({ question, language }: Props) => (
  <>
    <h3>{question.title[language]}</h3>
    <Lines question={question} language={language} />
  </>
)

/** Boxes to tick, numbers to ring, or lines to write on. */
function Lines({ question, language }: Props) {
  const say = answeringWords(language)
  if (question.kind === 'scale') {
    const numbers = Array.from(
      { length: question.to - question.from + 1 },
      (_, place) => question.from + place,
    )
    return (
      <p>
        {say.low}: {numbers.join(' · ')}: {say.high}
      </p>
    )
  }
  if (question.kind === 'text') return <Rule />
  return <Boxes question={question} language={language} />
}

const Rule = () => (
  <>
    <p aria-hidden="true">______________________________________________</p>
    <p aria-hidden="true">______________________________________________</p>
  </>
)

function Boxes({ question, language }: { question: Choice; language: Language }) {
  const say = answeringWords(language)
  return (
    <ul class="plain-list">
      {question.options.map((one) => (
        <li key={one.code}>
          <span aria-hidden="true">☐ </span>
          {one.label[language]}
        </li>
      ))}
      {question.ownWords && (
        <li>
          {say.ownWords}
          <Rule />
        </li>
      )}
    </ul>
  )
}
