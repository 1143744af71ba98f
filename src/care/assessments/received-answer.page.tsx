import { findPerson } from '#care/citizens/index.ts'
import { dayOf } from '#platform/calendar.ts'
import { isUuid } from '#platform/form-use.ts'
import { look } from '#platform/looks.ts'
import { conflict, definePage, goTo, notFound, show, type Visit } from '#platform/pages.ts'
import { isRefusal, type Permit } from '#platform/permit.ts'
import { dayInWords } from '#platform/words.ts'
import { closeTask } from '#registers/tasks/index.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  Crumbs,
  Form,
  FormId,
  givePaper,
  HiddenField,
  Notification,
  OneSheet,
  PageHead,
  Section,
  Tools,
} from '#ui/index.ts'
import { readTask, taskOfAnswer } from './arrival.store.ts'
import { dangerOf } from './asking.rules.ts'
import { findAssessment } from './assessment.store.ts'
import { mayReadAnswer } from './received.policy.ts'
import { findHowReceived, markRead } from './received.store.ts'
import { receivedWords } from './received.words.ts'
import { receivedPaper } from './received-answer.letter.ts'
import { AnswerFacts, lettersOf, NeedsTable, type OneReceived, RestOfAnswer } from './received-parts.page.tsx'

type Found = OneReceived & { readonly permit: Permit<'assessment.read'> }

/** An answer that one's unit was sent; unknown, not sent and withdrawn are the same. */
async function receivedOf({ db, actor, param }: Visit): Promise<Found | null> {
  const id = param('id')
  const isAtWork = actor.powers.has('may see persons')
  const assessment = isAtWork && isUuid(id) ? await findAssessment(db, id) : null
  if (!assessment || !['sent', 'replaced'].includes(assessment.state)) return null
  const person = await findPerson(db, assessment.personId)
  if (!person) return null
  const units = person.organisations.filter((one) => one === assessment.sentTo)
  const permit = mayReadAnswer(actor, { id, organisations: units })
  if (isRefusal(permit)) return null
  return { assessment, person, permit, how: await findHowReceived(db, id) }
}

/** One answer as one reads it before the conversation: on the screen, printed on one sheet, or as a file. */
export const receivedAnswerPage = definePage({
  path: '/svar/:id',
  access: 'may see persons',
  async get(visit) {
    const found = await receivedOf(visit)
    if (!found) return notFound()
    const { person, permit } = found
    await look(visit.db, permit, [person.id], { purpose: 'course', relation: 'unit' })
    return show({
      title: receivedWords(visit.language).conversation,
      body: <OneAnswer visit={visit} {...found} />,
    })
  },
  async post(visit) {
    const { db, form, language, to } = visit
    const found = await receivedOf(visit)
    if (!found) return notFound()
    const { assessment, person, permit } = found
    if (form.text('papir')) {
      await look(db, permit, [person.id], { purpose: 'course', relation: 'unit' })
      return givePaper('foer-samtalen', receivedPaper(found, visit), visit.now)
    }
    if (await markRead(db, permit, assessment.id)) {
      await closeTask(db, permit, readTask, taskOfAnswer(assessment.id))
      return goTo(to(`/svar/${assessment.id}?laest=ja`))
    }
    const say = receivedWords(language)
    return conflict({
      title: say.alreadyRead,
      body: (
        <>
          <PageHead title={say.alreadyRead} lead={say.alreadyReadText} />
          <Buttons>
            <ButtonLink href={to(`/svar/${assessment.id}`)}>{say['step-look']}</ButtonLink>
          </Buttons>
        </>
      ),
    })
  },
})

function OneAnswer({ visit, ...found }: OneReceived & { visit: Visit }) {
  const { language, to, query } = visit
  const say = receivedWords(language)
  const { assessment, person, how } = found
  const { id, given, questions, replacedBy } = assessment
  const readOn = how.readAt && dayInWords(dayOf(how.readAt), language)
  return (
    <OneSheet letters={lettersOf(found)}>
      <Crumbs
        label={say.where}
        items={[
          { href: to('/svar'), label: say.title },
          { href: to(`/forloeb/${person.id}`), label: person.name ?? say.nameless },
        ]}
      />
      <PageHead
        over={say.conversation}
        title={person.name ?? say.nameless}
        lead={readOn ? say.readBy(how.readByName ?? say.notGiven, readOn) : say.notRead}
      />
      {query.get('laest') === 'ja' && <Notification tone="done" announce title={say.markRead} />}
      {replacedBy && (
        <Notification tone="attention" title={say.newer}>
          <p>
            <a href={to(`/svar/${replacedBy}`)}>{say['step-look']}</a>
          </p>
        </Notification>
      )}
      {dangerOf(given) && (
        <Notification tone="attention" title={say.readFirst}>
          <p>{say.readFirstText}</p>
        </Notification>
      )}
      <Tools label={say.tools} print={say.print} />
      <AnswerFacts visit={visit} {...found} />
      <Section id="behov" title={say.needs}>
        <NeedsTable visit={visit} {...found} />
      </Section>
      <Section id="resten" title={say.rest}>
        <RestOfAnswer assessment={assessment} language={language} />
        <p>
          <small>
            {say.noSum} {say.questionnaire(questions.name, questions.version)}
          </small>
        </p>
      </Section>
      <div class="buttons">
        {assessment.state === 'sent' && !how.readAt && (
          <Form action={to(`/svar/${id}`)} label={say.markRead}>
            <FormId />
            <Button>{say.markRead}</Button>
          </Form>
        )}
        <Form action={to(`/svar/${id}`)} label={say.paper}>
          <HiddenField name="papir" value="ja" />
          <Button kind="quiet">{say.paper}</Button>
        </Form>
      </div>
    </OneSheet>
  )
}
