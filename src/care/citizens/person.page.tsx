import { definePage, notFound, show, type Visit } from '#platform/pages.ts'
import type { Both } from '#platform/words.ts'
import { Button, ButtonLink, Buttons, Disclosure, Door, Doors, Form, FormId, Section } from '#ui/index.ts'
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

/** Below the person's page of a unit, from a room above: what its path ends in, and what is there. */
export type CourseDoor = { readonly path: string; readonly title: Both; readonly text: Both }

/** One person, for a unit with a relation: who it is, whom to call, what is allowed and refused. */
export const personPage = (doors: readonly CourseDoor[]) =>
  definePage({
    path: '/forloeb/:id',
    access: 'may see persons',
    async get(visit) {
      const { db, language, today } = visit
      const found = await unitPersonOf(visit)
      if (!found) return notFound()
      const { person } = found
      const contacts = await listContacts(db, person.id)
      const permissions = (await listPermissions(db, person.id)).filter((one) => isInForce(one, today))
      const body = <OnePerson {...{ visit, person, contacts, permissions, doors }} />
      return show({ title: person.name ?? personWords(language).nameless, body })
    },
  })

type Facts = {
  visit: Visit
  person: Person
  contacts: readonly Contact[]
  permissions: readonly Permission[]
  doors: readonly CourseDoor[]
}

function OnePerson({ visit, person, contacts, permissions, doors }: Facts) {
  const { language, to } = visit
  const say = courseWords(language)
  const here = `/forloeb/${person.id}`
  return (
    <>
      <PersonHead visit={visit} person={person} />
      {doors.length > 0 && (
        <Doors label={say.doors}>
          {doors.map(({ path, title, text }) => (
            <Door
              key={path}
              href={to(`${here}${path}`)}
              title={title[language]}
              text={text[language]}
              go={say.open}
            />
          ))}
        </Doors>
      )}
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
