import { lets, MyPage, Problems, SubjectField } from '#care/citizens/index.ts'
import { HumanFirst } from '#help/knowledge/index.ts'
import { type Problem, problemAt } from '#platform/form.ts'
import { conflict, definePage, goTo, invalid, notFound, show, type Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  Form,
  FormId,
  HiddenField,
  Notification,
  PageHead,
  RadioCards,
  Section,
} from '#ui/index.ts'
import { Answers, addressAt, WhenRead, WhenUrgent } from './answer-parts.page.tsx'
import { askingOf } from './answer-question.page.tsx'
import { aboutOf, firstOpen } from './answering.rules.ts'
import { type Asking, dangerOf } from './asking.rules.ts'
import { mayAnswer } from './assessment.policy.ts'
import type { Reader } from './assessment.rules.ts'
import { type Finished, finishAnswer } from './assessment.store.ts'
import { assessmentWords } from './assessments.words.ts'
import { needsIn } from './need.rules.ts'
import { WaySteps } from './question-view.page.tsx'
import { listReaders } from './reader.store.ts'
import { sendingWords } from './sending.words.ts'
import { ToldReactions } from './told-reactions.page.tsx'

const toField = 'til'
const keep = 'ingen'

/** Everything once more, who would read it and when, and the choice: a unit, or nobody. */
export const sendAnswerPage = definePage({
  path: '/mit/behov/:id/send',
  access: 'may see own page',
  async get(visit) {
    const asking = await askingOf(visit)
    if (!asking) return notFound()
    const { subject, assessment } = asking
    if (assessment.state !== 'draft') return goTo(visit.to(addressAt(subject, `/mit/behov/${assessment.id}`)))
    return show(sendView(visit, asking, await listReaders(visit.db, subject.person.id), []))
  },
  async post(visit) {
    const { db, actor, form, language, to } = visit
    const asking = await askingOf(visit)
    if (!asking) return notFound()
    const { subject, assessment, steps } = asking
    const readers = await listReaders(db, subject.person.id)
    const chosen = form.text(toField)
    const unit = readers.find(({ id }) => id === chosen) ?? null
    if (!unit && chosen !== keep && assessment.state === 'draft')
      return invalid(
        sendView(visit, asking, readers, [{ field: toField, text: sendingWords(language).chooseTo }]),
      )
    const permit = mayAnswer(actor, subject.person, unit ? 'assessment.sent' : 'assessment.kept')
    if (isRefusal(permit)) return notFound()
    const asked = steps.map((step) => ({ item: step.question.id, about: aboutOf(step) }))
    const needs = needsIn(assessment.questions, assessment.given)
    const done = await finishAnswer(db, permit, { id: assessment.id, unit: unit?.id ?? null }, asked, needs)
    if (done !== 'sent' && done !== 'kept') return cannot(visit, asking, done)
    return goTo(to(addressAt(subject, `/mit/behov/${assessment.id}`, { nu: 'ja' })))
  },
})

function cannot(visit: Visit, { subject, assessment }: Asking, why: Finished) {
  const say = assessmentWords(visit.language)
  const reason = { 'hidden-parts': say.hiddenParts, 'no-relation': say.noRelation, gone: say.finishedAlready }
  const text = why === 'hidden-parts' || why === 'no-relation' || why === 'gone' ? reason[why] : ''
  return conflict({
    title: say.cannot,
    body: (
      <>
        <PageHead title={say.cannot} lead={text} />
        <Buttons>
          <ButtonLink href={visit.to(addressAt(subject, `/mit/behov/${assessment.id}`))}>
            {say.youSaid}
          </ButtonLink>
        </Buttons>
      </>
    ),
  })
}

function sendView(visit: Visit, asking: Asking, readers: readonly Reader[], problems: readonly Problem[]) {
  const { language, to, form } = visit
  const say = sendingWords(language)
  const { subject, assessment, steps } = asking
  const danger = dangerOf(assessment.given)
  const open = firstOpen(steps, assessment.given)
  const stepAt = (place: number) =>
    to(addressAt(subject, `/mit/behov/${assessment.id}/svar`, { trin: String(place + 1) }))
  const options = [
    ...readers.map(({ id, name }) => ({ value: id, label: name[language] })),
    { value: keep, label: say.keep, hint: say.keepHint },
  ]
  const body = (
    <>
      <WaySteps way="send" language={language} />
      <Problems problems={problems} language={language} />
      {danger && <HumanFirst reason={danger} language={language} />}
      <MyPage
        visit={visit}
        title={say.title}
        lead={say.lead}
        subject={subject}
        above={{ href: to(addressAt(subject, '/mit/behov')), label: assessmentWords(language).title }}
      >
        {open !== null && (
          <Notification title={say.notDone}>
            <p>{say.notDoneText}</p>
            <p>
              <a href={stepAt(open)}>{say.goOn}</a>
            </p>
          </Notification>
        )}
        <Section id="svar" title={assessmentWords(language).youSaid}>
          <Answers steps={steps} given={assessment.given} language={language} change={stepAt} />
        </Section>
        <Section id="hvem-laeser" title={say.whoTitle} prose>
          {readers.length === 0 ? (
            <p>{say.nobody}</p>
          ) : (
            <>
              {readers.map((reader) => (
                <WhenRead key={reader.id} reader={reader} visit={visit} />
              ))}
              <p>{say.use}</p>
            </>
          )}
          <WhenUrgent readers={readers} language={language} />
        </Section>
        <ToldReactions
          forAnswer
          told={readers.map(({ name, reaction }) => ({ unit: name, reaction }))}
          language={language}
        />
        {lets(subject.access, 'answers') && (
          <Form action={to(`/mit/behov/${assessment.id}/send`)}>
            <FormId form={form} />
            <SubjectField subject={subject} />
            {readers.length === 0 ? (
              <HiddenField name={toField} value={keep} />
            ) : (
              <RadioCards
                name={toField}
                label={say.to}
                hint={assessment.changesSent ? say.changesSent : say.toHint}
                options={options}
                value={form.text(toField)}
                error={problemAt(problems, toField)}
              />
            )}
            <Buttons>
              <Button>{readers.length === 0 ? say.keepIt : say.send}</Button>
            </Buttons>
          </Form>
        )}
      </MyPage>
    </>
  )
  return { title: say.title, body }
}
