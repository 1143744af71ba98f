import { addressFor, type MyDoor, MyPage, SubjectField, subjectOf } from '#care/citizens/index.ts'
import { definePage, goTo, notFound, show } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { inBoth } from '#platform/words.ts'
import { EmptyState, givePaper } from '#ui/index.ts'
import { treatmentPaper } from './treatment.letter.tsx'
import { mayPrintTreatment, maySayRead } from './treatment.policy.ts'
import { listTreatments, sayRead, treatmentsUnread } from './treatment.store.ts'
import { treatmentWords } from './treatment.words.ts'
import { OneTreatment, Press } from './treatment-parts.page.tsx'

const path = '/mit/behandling'
export const treatmentDoor: MyDoor = {
  path,
  title: inBoth(treatmentWords, 'mine'),
  text: inBoth(treatmentWords, 'mineDoor'),
  news: treatmentsUnread,
}

/** The person reads it before their own doctor does, and says when. */
export const myTreatmentPage = definePage({
  path,
  access: 'may see own page',
  async get(visit) {
    const { db, actor, language, to } = visit
    const subject = await subjectOf(visit, 'course')
    // Row-level security gives it to nobody who acts for them, so nobody is told that there is none.
    if (subject?.access.kind !== 'own') return notFound()
    const say = treatmentWords(language)
    const treatments = await listTreatments(db, subject.person.id)
    const body = (
      <MyPage visit={visit} title={say.mine} lead={say.mineLead} subject={subject}>
        {treatments.length === 0 && (
          <EmptyState title={say.mineNone}>
            <p>{say.mineNoneText}</p>
          </EmptyState>
        )}
        {treatments.map((one) => (
          <OneTreatment key={one.id} visit={visit} one={one} unread={say.mineUnread} isMine>
            {!one.readAt && !isRefusal(maySayRead(actor, one)) && (
              <Press action={to(path)} name="laest" one={one} label={say.sayRead}>
                <SubjectField subject={subject} />
              </Press>
            )}
            <Press action={to(path)} name="papir" one={one} label={say.paper} quiet file>
              <SubjectField subject={subject} />
            </Press>
          </OneTreatment>
        ))}
      </MyPage>
    )
    return show({ title: say.mine, body })
  },
  async post(visit) {
    const { db, actor, form, to } = visit
    const subject = await subjectOf(visit, 'course')
    const treatments = subject ? await listTreatments(db, subject.person.id) : []
    const paper = treatments.find(({ id }) => id === form.text('papir'))
    if (subject && paper && !isRefusal(mayPrintTreatment(actor, paper)))
      return givePaper('behandlingsoversigt', treatmentPaper(paper, subject.person, visit.today), visit.now)
    const one = treatments.find(({ id }) => id === form.text('laest'))
    const permit = one && maySayRead(actor, one)
    if (!subject || !one || !permit || isRefusal(permit)) return notFound()
    await sayRead(db, permit, one)
    return goTo(to(addressFor(subject, path)))
  },
})
