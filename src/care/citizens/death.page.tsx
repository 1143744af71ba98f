import { type Problem, problemAt } from '#platform/form.ts'
import { definePage, goTo, invalid, notFound, show, type Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { Button, DateField, Form, FormId, HiddenField, Notification, Section } from '#ui/index.ts'
import { courseWords } from './course.words.ts'
import { mayRegisterDeath, mayWithdrawDeath } from './person.policy.ts'
import type { Person } from './person.rules.ts'
import { personWords } from './person.words.ts'
import { PersonHead, unitPersonOf } from './person-head.page.tsx'
import { Problems } from './person-parts.page.tsx'
import { registerDeath, withdrawDeath } from './relation.store.ts'

/** On the day a death is known everything that asks the person stops; a mistake can be taken back. */
export const deathPage = definePage({
  path: '/forloeb/:id/doed',
  access: 'may see persons',
  async get(visit) {
    const found = await unitPersonOf(visit)
    return found ? show(view(visit, found.person, [])) : notFound()
  },
  async post(visit) {
    const { db, actor, form, language, to, today } = visit
    const found = await unitPersonOf(visit)
    if (!found) return notFound()
    const { person } = found
    const after = goTo(to(`/forloeb/${person.id}`))
    if (form.text('fejl') === 'ja') {
      const permit = mayWithdrawDeath(actor, person)
      if (isRefusal(permit)) return notFound()
      await withdrawDeath(db, permit, person.id)
      return after
    }
    const permit = mayRegisterDeath(actor, person)
    if (isRefusal(permit)) return notFound()
    const on = form.day('dag')
    if (on === null || on === 'invalid' || Temporal.PlainDate.compare(on, today) > 0)
      return invalid(view(visit, person, [{ field: 'dag', text: courseWords(language).diedWrong }]))
    // Two who register at once: the first stands, and both see it.
    await registerDeath(db, permit, person.id, on)
    return after
  },
})

function view(visit: Visit, person: Person, problems: readonly Problem[]) {
  const { language, form, to } = visit
  const say = courseWords(language)
  const action = to(`/forloeb/${person.id}/doed`)
  const body = (
    <>
      <Problems problems={problems} language={language} />
      <PersonHead visit={visit} person={person} title={say.death} />
      {person.knownOn ? (
        <Section id="fejl" title={say.withdraw} intro={say.withdrawText}>
          <Form action={action}>
            <FormId form={visit.form} />
            <HiddenField name="fejl" value="ja" />
            <Button kind="quiet">{say.withdraw}</Button>
          </Form>
        </Section>
      ) : (
        <Form action={action}>
          <FormId form={visit.form} />
          <Notification tone="attention" title={say.deathText} />
          <DateField
            name="dag"
            label={say.diedOn}
            words={personWords(language)}
            value={{ day: form.text('dag-dag'), month: form.text('dag-maaned'), year: form.text('dag-aar') }}
            error={problemAt(problems, 'dag')}
          />
          <Button kind="warn">{say.register}</Button>
        </Form>
      )}
    </>
  )
  return { title: say.death, body }
}
