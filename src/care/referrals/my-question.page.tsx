import {
  alertDueOn,
  findReacting,
  findReader,
  mayOpenNeedsAgain,
  openNeedsAgain,
  ToldReactions,
} from '#care/assessments/index.ts'
import {
  addressFor,
  lets,
  MyPage,
  Problems,
  type Subject,
  SubjectField,
  subjectOf,
} from '#care/citizens/index.ts'
import { dayOf } from '#platform/calendar.ts'
import type { Problem } from '#platform/form.ts'
import { isUuid } from '#platform/form-use.ts'
import { conflict, definePage, goTo, invalid, notFound, show, type Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { dayInWords } from '#platform/words.ts'
import { Button, ButtonLink, Buttons, Form, FormId, Notification, PageHead, RadioCards } from '#ui/index.ts'
import { questionsPath } from './my-questions.page.tsx'
import { mayAnswerQuestion } from './question.policy.ts'
import { answersTo, isAnswerTo, needsNumbers, opensNeeds, tellsUnit } from './question.rules.ts'
import { findQuestion, type Question, saveAnswer } from './question.store.ts'
import { questionWords } from './question.words.ts'
import { aboutInWords, answerInWords, Numbers, Readers, ToldNo, titleOf } from './question-parts.page.tsx'
import { tellOfNo } from './told-no.store.ts'

const field = 'svar'

/** One question on its own page. The answer travels by POST and stands in no address. */
export const myQuestionPage = definePage({
  path: `${questionsPath}/:id`,
  access: 'may see own page',
  async get(visit) {
    const asked = await askedOf(visit)
    if (!asked) return notFound()
    const isChanging = visit.query.get('ret') === 'ja'
    const isAsking = lets(asked.subject.access, 'course') && (asked.question.answer === null || isChanging)
    return show(
      isAsking ? askView(visit, asked, await reacting(visit, asked), []) : await saidView(visit, asked),
    )
  },
  async post(visit) {
    const { db, actor, form, language, to } = visit
    const asked = await askedOf(visit)
    if (!asked) return notFound()
    const { question, subject } = asked
    const say = questionWords(language)
    const permit = mayAnswerQuestion(actor, question)
    const opening = mayOpenNeedsAgain(actor, question.personId)
    if (isRefusal(permit) || isRefusal(opening)) return notFound()
    const said = form.text(field)
    if (!isAnswerTo(question.about, said))
      return invalid(askView(visit, asked, await reacting(visit, asked), [{ field, text: say.choose }]))
    if (!(await saveAnswer(db, permit, question, said)))
      return conflict({ title: say.gone, body: <PageHead title={say.gone} lead={say.goneText} /> })
    if (opensNeeds(question.about, said)) await openNeedsAgain(db, opening, question.needIds)
    const unit = tellsUnit(question.about, said) ? await reacting(visit, asked) : null
    const dueOn = unit?.reaction && alertDueOn(visit.now, unit.reaction.reactsWithin)
    if (question.about === 'helped')
      await tellOfNo(db, permit, question, unit && dueOn ? { id: unit.id, dueOn } : null)
    return goTo(to(addressFor(subject, `${questionsPath}/${question.id}`)))
  },
})

type Asked = { readonly subject: Subject; readonly question: Question }

/** A question to the person, or to whom one acts for; unknown and somebody else's are the same. */
async function askedOf(visit: Visit): Promise<Asked | null> {
  const subject = await subjectOf(visit, 'course')
  const id = visit.param('id')
  if (!subject || !isUuid(id)) return null
  const question = await findQuestion(visit.db, id)
  return question?.personId === subject.person.id ? { subject, question } : null
}

type Reacting = Awaited<ReturnType<typeof findReacting>>
/** The unit that a no would go to: the one that sent, else the one that received, if it has bound itself. */
const reacting = async ({ db }: Visit, { question }: Asked): Promise<Reacting> =>
  question.about === 'helped'
    ? findReacting(db, question.personId, [question.senderId, question.receiverId])
    : null

const above = ({ to, language }: Visit, subject: Subject) => ({
  href: to(addressFor(subject, questionsPath)),
  label: questionWords(language).title,
})

function askView(visit: Visit, { subject, question }: Asked, unit: Reacting, problems: readonly Problem[]) {
  const { language, to, form } = visit
  const say = questionWords(language)
  const title = titleOf(question, language)
  const before = question.before
    ? say.before(answerInWords({ about: 'helped' }, question.before, language))
    : say.noBefore
  const body = (
    <>
      <Problems problems={problems} language={language} />
      <MyPage
        visit={visit}
        title={title}
        lead={aboutInWords(question, language)}
        subject={subject}
        above={above(visit, subject)}
      >
        <Form action={to(`${questionsPath}/${question.id}`)}>
          <FormId form={form} />
          <SubjectField subject={subject} />
          <RadioCards
            name={field}
            label={title}
            hint={question.about === 'still' ? before : undefined}
            options={answersTo(question.about).map((one) => ({
              value: one,
              label: answerInWords(question, one, language),
            }))}
            value={problems.length > 0 ? form.text(field) : (question.answer ?? undefined)}
            error={problems[0]?.text}
          />
          <Buttons>
            <Button>{say.send}</Button>
            <ButtonLink kind="quiet" href={above(visit, subject).href}>
              {say.later}
            </ButtonLink>
          </Buttons>
        </Form>
        <Readers visit={visit} question={question} unit={unit} />
        {unit && <ToldReactions told={[{ unit: unit.name, reaction: unit.reaction }]} language={language} />}
      </MyPage>
    </>
  )
  return { title, body }
}

async function saidView(visit: Visit, { subject, question }: Asked) {
  const { db, language, to } = visit
  const say = questionWords(language)
  const title = titleOf(question, language)
  const { about, answer, answeredAt } = question
  const isLeftAlone = answer !== null && needsNumbers(about, answer)
  const reader = isLeftAlone ? await findReader(db, question.toldId ?? question.senderId) : null
  const unit = question.toldId ? reader : null
  const path = addressFor(subject, `${questionsPath}/${question.id}`)
  const body = (
    <MyPage
      visit={visit}
      title={title}
      lead={aboutInWords(question, language)}
      subject={subject}
      above={above(visit, subject)}
    >
      {answer && answeredAt && (
        <Notification tone="done" announce title={say.thanks}>
          <p>
            {say.saidOn(dayInWords(dayOf(answeredAt), language))}: {answerInWords(question, answer, language)}
            .
          </p>
          {opensNeeds(about, answer) && question.needIds.length > 0 && <p>{say.openAgain}</p>}
        </Notification>
      )}
      {unit && <ToldNo visit={visit} question={question} unit={unit.name} />}
      {unit && <ToldReactions told={[{ unit: unit.name, reaction: unit.reaction }]} language={language} />}
      {isLeftAlone && <Numbers visit={visit} question={question} reader={reader} />}
      {answer && lets(subject.access, 'course') && (
        <Buttons>
          <ButtonLink kind="quiet" href={to(`${path}${path.includes('?') ? '&' : '?'}ret=ja`)}>
            {say.change}
          </ButtonLink>
        </Buttons>
      )}
      <Readers visit={visit} question={question} unit={unit} />
    </MyPage>
  )
  return { title, body }
}
