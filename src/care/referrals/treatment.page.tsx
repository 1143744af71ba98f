import { invitationMail, remindToAsk } from '#care/assessments/index.ts'
import { type CourseDoor, type Person, PersonHead, Problems, unitPersonOf } from '#care/citizens/index.ts'
import type { Problem } from '#platform/form.ts'
import { conflict, definePage, goTo, invalid, notFound, show, type Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { inBoth } from '#platform/words.ts'
import { EmptyState, givePaper, PageHead } from '#ui/index.ts'
import { treatmentPaper } from './treatment.letter.tsx'
import { mayPrintTreatment, maySayRead, mayTakeIn, mayWriteTreatment } from './treatment.policy.ts'
import { longLines, readTreatment, treatmentFields } from './treatment.rules.ts'
import { listTreatments, sayRead, type Treatment, takeIn, writeTreatment } from './treatment.store.ts'
import { treatmentWords } from './treatment.words.ts'
import { OneTreatment, Press } from './treatment-parts.page.tsx'
import { WriteTreatment } from './write-treatment.page.tsx'

const slug = '/behandling'
/** It was gone through with the person; general practice has read it; it is wanted on paper. */
const presses = ['gennemgaaet', 'laest', 'papir'] as const
export const treatmentCourseDoor: CourseDoor = {
  path: slug,
  title: inBoth(treatmentWords, 'title'),
  text: inBoth(treatmentWords, 'doorText'),
}

/** What the hospital sums up at the end; general practice finds it here once the person has read it. */
export const treatmentPage = definePage({
  path: `/forloeb/:id${slug}`,
  access: 'may see persons',
  async get(visit) {
    const found = await unitPersonOf(visit)
    if (!found) return notFound()
    const { person } = found
    return show(view(visit, person, await listTreatments(visit.db, person.id), []))
  },
  async post(visit) {
    const { db, actor, form, language, origin, to } = visit
    const found = await unitPersonOf(visit)
    if (!found) return notFound()
    const { person } = found
    const here = to(`/forloeb/${person.id}${slug}`)
    const say = treatmentWords(language)
    const treatments = await listTreatments(db, person.id)
    const pressed = (name: string) => treatments.find(({ id }) => id === form.text(name))
    if (presses.some((name) => form.text(name))) {
      const [said, takenIn, printed] = presses.map(pressed)
      const paper = printed && mayPrintTreatment(actor, printed)
      if (printed && paper && !isRefusal(paper))
        return givePaper('behandlingsoversigt', treatmentPaper(printed, person, visit.today), visit.now)
      const read = said && maySayRead(actor, said)
      const taken = takenIn && mayTakeIn(actor, takenIn)
      if (said && read && !isRefusal(read)) await sayRead(db, read, said)
      else if (takenIn && taken && !isRefusal(taken)) await takeIn(db, taken, takenIn.id)
      else return notFound()
      return goTo(here)
    }
    const permit = mayWriteTreatment(actor, person)
    if (isRefusal(permit)) return notFound()
    const typed = (name: string) => form.text(name)
    const fresh = readTreatment(typed)
    const problems = [
      ...(fresh ? [] : [{ field: treatmentFields.disease, text: say.fillOne }]),
      ...longLines(typed).map((line) => ({ field: treatmentFields[line], text: say.tooLong })),
    ]
    if (!fresh || problems.length > 0) return invalid(view(visit, person, treatments, problems))
    if (await writeTreatment(db, permit, person.id, fresh, invitationMail(origin))) {
      const [unit] = actor.organisations.filter((one) => person.organisations.includes(one))
      if (unit) await remindToAsk(db, permit, { personId: person.id, unit, today: visit.today })
      return goTo(here)
    }
    return conflict({ title: say.cannot, body: <PageHead title={say.cannot} lead={say.cannotText} /> })
  },
})

function view(visit: Visit, person: Person, treatments: readonly Treatment[], problems: readonly Problem[]) {
  const { language, actor, to } = visit
  const say = treatmentWords(language)
  const here = to(`/forloeb/${person.id}${slug}`)
  const mayWrite = !isRefusal(mayWriteTreatment(actor, person))
  const body = (
    <>
      <Problems problems={problems} language={language} />
      <PersonHead visit={visit} person={person} title={say.title} />
      <p>{mayWrite ? say.lead : say.leadRead}</p>
      {treatments.length === 0 && <EmptyState title={say.none} />}
      {treatments.map((one) => (
        <OneTreatment key={one.id} visit={visit} one={one} unread={say.unread}>
          {!one.readAt && !isRefusal(maySayRead(actor, one)) && (
            <Press action={here} name="gennemgaaet" one={one} label={say.goneThrough} quiet />
          )}
          {!one.practiceReadAt && !isRefusal(mayTakeIn(actor, one)) && (
            <Press action={here} name="laest" one={one} label={say.takenIn} />
          )}
          {!isRefusal(mayPrintTreatment(actor, one)) && (
            <Press action={here} name="papir" one={one} label={say.paper} hint={say.paperHint} quiet file />
          )}
        </OneTreatment>
      ))}
      {mayWrite && (
        <WriteTreatment
          {...{ visit, problems }}
          action={here}
          last={treatments.find(({ organisationId }) => actor.organisations.includes(organisationId))}
        />
      )}
    </>
  )
  return { title: say.title, body }
}
