import { dayOf } from '#platform/calendar.ts'
import { type Problem, problemAt } from '#platform/form.ts'
import { conflict, definePage, goTo, invalid, show, type Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { dayInWords } from '#platform/words.ts'
import { closeTask, openTask } from '#registers/tasks/index.ts'
import {
  Button,
  Buttons,
  ErrorSummary,
  Form,
  FormId,
  HiddenField,
  PageHead,
  RadioCards,
  SummaryList,
} from '#ui/index.ts'
import { followStep } from './follow-step.store.ts'
import { mayAnswerLink } from './link.policy.ts'
import { caseNumberOf, isLinkAnswer, type LinkAnswer, linkAnswers, linkTask } from './link.rules.ts'
import { findLinked, type Linked, saveLinkAnswer } from './link.store.ts'
import { linkWords } from './link.words.ts'
import { linkEnded } from './open-link.page.tsx'

const path = '/modtag'
const fields = { said: 'svar', number: 'sag' } as const

/** A receiver without an account says one of three things. What the case is about is never here. */
export const answerLinkPage = definePage({
  path,
  access: 'anyone',
  uncached: true,
  async get(visit) {
    const say = linkWords(visit.language)
    if (visit.query.has('svaret')) return show(told(say.thanks, say.thanksText))
    const linked = visit.link === null ? null : await findLinked(visit.db, visit.link)
    return show(linked ? view(visit, linked, []) : told(say.noLink, say.noLinkText))
  },
  async post(visit) {
    const { db, actor, form, language, link, to } = visit
    const say = linkWords(language)
    const linked = link === null ? null : await findLinked(db, link)
    const permit = mayAnswerLink(actor, linked?.referralId ?? null)
    if (!linked || !link || isRefusal(permit)) return linkEnded(visit)
    // A unit may have several mails, and the link opened last holds the cookie.
    if (form.text(fields.number) !== caseNumberOf(linked.referralId))
      return conflict(told(say.another, say.anotherText))
    const said = form.text(fields.said)
    if (!isLinkAnswer(said)) return invalid(view(visit, linked, [{ field: fields.said, text: say.choose }]))
    if (!(await saveLinkAnswer(db, permit, link, said))) return linkEnded(visit)
    await tellSender(visit, permit, linked, said)
    return goTo(`${to(path)}?svaret=ja`, said === 'call-me' ? {} : { link: 'ended' })
  },
})

type Permitted = Exclude<ReturnType<typeof mayAnswerLink>, { refused: string }>

/** What was received stands in the ledger; anything else is for the sender to act on. */
async function tellSender({ db, today }: Visit, permit: Permitted, linked: Linked, said: LinkAnswer) {
  const { referralId, senderId } = linked
  const subject = `referral:${referralId}`
  await closeTask(db, permit, linkTask, subject)
  if (said === 'received') return followStep(db, permit, referralId)
  const title = (language: 'da' | 'en') => linkWords(language)[`task-${said}`](caseNumberOf(referralId))
  await openTask(db, permit, {
    kind: linkTask,
    subject,
    organisationId: senderId,
    dueOn: today.add({ days: 1 }),
    title: { da: title('da'), en: title('en') },
    address: `/henvisninger/${referralId}`,
  })
}

const told = (title: string, lead: string) => ({ title, body: <PageHead title={title} lead={lead} /> })

function view(visit: Visit, linked: Linked, problems: readonly Problem[]) {
  const { language, to, form } = visit
  const say = linkWords(language)
  const number = caseNumberOf(linked.referralId)
  const body = (
    <>
      {problems.length > 0 && (
        <ErrorSummary
          title={say.choose}
          errors={problems.map(({ field, text }) => ({ name: field, message: text }))}
        />
      )}
      <PageHead title={say.title} lead={say.lead(linked.receiverName?.[language] ?? '')}>
        <p>{say.paper}</p>
      </PageHead>
      <SummaryList
        items={[
          { label: say.caseNumber, value: number },
          { label: say.sent, value: dayInWords(dayOf(linked.sentAt), language) },
        ]}
      />
      <Form action={to(path)}>
        <FormId form={form} />
        <HiddenField name={fields.number} value={number} />
        <RadioCards
          name={fields.said}
          label={say.question}
          options={linkAnswers.map((one) => ({ value: one, label: say[one], hint: say[`${one}Hint`] }))}
          value={form.text(fields.said)}
          error={problemAt(problems, fields.said)}
        />
        <Buttons>
          <Button>{say.send}</Button>
        </Buttons>
      </Form>
    </>
  )
  return { title: say.title, body }
}
