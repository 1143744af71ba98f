import { lets, type MyDoor, MyPage, Problems, type Subject, SubjectField, subjectOf } from '#care/citizens/index.ts'
import { dayOf } from '#platform/calendar.ts'
import { type Problem, problemAt } from '#platform/form.ts'
import { isUuid } from '#platform/form-use.ts'
import { conflict, definePage, goTo, invalid, notFound, show, type Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { dayInWords } from '#platform/words.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  EmptyState,
  Form,
  FormId,
  HiddenField,
  Notification,
  PageHead,
  Prose,
  RadioCards,
  Section,
} from '#ui/index.ts'
import { addressAt, HelpFor, stateInWords } from './answer-parts.page.tsx'
import { mayAnswer } from './assessment.policy.ts'
import { type AssessmentLine, audienceOf } from './assessment.rules.ts'
import { beginAnswer, dropDraft, listAssessments } from './assessment.store.ts'
import { assessmentWords } from './assessments.words.ts'
import { type Audience, audiences } from './questionnaire.rules.ts'
import { findNewest } from './questionnaire.store.ts'
import { type Invitation, listInvitations } from './reader.store.ts'

const asField = 'som'
const path = '/mit/behov'

/** The way here from a person's own page. */
export const answersDoor: MyDoor = {
  path,
  title: { da: assessmentWords('da').title, en: assessmentWords('en').title },
  text: { da: assessmentWords('da').doorText, en: assessmentWords('en').doorText },
}

/** Where answers begin, are gone on with and are found again. */
export const myAnswersPage = definePage({
  path,
  access: 'may see own page',
  async get(visit) {
    const subject = await subjectOf(visit, 'answers')
    return subject ? show(await startView(visit, subject, [])) : notFound()
  },
  async post(visit) {
    const { db, actor, form, language, to } = visit
    const subject = await subjectOf(visit, 'answers')
    if (!subject) return notFound()
    const gone = form.text('slet')
    if (gone) {
      const permit = mayAnswer(actor, subject.person, 'assessment.dropped')
      if (isRefusal(permit) || !isUuid(gone)) return notFound()
      if (await dropDraft(db, permit, gone)) return goTo(to(addressAt(subject, path, { slettet: 'ja' })))
      const say = assessmentWords(language)
      return conflict({ title: say.cannot, body: <PageHead title={say.cannot} lead={say.hiddenParts} /> })
    }
    const audience = audiences.find((one) => one === form.text(asField))
    if (!audience) {
      const problem = { field: asField, text: assessmentWords(language).chooseAs }
      return invalid(await startView(visit, subject, [problem]))
    }
    const permit = mayAnswer(actor, subject.person, 'assessment.begun')
    const newest = isRefusal(permit) ? null : await findNewest(db, audience)
    if (isRefusal(permit) || !newest) return notFound()
    const invitation = form.text('spurgt')
    const draft = await beginAnswer(db, permit, {
      ...{
        personId: subject.person.id,
        questionnaire: newest.name,
        version: newest.version,
        occasion: 'own',
      },
      ...{ invitationId: isUuid(invitation) ? invitation : null, replacesId: null },
    })
    return draft ? goTo(to(addressAt(subject, `${path}/${draft}/svar`))) : notFound()
  },
})

async function startView(visit: Visit, subject: Subject, problems: readonly Problem[]) {
  const { db, language, query } = visit
  const say = assessmentWords(language)
  const lines = await listAssessments(db, subject.person.id)
  const invitations = await listInvitations(db, subject.person.id)
  const drafts = lines.filter(({ state }) => state === 'draft')
  const finished = lines.filter(({ state }) => state !== 'draft')
  const may = lets(subject.access, 'answers')
  const audience = subject.access.kind === 'own' ? audienceOf(visit.actor.role) : 'citizen'
  const told = query.get('pause') ? say.paused : query.get('slettet') ? say.dropped : null
  const body = (
    <>
      <Problems problems={problems} language={language} />
      <MyPage visit={visit} title={say.title} lead={say.lead} subject={subject}>
        {told && <Notification tone="done" announce title={told} />}
        {query.get('andet') && <Notification tone="attention" title={say.anotherBegun} />}
        {!may && <Notification title={say.onlyRead} />}
        {may && drafts.map((one) => <GoOn key={one.id} visit={visit} subject={subject} line={one} />)}
        {may && invitations.map((one) => <AskedBy key={one.id} visit={visit} subject={subject} one={one} />)}
        {may && drafts.length === 0 && (
          <Begin visit={visit} subject={subject} audience={audience} problems={problems} />
        )}
        <Section id="tidligere" title={say.earlier}>
          {finished.length === 0 ? (
            <EmptyState level={3} title={say.noneYet} />
          ) : (
            <ul class="link-list">
              {finished.map((one) => (
                <li key={one.id}>
                  <a href={visit.to(addressAt(subject, `${path}/${one.id}`))}>
                    {stateInWords(one, language)}
                  </a>
                </li>
              ))}
            </ul>
          )}
        </Section>
        <HelpFor audience={audience} visit={visit} />
        <Prose>
          <h2>{say.byPhone}</h2>
          <p>{say.byPhoneText}</p>
          <p>
            {say.notChecked} {say.noDiagnosis}
          </p>
        </Prose>
      </MyPage>
    </>
  )
  return { title: say.title, body }
}

type Own = { visit: Visit; subject: Subject }

/** What was begun, on whatever screen. */
function GoOn({ visit: { language, to }, subject, line }: Own & { line: AssessmentLine }) {
  const say = assessmentWords(language)
  return (
    <Section id={`gaa-videre-${line.questionnaire}`} title={say.goOn}>
      <p>{say.goOnText(dayInWords(dayOf(line.begunAt), language))}</p>
      <Form action={to(path)} label={say.goOn}>
        <SubjectField subject={subject} />
        <HiddenField name="slet" value={line.id} />
        <Buttons>
          <ButtonLink href={to(addressAt(subject, `${path}/${line.id}/svar`))}>{say.goOn}</ButtonLink>
          <Button kind="quiet">{say.drop}</Button>
        </Buttons>
      </Form>
    </Section>
  )
}

function AskedBy({ visit: { language, to }, subject, one }: Own & { one: Invitation }) {
  const say = assessmentWords(language)
  return (
    <Section id={`spurgt-${one.id}`} title={say.asked(one.unit?.[language] ?? '')}>
      <p>
        {say[`occasion-${one.occasion}`]}. {say.askedText(dayInWords(dayOf(one.askedAt), language))}
      </p>
      <Form action={to(path)} label={say.answerThem}>
        <FormId />
        <SubjectField subject={subject} />
        <HiddenField name={asField} value="citizen" />
        <HiddenField name="spurgt" value={one.id} />
        <Buttons>
          <Button>{say.answerThem}</Button>
        </Buttons>
      </Form>
    </Section>
  )
}

function Begin(props: Own & { audience: Audience; problems: readonly Problem[] }) {
  const { visit, subject, audience, problems } = props
  const { language, to, form } = visit
  const say = assessmentWords(language)
  return (
    <Section id="begynd" title={say.beginTitle}>
      <Form action={to(path)}>
        <FormId form={form} />
        <SubjectField subject={subject} />
        <RadioCards
          name={asField}
          label={say.answerAs}
          hint={say.hint}
          options={audiences.map((one) => ({
            value: one,
            label: say[`as-${one}`],
            hint: one === 'relative' ? say['as-relativeHint'] : undefined,
          }))}
          value={problems.length > 0 ? form.text(asField) : audience}
          error={problemAt(problems, asField)}
        />
        <Buttons>
          <Button>{say.begin}</Button>
        </Buttons>
      </Form>
    </Section>
  )
}
