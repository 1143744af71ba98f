import { type CourseDoor, PersonHead, unitPersonOf } from '#care/citizens/index.ts'
import { definePage, notFound, show } from '#platform/pages.ts'
import { inBoth, type Language } from '#platform/words.ts'
import { ButtonLink, Buttons, EmptyState } from '#ui/index.ts'
import { listReceivedOf } from './received.store.ts'
import { AnswersTable } from './received-table.page.tsx'
import { scoreWords } from './score.words.ts'
import { toldWords } from './told.words.ts'

const titleOf = (language: Language) => [toldWords(language), scoreWords(language)] as const
/** The ways here from the person's page at a unit. */
export const answerCourseDoors: readonly CourseDoor[] = [
  {
    path: '/svar',
    title: { da: titleOf('da')[0].title, en: titleOf('en')[0].title },
    text: inBoth(toldWords, 'doorText'),
  },
  {
    path: '/maaling',
    title: { da: titleOf('da')[1].title, en: titleOf('en')[1].title },
    text: inBoth(scoreWords, 'doorText'),
  },
]

/** What one person has sent one's unit, and the ways to ask and to enter what was told. */
export const personAnswersPage = definePage({
  path: '/forloeb/:id/svar',
  access: 'may see persons',
  async get(visit) {
    const { db, actor, language, to } = visit
    const found = await unitPersonOf(visit)
    if (!found) return notFound()
    const { person } = found
    const lines = await listReceivedOf(db, actor, person.id)
    const say = toldWords(language)
    const here = `/forloeb/${person.id}`
    const body = (
      <>
        <PersonHead visit={visit} person={person} title={say.title} />
        {!person.knownOn && (
          <Buttons>
            <ButtonLink href={to(`${here}/spoerg`)}>{say.ask}</ButtonLink>
            <ButtonLink kind="quiet" href={to(`${here}/svar/skriv`)}>
              {say.enter}
            </ButtonLink>
          </Buttons>
        )}
        <AnswersTable
          visit={visit}
          lines={lines}
          empty={
            <EmptyState title={say.none}>
              <p>{say.noneText}</p>
            </EmptyState>
          }
        />
      </>
    )
    return show({ title: say.title, body, width: 'wide' })
  },
})
