import { dayOf } from '#platform/calendar.ts'
import { zone } from '#platform/clock.ts'
import { type Problem, problemAt } from '#platform/form.ts'
import { isUuid } from '#platform/form-use.ts'
import { look } from '#platform/looks.ts'
import { conflict, definePage, goTo, invalid, notFound, show, type Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { dayInWords } from '#platform/words.ts'
import { closeTask } from '#registers/tasks/index.ts'
import {
  Button,
  Form,
  FormId,
  Notification,
  PageHead,
  RadioCards,
  Section,
  SummaryList,
  TextArea,
} from '#ui/index.ts'
import { listContacts } from './contact.store.ts'
import { ContactList } from './contact-parts.page.tsx'
import { courseWords } from './course.words.ts'
import { mayJudgeEmergency } from './emergency.policy.ts'
import { emergencyTask } from './emergency.rules.ts'
import { type EmergencyLook, findEmergencyLook, judgeEmergency } from './emergency.store.ts'
import { emergencyWords } from './emergency.words.ts'
import { maySeePerson } from './person.policy.ts'
import type { Person } from './person.rules.ts'
import { findPerson } from './person.store.ts'
import { personWords } from './person.words.ts'
import { PersonFacts, Problems } from './person-parts.page.tsx'

/** For the one who looks, while the hour lasts; for the leader, until it is judged. */
export const emergencyLookPage = definePage({
  path: '/noedadgang/:id',
  access: 'may see persons',
  async get(visit) {
    const { db, actor, param } = visit
    const found = isUuid(param('id')) ? await findEmergencyLook(db, param('id')) : null
    if (!found) return notFound()
    if (found.postId === actor.postId) return reading(visit, found)
    return isRefusal(mayJudgeEmergency(actor, found)) ? notFound() : show(judging(visit, found, []))
  },
  async post(visit) {
    const { db, actor, form, language, to, param } = visit
    const say = emergencyWords(language)
    const found = isUuid(param('id')) ? await findEmergencyLook(db, param('id')) : null
    const permit = found && mayJudgeEmergency(actor, found)
    if (!found || !permit || isRefusal(permit)) return notFound()
    const [judgement, words] = [form.text('vurdering'), form.text('ord')]
    const isJudgement = judgement === 'justified' || judgement === 'not-justified'
    if (!isJudgement || !words)
      return invalid(
        judging(visit, found, [
          ...(isJudgement ? [] : [{ field: 'vurdering', text: say.judgementMissing }]),
          ...(words ? [] : [{ field: 'ord', text: say.wordsMissing }]),
        ]),
      )
    const asked = { id: found.id, judgement, words: words.slice(0, 2000) } as const
    if (!(await judgeEmergency(db, permit, asked))) return conflict(judging(visit, found, []))
    await closeTask(db, permit, emergencyTask, `emergency:${found.id}`)
    return goTo(to('/opgaver'))
  },
})

async function reading(visit: Visit, found: EmergencyLook) {
  const { db, actor, language } = visit
  const person = await findPerson(db, found.personId)
  const permit = person && maySeePerson(actor, person, 'details')
  if (!person || !permit || isRefusal(permit)) return notFound()
  const contacts = await listContacts(db, person.id)
  await look(db, permit, [person.id], { purpose: 'emergency', relation: 'none' })
  const title = person.name ?? personWords(language).nameless
  return show({ title, body: <Reading visit={visit} found={found} person={person} contacts={contacts} /> })
}

const clockOf = (at: Temporal.Instant) =>
  at.toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: 'minute' })

type ReadingProps = {
  visit: Visit
  found: EmergencyLook
  person: Person
  contacts: Awaited<ReturnType<typeof listContacts>>
}

function Reading({ visit, found, person, contacts }: ReadingProps) {
  const { language } = visit
  const say = emergencyWords(language)
  return (
    <>
      <PageHead over={say.title} title={person.name ?? personWords(language).nameless} />
      <Notification tone="attention" title={say.until(clockOf(found.until))}>
        <p>{found.mailed ? say.told : say.notTold}</p>
      </Notification>
      <Section id="oplysninger" title={courseWords(language).details}>
        <PersonFacts person={person} language={language} />
      </Section>
      <Section id="kontakter" title={courseWords(language).contacts}>
        <ContactList visit={visit} contacts={contacts} own={false} />
      </Section>
    </>
  )
}

/** The leader sees what was done and why; not the person's details, which the judgement does not need. */
function judging(visit: Visit, found: EmergencyLook, problems: readonly Problem[]) {
  const { language, form, to } = visit
  const say = emergencyWords(language)
  const body = (
    <>
      <Problems problems={problems} language={language} />
      <PageHead title={say.judge} lead={say.judgeLead} />
      <SummaryList
        sentences
        items={[
          { label: say.when, value: `${dayInWords(dayOf(found.at), language)} ${clockOf(found.at)}` },
          { label: say.whyGiven, value: found.reason },
          { label: say.judgeBy, value: dayInWords(found.judgeBy, language) },
          ...(found.judgement ? [{ label: say.judgement, value: say[found.judgement] }] : []),
        ]}
      />
      {!found.mailed && <Notification title={say.letter} />}
      {found.judgement ? (
        <Notification title={say.judged} />
      ) : (
        <Form action={to(`/noedadgang/${found.id}`)}>
          <FormId form={visit.form} />
          <RadioCards
            name="vurdering"
            label={say.judgement}
            options={[
              { value: 'justified', label: say.justified },
              { value: 'not-justified', label: say['not-justified'] },
            ]}
            value={form.text('vurdering')}
            error={problemAt(problems, 'vurdering')}
          />
          <TextArea
            name="ord"
            label={say.words}
            value={form.text('ord')}
            error={problemAt(problems, 'ord')}
            rows={3}
          />
          <Button>{say.save}</Button>
        </Form>
      )}
    </>
  )
  return { title: say.judge, body }
}
