import { lets, MyPage, type Subject, SubjectField, subjectOf } from '#care/citizens/index.ts'
import { HumanFirst } from '#help/knowledge/index.ts'
import { isUuid } from '#platform/form-use.ts'
import { conflict, definePage, goTo, notFound, show, type Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { Button, Buttons, Form, FormId, Notification, PageHead, Section, Tools } from '#ui/index.ts'
import { Answers, addressAt, HelpFor, stateInWords, WhenRead, WhenUrgent } from './answer-parts.page.tsx'
import { stepsOf } from './answering.rules.ts'
import { dangerOf } from './asking.rules.ts'
import { mayAnswer } from './assessment.policy.ts'
import { type Assessment, isChangeable, openSteps } from './assessment.rules.ts'
import { beginAnswer, findAssessment, withdrawAnswer } from './assessment.store.ts'
import { assessmentWords } from './assessments.words.ts'
import { PastDay } from './past-day.page.tsx'
import { type AnswerReader, findAnswerReader } from './reader.store.ts'
import { sendingWords } from './sending.words.ts'
import { ToldReactions } from './told-reactions.page.tsx'

async function answerOf(visit: Visit): Promise<{ subject: Subject; assessment: Assessment } | null> {
  const subject = await subjectOf(visit, 'answers')
  const id = visit.param('id')
  const assessment = subject && isUuid(id) ? await findAssessment(visit.db, id) : null
  return subject && assessment?.personId === subject.person.id ? { subject, assessment } : null
}

/** An answer that is finished: its state, who reads it and when, what was said, and the ways to change or withdraw it. */
export const myAnswerPage = definePage({
  path: '/mit/behov/:id',
  access: 'may see own page',
  async get(visit) {
    const found = await answerOf(visit)
    if (!found) return notFound()
    const { subject, assessment } = found
    const { id, state, sentTo } = assessment
    if (state === 'draft') return goTo(visit.to(addressAt(subject, `/mit/behov/${id}/svar`)))
    const reader = state === 'sent' && sentTo ? await findAnswerReader(visit.db, { id, sentTo }) : null
    return show(answerView(visit, subject, assessment, reader))
  },
  async post(visit) {
    const { db, actor, form, language, to } = visit
    const found = await answerOf(visit)
    if (!found) return notFound()
    const { subject, assessment } = found
    const here = `/mit/behov/${assessment.id}`
    if (form.text('traek')) {
      const permit = mayAnswer(actor, subject.person, 'assessment.withdrawn')
      if (isRefusal(permit)) return notFound()
      if (await withdrawAnswer(db, permit, assessment.id))
        return goTo(to(addressAt(subject, here, { nu: 'ja' })))
      const say = assessmentWords(language)
      return conflict({ title: say.cannot, body: <PageHead title={say.cannot} lead={say.cannotWithdraw} /> })
    }
    const permit = mayAnswer(actor, subject.person, 'assessment.begun')
    if (isRefusal(permit)) return notFound()
    const draft = await beginAnswer(db, permit, {
      ...{ personId: subject.person.id, questionnaire: '', version: '', occasion: assessment.occasion },
      ...{ invitationId: null, replacesId: assessment.id },
    })
    const begun = draft ? await findAssessment(db, draft) : null
    return begun?.replacesId === assessment.id
      ? goTo(to(addressAt(subject, `/mit/behov/${begun.id}/send`)))
      : goTo(to(addressAt(subject, '/mit/behov', { andet: 'ja' })))
  },
})

function answerView(visit: Visit, subject: Subject, assessment: Assessment, reader: AnswerReader | null) {
  const { language, to, query } = visit
  const say = assessmentWords(language)
  const send = sendingWords(language)
  const { id, state, given, questions, finishedAt, promisedWithin } = assessment
  const may = lets(subject.access, 'answers')
  const steps = openSteps(stepsOf(questions, given), subject.access)
  const danger = dangerOf(given)
  const now = { sent: send.sentNow, kept: send.keptNow, withdrawn: send.withdrawnNow }
  const title = questions.title[language]
  const body = (
    <MyPage
      visit={visit}
      title={title}
      lead={stateInWords(assessment, language)}
      subject={subject}
      above={{ href: to(addressAt(subject, '/mit/behov')), label: say.title }}
    >
      {query.get('nu') === 'ja' && (state === 'sent' || state === 'kept' || state === 'withdrawn') && (
        <Notification tone="done" announce title={now[state]} />
      )}
      {danger && <HumanFirst reason={danger} language={language} />}
      {!may && <Notification title={say.onlyRead} />}
      {reader && assessment.organisations.includes(reader.id) && <PastDay reader={reader} visit={visit} />}
      <Section id="hvem-laeser" title={send.whoTitle} prose>
        {reader && !assessment.organisations.includes(reader.id) && (
          <p>{send.wasSent(reader.name[language])}</p>
        )}
        {reader && finishedAt && assessment.organisations.includes(reader.id) ? (
          <>
            <WhenRead reader={reader} visit={visit} sent={{ at: finishedAt, promisedWithin }} />
            <p>{send.use}</p>
          </>
        ) : (
          <p>{send.onlyYou}</p>
        )}
        <WhenUrgent readers={reader ? [reader] : []} language={language} />
      </Section>
      {reader && assessment.organisations.includes(reader.id) && (
        <ToldReactions
          forAnswer
          told={[{ unit: reader.name, reaction: reader.reaction }]}
          language={language}
        />
      )}
      <Section id="svar" title={say.youSaid}>
        <Tools label={say.tools} print={say.print} />
        <Answers steps={steps} given={given} language={language} />
        <Meta visit={visit} subject={subject} assessment={assessment} />
      </Section>
      {may && isChangeable(assessment) && (
        <Section screenOnly id="ret" title={say.changeAnswer} intro={say.changeText}>
          <Form action={to(`/mit/behov/${id}`)} label={say.changeAnswer}>
            <FormId />
            <SubjectField subject={subject} />
            <Buttons>
              <Button>{say.changeAnswer}</Button>
            </Buttons>
          </Form>
        </Section>
      )}
      {may && state === 'sent' && (
        <Section screenOnly id="traek" title={say.withdraw} intro={say.withdrawText}>
          <Form action={to(`/mit/behov/${id}`)} label={say.withdraw}>
            <FormId />
            <SubjectField subject={subject} />
            <Buttons>
              <Button kind="quiet" name="traek" value="ja">
                {say.withdraw}
              </Button>
            </Buttons>
          </Form>
        </Section>
      )}
      <HelpFor audience={questions.audience} visit={visit} />
    </MyPage>
  )
  return { title, body }
}

/** Why it was answered, by whom it was put in, and where its other version is. */
function Meta({ visit, subject, assessment }: { visit: Visit; subject: Subject; assessment: Assessment }) {
  const { language, to } = visit
  const say = assessmentWords(language)
  const { occasion, enteredAs, replacesId, replacedBy } = assessment
  const at = (id: string) => to(addressAt(subject, `/mit/behov/${id}`))
  return (
    <div class="prose">
      <p>
        {say.occasion}: {say[`occasion-${occasion}`]}.{' '}
        {enteredAs !== 'self' && `${say[`entered-${enteredAs}`]}.`}
      </p>
      {replacedBy && (
        <p>
          <a href={at(replacedBy)}>{say.newer}</a>
        </p>
      )}
      {replacesId && (
        <p>
          <a href={at(replacesId)}>{say.older}</a>
        </p>
      )}
      <p>
        {say.notChecked} {say.noDiagnosis}
      </p>
    </div>
  )
}
