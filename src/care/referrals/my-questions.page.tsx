import { addressFor, type MyDoor, MyPage, type Subject, subjectOf } from '#care/citizens/index.ts'
import { dayOf } from '#platform/calendar.ts'
import { definePage, notFound, show, type Visit } from '#platform/pages.ts'
import { dayInWords, inBoth } from '#platform/words.ts'
import { EmptyState, Section } from '#ui/index.ts'
import { listQuestions, type Question, questionsWaiting } from './question.store.ts'
import { questionWords } from './question.words.ts'
import { aboutInWords, titleOf } from './question-parts.page.tsx'

export const questionsPath = '/mit/spoergsmaal'

/** The way here from a person's own page. */
export const questionsDoor: MyDoor = {
  path: questionsPath,
  part: 'course',
  title: inBoth(questionWords, 'title'),
  text: inBoth(questionWords, 'doorText'),
  news: questionsWaiting,
}

/** What the person has been asked about the help: what waits, and what was answered. */
export const myQuestionsPage = definePage({
  path: questionsPath,
  access: 'may see own page',
  async get(visit) {
    const subject = await subjectOf(visit, 'course')
    if (!subject) return notFound()
    const questions = await listQuestions(visit.db, subject.person.id)
    const say = questionWords(visit.language)
    const open = questions.filter(({ answer }) => answer === null)
    const answered = questions.filter(({ answer }) => answer !== null)
    const body = (
      <MyPage visit={visit} title={say.title} lead={say.lead} subject={subject}>
        {open.length === 0 ? (
          <EmptyState title={say.none} />
        ) : (
          <Section id="venter" title={say.waiting}>
            <Lines visit={visit} subject={subject} questions={open} />
          </Section>
        )}
        {answered.length > 0 && (
          <Section id="besvaret" title={say.answered}>
            <Lines visit={visit} subject={subject} questions={answered} />
          </Section>
        )}
      </MyPage>
    )
    return show({ title: say.title, body })
  },
})

type LinesProps = { visit: Visit; subject: Subject; questions: readonly Question[] }
/** The answer itself stands behind the link, not on a list that somebody may see over the shoulder. */
function Lines({ visit: { language, to }, subject, questions }: LinesProps) {
  const say = questionWords(language)
  return (
    <ul class="link-list">
      {questions.map((one) => (
        <li key={one.id}>
          <a href={to(addressFor(subject, `${questionsPath}/${one.id}`))}>{titleOf(one, language)}</a>
          <br />
          {aboutInWords(one, language)}.{' '}
          {one.answeredAt
            ? say.saidOn(dayInWords(dayOf(one.answeredAt), language))
            : say.asked(dayInWords(dayOf(one.askedAt), language))}
        </li>
      ))}
    </ul>
  )
}
