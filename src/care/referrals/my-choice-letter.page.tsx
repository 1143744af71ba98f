import { addressFor, MyPage, type Subject, SubjectField, subjectOf } from '#care/citizens/index.ts'
import { isUuid } from '#platform/form-use.ts'
import { definePage, notFound, show, type Visit } from '#platform/pages.ts'
import { givePaper } from '#ui/index.ts'
import { named, OneLetter } from './choice-letter.page.tsx'
import { type ChoiceLetter, listChoiceLetters } from './choice-letter.store.ts'
import { choiceLetterWords } from './choice-letter.words.ts'

/** The letters about free choice that were made to the person, to be read and kept. */
export const myChoiceLetterPage = definePage({
  path: '/mit/forloeb/:id/frit-valg',
  access: 'may see own page',
  async get(visit) {
    const found = await lettersOf(visit)
    return found ? show(view(visit, found)) : notFound()
  },
  async post(visit) {
    const { form, language, now } = visit
    const found = await lettersOf(visit)
    // Without saying which, the newest.
    const wanted = form.text('brev')
    const one = found?.letters.find(({ id }) => !wanted || id === wanted)
    return found && one
      ? givePaper('frit-valg', named(one, language, found.subject.person.name), now)
      : notFound()
  },
})

type Found = { readonly id: string; readonly subject: Subject; readonly letters: readonly ChoiceLetter[] }

/** Those of one course of the person whose page it is; nobody is told of a course without any. */
async function lettersOf(visit: Visit): Promise<Found | null> {
  const id = visit.param('id') ?? ''
  const subject = isUuid(id) ? await subjectOf(visit, 'course') : null
  const letters = subject ? await listChoiceLetters(visit.db, id, subject.person.id) : []
  return subject && letters.length > 0 ? { id, subject, letters } : null
}

function view(visit: Visit, { id, subject, letters }: Found) {
  const { language, to } = visit
  const say = choiceLetterWords(language)
  const action = to(`/mit/forloeb/${id}/frit-valg`)
  const body = (
    <MyPage visit={visit} title={say.title} lead={say.mineLead} subject={subject}>
      {letters.map((one) => (
        <OneLetter key={one.id} visit={visit} one={one} action={action} name={subject.person.name}>
          <SubjectField subject={subject} />
        </OneLetter>
      ))}
      <p>
        <a href={to(addressFor(subject, `/mit/forloeb/${id}`))}>{say.toCourse}</a>
      </p>
    </MyPage>
  )
  return { title: say.title, body }
}
