import {
  addressFor,
  lets,
  type MyDoor,
  MyPage,
  opens,
  type Subject,
  subjectOf,
} from '#care/citizens/index.ts'
import { isUuid } from '#platform/form-use.ts'
import { definePage, notFound, show, type Visit } from '#platform/pages.ts'
import { inBoth } from '#platform/words.ts'
import { listRights } from '#registers/responsibilities/index.ts'
import { ButtonLink, Buttons, Columns, EmptyState, Notification } from '#ui/index.ts'
import { MyGroupNews } from './group-news.page.tsx'
import { findHeld, type HeldByPerson } from './holding.store.ts'
import { MyClosing } from './my-closing.page.tsx'
import { MyCorrections } from './my-corrections.page.tsx'
import { myCourseWords } from './my-course.words.ts'
import { CourseBeside, WhereItLies } from './my-course-parts.page.tsx'
import { CourseHistory } from './my-history.page.tsx'
import { MyMaximumWaits } from './my-maximum-wait.page.tsx'
import { WaysOn } from './my-ways.page.tsx'

export const coursePath = '/mit/forloeb'

/** The way here from a person's own page. */
export const myCourseDoor: MyDoor = {
  path: coursePath,
  part: 'course',
  title: inBoth(myCourseWords, 'title'),
  text: inBoth(myCourseWords, 'doorText'),
}

/** The chain: with whom it lies, since when, what comes next and by when. What is due first stands first. */
export const myCoursePage = definePage({
  path: coursePath,
  access: 'may see own page',
  async get(visit) {
    const subject = await subjectOf(visit, 'course')
    if (!subject) return notFound()
    return show(await view(visit, subject, await findHeld(visit.db, subject.person.id, null)))
  },
})

/** One of several. */
export const myOneCoursePage = definePage({
  path: `${coursePath}/:id`,
  access: 'may see own page',
  async get(visit) {
    const id = visit.param('id') ?? ''
    const subject = isUuid(id) ? await subjectOf(visit, 'course') : null
    const held = subject && (await findHeld(visit.db, subject.person.id, id))
    return held ? show(await view(visit, subject, held)) : notFound()
  },
})

async function view(visit: Visit, subject: Subject, held: HeldByPerson | null) {
  const { language, db, query } = visit
  const say = myCourseWords(language)
  const body = (
    <MyPage visit={visit} title={say.title} lead={say.lead} subject={subject}>
      {query.get('stoppet') === 'ja' && <Notification tone="done" announce title={say.stopped} />}
      {held ? (
        await Course({ visit, subject, ...held, rights: await listRights(db) })
      ) : (
        <Nothing visit={visit} />
      )}
    </MyPage>
  )
  return { title: say.title, body }
}

type Shown = HeldByPerson & {
  visit: Visit
  subject: Subject
  rights: Awaited<ReturnType<typeof listRights>>
}

function Course({ visit, subject, one, beside, rights }: Shown) {
  const addressOf = (path: string) => addressFor(subject, path)
  return (
    <Columns
      lead={
        <>
          <MyGroupNews one={one} visit={visit} />
          <WhereItLies one={one} visit={visit} />
        </>
      }
      side={
        <CourseBeside
          one={one}
          others={beside}
          visit={visit}
          mayStop={lets(subject.access, 'course')}
          addressOf={addressOf}
        />
      }
      sideLabel={myCourseWords(visit.language).also}
    >
      <WaysOn one={one} rights={rights} visit={visit} addressOf={addressOf} />
      <MyMaximumWaits
        one={one}
        rights={rights}
        visit={visit}
        hidesWords={!opens(subject.access, 'free-text')}
        addressOf={addressOf}
      />
      <MyClosing one={one} visit={visit} />
      <CourseHistory one={one} visit={visit} addressOf={addressOf} />
      <MyCorrections one={one} visit={visit} isSelf={subject.access.kind === 'own'} />
    </Columns>
  )
}

function Nothing({ visit: { language, to, has } }: { visit: Visit }) {
  const say = myCourseWords(language)
  return (
    <EmptyState title={say.none}>
      <p>{say.noneText}</p>
      <Buttons>
        {has('/mit/behov') && <ButtonLink href={to('/mit/behov')}>{say.newNeed}</ButtonLink>}
        {has('/mit/igen') && (
          <ButtonLink kind="quiet" href={to('/mit/igen')}>
            {say.comesBack}
          </ButtonLink>
        )}
      </Buttons>
    </EmptyState>
  )
}
