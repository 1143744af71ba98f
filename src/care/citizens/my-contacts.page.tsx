import type { Problem } from '#platform/form.ts'
import { isUuid } from '#platform/form-use.ts'
import { definePage, goTo, invalid, notFound, show, type Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { Notification, Section } from '#ui/index.ts'
import { listContacts, removeContact, saveContact } from './contact.store.ts'
import { ContactForm, ContactList, readContact } from './contact-parts.page.tsx'
import { mineWords } from './mine.words.ts'
import { addressFor, MyPage, type Subject, SubjectField, subjectOf } from './my-parts.page.tsx'
import { mayNoteContact, mayRemoveContact } from './person.policy.ts'
import { lets } from './person.rules.ts'
import { personWords } from './person.words.ts'
import { Problems } from './person-parts.page.tsx'

/** Mine kontakter: whom a person can ring, written by themself and by those who help. */
export const myContactsPage = definePage({
  path: '/mit/kontakter',
  access: 'may see own page',
  async get(visit) {
    const subject = await subjectOf(visit, 'contacts')
    return subject ? show(await view(visit, subject, [])) : notFound()
  },
  async post(visit) {
    const { db, actor, form, language, to } = visit
    const subject = await subjectOf(visit, 'contacts')
    if (!subject) return notFound()
    const { id: personId } = subject.person
    const gone = form.text('fjern')
    if (gone) {
      const permit = mayRemoveContact(actor, subject.person)
      if (isRefusal(permit) || !isUuid(gone)) return notFound()
      await removeContact(db, permit, { id: gone, personId })
    } else {
      const permit = mayNoteContact(actor, subject.person)
      if (isRefusal(permit)) return notFound()
      const contact = readContact(form, 'person', personWords(language))
      if (!('role' in contact)) return invalid(await view(visit, subject, contact))
      await saveContact(db, permit, personId, contact)
    }
    return goTo(to(addressFor(subject, '/mit/kontakter')))
  },
})

async function view(visit: Visit, subject: Subject, problems: readonly Problem[]) {
  const { db, language, to } = visit
  const say = mineWords(language)
  const contacts = await listContacts(db, subject.person.id)
  const may = lets(subject.access, 'contacts')
  const action = to('/mit/kontakter')
  const more = <SubjectField subject={subject} />
  const body = (
    <>
      <Problems problems={problems} language={language} />
      <MyPage visit={visit} title={say.contacts} lead={say.contactsLead} subject={subject}>
        {!may && <Notification title={say.onlyRead} />}
        <ContactList
          visit={visit}
          contacts={contacts}
          own={subject.access.kind === 'own'}
          {...(may ? { remove: action } : {})}
          more={more}
        />
        {may && (
          <Section id="tilfoej" title={personWords(language).addContact}>
            <ContactForm visit={visit} action={action} problems={problems} more={more} />
          </Section>
        )}
      </MyPage>
    </>
  )
  return { title: say.contacts, body }
}
