import { look } from '#platform/looks.ts'
import { definePage, notFound, show, type Visit } from '#platform/pages.ts'
import { Button, ButtonLink, Buttons, Disclosure, Form, FormId, Section } from '#ui/index.ts'
import type { Contact } from './contact.rules.ts'
import { listContacts } from './contact.store.ts'
import { ContactForm, ContactList } from './contact-parts.page.tsx'
import { courseWords } from './course.words.ts'
import { isInForce, type Permission } from './permission.rules.ts'
import { listPermissions } from './permission.store.ts'
import { PermissionList } from './permission-parts.page.tsx'
import type { Person } from './person.rules.ts'
import { personWords } from './person.words.ts'
import { PersonHead, unitPersonOf } from './person-head.page.tsx'
import { PersonFacts } from './person-parts.page.tsx'

/** One person, for a unit with a relation: who it is, whom to call, what is allowed and refused. */
export const personPage = definePage({
  path: '/forloeb/:id',
  access: 'may see persons',
  async get(visit) {
    const { db, language, today } = visit
    const found = await unitPersonOf(visit)
    if (!found) return notFound()
    const { person, permit } = found
    await look(db, permit, [person.id], { purpose: 'course', relation: 'unit' })
    const contacts = await listContacts(db, person.id)
    const permissions = (await listPermissions(db, person.id)).filter((one) => isInForce(one, today))
    const body = <OnePerson visit={visit} person={person} contacts={contacts} permissions={permissions} />
    return show({ title: person.name ?? personWords(language).nameless, body })
  },
})

type Facts = {
  visit: Visit
  person: Person
  contacts: readonly Contact[]
  permissions: readonly Permission[]
}

function OnePerson({ visit, person, contacts, permissions }: Facts) {
  const { language, to } = visit
  const say = courseWords(language)
  const here = `/forloeb/${person.id}`
  return (
    <>
      <PersonHead visit={visit} person={person} />
      <Section id="oplysninger" title={say.details}>
        <PersonFacts person={person} language={language} />
        <Buttons>
          <ButtonLink kind="quiet" href={to(`${here}/oplysninger`)}>
            {say.correct}
          </ButtonLink>
        </Buttons>
      </Section>
      <Section id="tilladelser" title={say.permissions}>
        {permissions.length === 0 ? (
          <p>{say.permissionsNone}</p>
        ) : (
          <PermissionList
            visit={visit}
            permissions={permissions}
            own={false}
            end={to(`${here}/tilladelse`)}
          />
        )}
        <Buttons>
          <ButtonLink kind="quiet" href={to(`${here}/tilladelse`)}>
            {say.note}
          </ButtonLink>
        </Buttons>
      </Section>
      <Section id="kontakter" title={say.contacts}>
        <ContactList visit={visit} contacts={contacts} own={false} remove={to(`${here}/kontakter`)} />
        <Disclosure summary={personWords(language).addContact}>
          <ContactForm visit={visit} action={to(`${here}/kontakter`)} problems={[]} />
        </Disclosure>
      </Section>
      <Section id="afslut" title={say.end} intro={say.endText}>
        <Form action={to(`${here}/afslut`)}>
          <FormId />
          <Buttons>
            <Button kind="quiet">{say.end}</Button>
            <ButtonLink kind="quiet" href={to(`${here}/doed`)}>
              {say.death}
            </ButtonLink>
          </Buttons>
        </Form>
      </Section>
    </>
  )
}
