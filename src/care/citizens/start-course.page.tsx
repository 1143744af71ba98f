import { type Problem, problemAt, type Form as Sent } from '#platform/form.ts'
import { definePage, goTo, invalid, notFound, show, type Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { Button, Buttons, Crumbs, Form, FormId, PageHead, RadioCards, TextField } from '#ui/index.ts'
import { courseWords } from './course.words.ts'
import { readIdentifier } from './identifier.rules.ts'
import { mayStartCourse } from './person.policy.ts'
import { isPurpose, isRelationKind, purposes, relationKinds } from './person.rules.ts'
import { Problems } from './person-parts.page.tsx'
import { type Course, startCourse } from './relation.store.ts'

/** A course begins by exact identifier; nobody learns whether the person was known here before. */
export const startCoursePage = definePage({
  path: '/forloeb/start',
  access: 'may start courses',
  async get(visit) {
    return isRefusal(mayStartCourse(visit.actor)) ? notFound() : show(view(visit, []))
  },
  async post(visit) {
    const { db, actor, form, language, to, identifierKey } = visit
    const permit = mayStartCourse(actor)
    if (isRefusal(permit) || !identifierKey) return notFound()
    const course = readCourse(form, courseWords(language))
    if (!('identifier' in course)) return invalid(view(visit, course))
    return goTo(to(`/forloeb/${await startCourse(db, permit, identifierKey, course)}`))
  },
})

function readCourse(form: Sent, say: ReturnType<typeof courseWords>): Course | Problem[] {
  const identifier = readIdentifier(form.text('nummer'))
  const [purpose, relation] = [form.text('formaal'), form.text('forhold')]
  if (identifier && isPurpose(purpose) && isRelationKind(relation))
    return { identifier, purpose, relation, name: form.text('navn').slice(0, 200) || null }
  return [
    ...(identifier ? [] : [{ field: 'nummer', text: say.identifierWrong }]),
    ...(isPurpose(purpose) ? [] : [{ field: 'formaal', text: say.purposeMissing }]),
    ...(isRelationKind(relation) ? [] : [{ field: 'forhold', text: say.relationMissing }]),
  ]
}

function view(visit: Visit, problems: readonly Problem[]) {
  const { language, form, to } = visit
  const say = courseWords(language)
  const field = (name: string) => ({ name, value: form.text(name), error: problemAt(problems, name) })
  const body = (
    <>
      <Problems problems={problems} language={language} />
      <Crumbs label={say.where} items={[{ href: to('/forloeb'), label: say.title }]} />
      <PageHead title={say.start} lead={say.startLead} />
      <Form action={to('/forloeb/start')}>
        <FormId form={visit.form} />
        <TextField
          {...field('nummer')}
          label={say.identifier}
          hint={say.identifierHint}
          width="medium"
          autoComplete="off"
          spellCheck={false}
        />
        <TextField
          {...field('navn')}
          label={say.name}
          hint={say.nameHint}
          optional={say.optional}
          autoComplete="off"
        />
        <RadioCards
          {...field('formaal')}
          label={say.purpose}
          options={purposes.map((one) => ({ value: one, label: say[one] }))}
        />
        <RadioCards
          {...field('forhold')}
          label={say.relation}
          options={relationKinds.map((one) => ({ value: one, label: say[one] }))}
        />
        <Buttons>
          <Button>{say.start}</Button>
        </Buttons>
      </Form>
    </>
  )
  return { title: say.start, body }
}
