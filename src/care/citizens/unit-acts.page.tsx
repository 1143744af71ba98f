import type { Problem } from '#platform/form.ts'
import { isUuid } from '#platform/form-use.ts'
import { conflict, definePage, goTo, invalid, notFound, show, type Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { listMunicipalities, type PlaceOnDay } from '#registers/places/index.ts'
import { ButtonLink, Buttons, Notification, PageHead } from '#ui/index.ts'
import { removeContact, saveContact } from './contact.store.ts'
import { ContactForm, readContact } from './contact-parts.page.tsx'
import { courseWords } from './course.words.ts'
import { type Details, readDetails } from './details.rules.ts'
import { mayCorrectPerson, mayEndRelation, mayNoteContact, mayRemoveContact } from './person.policy.ts'
import type { Person } from './person.rules.ts'
import { saveDetails } from './person.store.ts'
import { personWords } from './person.words.ts'
import { PersonHead, unitPersonOf } from './person-head.page.tsx'
import { DetailsForm, Problems } from './person-parts.page.tsx'
import { endRelation, listUnitNames } from './relation.store.ts'

/** A unit corrects what the person has told it. */
export const unitDetailsPage = definePage({
  path: '/forloeb/:id/oplysninger',
  access: 'may see persons',
  async get(visit) {
    const found = await unitPersonOf(visit)
    if (!found) return notFound()
    const places = await listMunicipalities(visit.db, visit.today)
    return show(detailsView(visit, found.person, found.person, places, []))
  },
  async post(visit) {
    const { db, actor, form, language, to, today } = visit
    const found = await unitPersonOf(visit)
    if (!found) return notFound()
    const permit = mayCorrectPerson(actor, found.person)
    if (isRefusal(permit)) return notFound()
    const places = await listMunicipalities(db, today)
    const codes = places.map(({ code }) => code)
    const { details, problems } = readDetails(form, codes, personWords(language))
    if (problems.length > 0) return invalid(detailsView(visit, found.person, details, places, problems))
    await saveDetails(db, permit, found.person.id, details)
    return goTo(to(`/forloeb/${found.person.id}`))
  },
})

function detailsView(
  visit: Visit,
  person: Person,
  typed: Details,
  places: readonly PlaceOnDay[],
  problems: readonly Problem[],
) {
  const { language, to } = visit
  const title = courseWords(language).correct
  const action = to(`/forloeb/${person.id}/oplysninger`)
  const body = (
    <>
      <Problems problems={problems} language={language} />
      <PersonHead visit={visit} person={person} title={title} />
      <DetailsForm visit={visit} action={action} typed={typed} problems={problems} places={places} />
    </>
  )
  return { title, body }
}

/** A unit notes a contact in its own name, or takes one away that is no longer right. */
export const unitContactsPage = definePage({
  path: '/forloeb/:id/kontakter',
  access: 'may see persons',
  async post(visit) {
    const { db, actor, form, language, to, today } = visit
    const found = await unitPersonOf(visit)
    if (!found) return notFound()
    const { person } = found
    const gone = form.text('fjern')
    if (gone) {
      const permit = mayRemoveContact(actor, person)
      if (isRefusal(permit) || !isUuid(gone)) return notFound()
      await removeContact(db, permit, { id: gone, personId: person.id })
    } else {
      const permit = mayNoteContact(actor, person)
      if (isRefusal(permit)) return notFound()
      const mine = (await listUnitNames(db, person.id, today)).find(({ id }) =>
        actor.organisations.includes(id),
      )
      const contact = readContact(form, mine?.name.da ?? '', personWords(language))
      if (!('role' in contact)) return invalid(contactView(visit, person, contact))
      await saveContact(db, permit, person.id, contact)
    }
    return goTo(to(`/forloeb/${person.id}#kontakter`))
  },
})

function contactView(visit: Visit, person: Person, problems: readonly Problem[]) {
  const { language, to } = visit
  const title = personWords(language).addContact
  const body = (
    <>
      <Problems problems={problems} language={language} />
      <PersonHead visit={visit} person={person} title={title} />
      <ContactForm visit={visit} action={to(`/forloeb/${person.id}/kontakter`)} problems={problems} />
    </>
  )
  return { title, body }
}

/** The course with one's own unit ends: from now on it sees the person no more. */
export const endCoursePage = definePage({
  path: '/forloeb/:id/afslut',
  access: 'may see persons',
  async post(visit) {
    const { db, actor, language, to } = visit
    const found = await unitPersonOf(visit)
    if (!found) return notFound()
    const permit = mayEndRelation(actor, found.person)
    if (isRefusal(permit)) return notFound()
    if (await endRelation(db, permit, found.person.id)) return goTo(to('/forloeb'))
    const say = courseWords(language)
    const body = (
      <>
        <PageHead title={say.cannot} />
        <Notification title={say.cannot} />
        <Buttons>
          <ButtonLink href={to('/forloeb')}>{say.title}</ButtonLink>
        </Buttons>
      </>
    )
    return conflict({ title: say.cannot, body })
  },
})
