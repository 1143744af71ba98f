import type { Problem } from '#platform/form.ts'
import { definePage, goTo, invalid, notFound, show, type Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { listMunicipalities, type PlaceOnDay } from '#registers/places/index.ts'
import { Notification, Prose, Section } from '#ui/index.ts'
import { type Details, readDetails } from './details.rules.ts'
import { mineWords } from './mine.words.ts'
import { addressFor, MyPage, type Subject, SubjectField, subjectOf } from './my-parts.page.tsx'
import { mayCorrectPerson } from './person.policy.ts'
import { lets } from './person.rules.ts'
import { saveDetails } from './person.store.ts'
import { personWords } from './person.words.ts'
import { DetailsForm, PersonFacts, Problems } from './person-parts.page.tsx'
import { listUnitNames } from './relation.store.ts'

/** A person sees what stands about them, and corrects it. */
export const myDetailsPage = definePage({
  path: '/mit/oplysninger',
  access: 'may see own page',
  async get(visit) {
    const subject = await subjectOf(visit, 'details')
    if (!subject) return notFound()
    return show(await view(visit, subject, subject.person, []))
  },
  async post(visit) {
    const { db, actor, form, language, to, today } = visit
    const subject = await subjectOf(visit, 'details')
    if (!subject) return notFound()
    const permit = mayCorrectPerson(actor, subject.person)
    if (isRefusal(permit)) return notFound()
    const places = await listMunicipalities(db, today)
    const codes = places.map(({ code }) => code)
    const { details, problems } = readDetails(form, codes, personWords(language))
    if (problems.length > 0) return invalid(await view(visit, subject, details, problems, places))
    await saveDetails(db, permit, subject.person.id, details)
    const address = addressFor(subject, '/mit/oplysninger')
    return goTo(`${to(address)}${address.includes('?') ? '&' : '?'}gemt=ja`)
  },
})

async function view(
  visit: Visit,
  subject: Subject,
  typed: Details,
  problems: readonly Problem[],
  known?: readonly PlaceOnDay[],
) {
  const { db, today, language, to } = visit
  const say = mineWords(language)
  const { person, access } = subject
  const places = known ?? (await listMunicipalities(db, today))
  const units = await listUnitNames(db, person.id, today)
  const body = (
    <>
      <Problems problems={problems} language={language} />
      <MyPage visit={visit} title={say.details} lead={say.detailsLead} subject={subject}>
        {lets(access, 'details') ? (
          <DetailsForm
            visit={visit}
            action={to('/mit/oplysninger')}
            typed={typed}
            problems={problems}
            places={places}
            more={<SubjectField subject={subject} />}
          />
        ) : (
          <>
            <Notification title={say.onlyRead} />
            <PersonFacts person={person} language={language} />
          </>
        )}
        <Section id="hvem-ser" title={say.whoSees} prose>
          {units.length === 0 ? (
            <p>{say.whoSeesNone}</p>
          ) : (
            <>
              <p>{say.whoSeesUnits}</p>
              <ul>
                {units.map((unit) => (
                  <li key={unit.id}>{unit.name[language]}</li>
                ))}
              </ul>
            </>
          )}
        </Section>
        <Prose>
          <p>{say.stamkort}</p>
        </Prose>
      </MyPage>
    </>
  )
  return { title: say.details, body }
}
