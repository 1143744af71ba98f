import { randomUUID } from 'node:crypto'
import { type Problem, problemAt } from '#platform/form.ts'
import { definePage, goTo, invalid, notFound, show, type Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { openTask } from '#registers/tasks/index.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  Form,
  FormId,
  Notification,
  PageHead,
  TextArea,
  TextField,
} from '#ui/index.ts'
import { courseWords } from './course.words.ts'
import { emergencyMail } from './emergency.letter.tsx'
import { mayLookInEmergency } from './emergency.policy.ts'
import { judgeTask } from './emergency.rules.ts'
import { lookInEmergency } from './emergency.store.ts'
import { emergencyWords } from './emergency.words.ts'
import { readIdentifier } from './identifier.rules.ts'
import { hashIdentifier } from './identifier.store.ts'
import { Problems } from './person-parts.page.tsx'

/** Værdispring: an hour without a relation, told to the person and to a leader in the same transaction. */
export const emergencyPage = definePage({
  path: '/noedadgang',
  access: 'may look in emergencies',
  get: async (visit) => show(view(visit, [])),
  async post(visit) {
    const { db, actor, form, language, to, origin, today, identifierKey: key } = visit
    const say = emergencyWords(language)
    const identifier = readIdentifier(form.text('nummer'))
    const reason = form.text('grund')
    const problems = [
      ...(identifier ? [] : [{ field: 'nummer', text: courseWords(language).identifierWrong }]),
      ...(reason ? [] : [{ field: 'grund', text: say.reasonMissing }]),
      ...(reason.length > 500 ? [{ field: 'grund', text: say.reasonLong }] : []),
    ]
    const id = randomUUID()
    const permit = mayLookInEmergency(actor, id)
    if (isRefusal(permit) || !key) return notFound()
    if (!identifier || problems.length > 0) return invalid(view(visit, problems))
    const asked = { id, hash: hashIdentifier(key, identifier), reason, mail: emergencyMail(origin) }
    const { person, leader } = await lookInEmergency(db, permit, asked)
    // Shown, not refused: the line that somebody tried must stay.
    if (!person) return show({ title: say.nobody, body: <Nobody visit={visit} /> })
    await openTask(db, permit, judgeTask({ id, leader, today }, titles))
    return goTo(to(`/noedadgang/${id}`))
  },
})

const both = (name: 'judge' | 'taskNoLeader') => ({
  da: emergencyWords('da')[name],
  en: emergencyWords('en')[name],
})
const titles = { judge: both('judge'), noLeader: both('taskNoLeader') }

const Nobody = ({ visit: { language, to } }: { visit: Visit }) => (
  <>
    <PageHead title={emergencyWords(language).nobody} lead={emergencyWords(language).nobodyText} />
    <Buttons>
      <ButtonLink href={to('/noedadgang')}>{emergencyWords(language).again}</ButtonLink>
    </Buttons>
  </>
)

function view(visit: Visit, problems: readonly Problem[]) {
  const { language, form, to } = visit
  const say = emergencyWords(language)
  const field = (name: string) => ({ name, value: form.text(name), error: problemAt(problems, name) })
  const body = (
    <>
      <Problems problems={problems} language={language} />
      <PageHead title={say.title} lead={say.lead} />
      <Form action={to('/noedadgang')}>
        <FormId form={visit.form} />
        <Notification tone="attention" title={say.what} />
        <TextField
          {...field('nummer')}
          label={say.identifier}
          hint={courseWords(language).identifierHint}
          width="medium"
          autoComplete="off"
          spellCheck={false}
        />
        <TextArea {...field('grund')} label={say.reason} hint={say.reasonHint} rows={3} />
        <Button kind="warn">{say.open}</Button>
      </Form>
    </>
  )
  return { title: say.title, body }
}
