import { isUuid } from '#platform/form-use.ts'
import { look } from '#platform/looks.ts'
import { definePage, notFound, show, type Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { findPlaceRows, findRows, registerOf } from '#registers/responsibilities/index.ts'
import { EmptyState, givePaper, Notification, PageHead, Tag } from '#ui/index.ts'
import { changeDayPaper, letterOfCourse, letterOfHeld } from './change-day.letter.tsx'
import { changeDay, changingOn } from './change-day.rules.ts'
import { listOpen } from './change-day.store.ts'
import { changeDayWords } from './change-day.words.ts'
import { type AllChanging, CoursesChanging, HeldTables } from './change-day-parts.page.tsx'
import { heldChangingOn } from './change-held.rules.ts'
import { mayPrepareChange } from './referral.policy.ts'
import { ToReferrals } from './to-referrals.page.tsx'

/** A dry run for those who answer for a unit's courses, with a letter to each person. */
export const changeDayPage = definePage({
  path: '/aarsskiftet',
  access: 'may see persons',
  async get(visit) {
    const all = await findChanging(visit)
    return all
      ? show({
          title: changeDayWords(visit.language).title,
          body: <View all={all} visit={visit} />,
          width: 'wide',
        })
      : notFound()
  },
  /** The letter to one of them. */
  async post(visit) {
    const { form, language, today, now } = visit
    const [course, held] = [form.text('forloeb'), form.text('aftale')]
    const all = isUuid(course) || isUuid(held) ? await findChanging(visit) : null
    const one = all?.courses.find((each) => each.course.id === course)
    const other = all?.held.find((each) => each.held.id === held)
    const letter = one ? letterOfCourse(one) : other && letterOfHeld(other)
    return letter ? givePaper('brev-2027', changeDayPaper(letter, language, today), now) : notFound()
  },
})

async function findChanging({ db, actor }: Visit): Promise<AllChanging | null> {
  const permit = mayPrepareChange(actor)
  if (isRefusal(permit)) return null
  const open = await listOpen(db, changeDay)
  const persons = [...open.courses, ...open.held].flatMap(({ personId }) => personId ?? [])
  await look(db, permit, [...new Set(persons)], { purpose: 'unit-list', relation: 'unit' })
  const register = registerOf(await findRows(db, 'everything'), await findPlaceRows(db, null))
  return {
    courses: changingOn(changeDay, open.courses, register),
    held: heldChangingOn(changeDay, open.held, register),
  }
}

function View({ all, visit }: { all: AllChanging; visit: Visit }) {
  const say = changeDayWords(visit.language)
  return (
    <>
      <ToReferrals visit={visit} />
      <PageHead title={say.title} lead={say.lead}>
        <Tag tone="draft">{say.unchecked}</Tag>
      </PageHead>
      <Notification>
        <p>{say.unknownRule}</p>
      </Notification>
      {all.courses.length + all.held.length === 0 ? (
        <EmptyState title={say.none}>
          <p>{say.noneText}</p>
        </EmptyState>
      ) : (
        <>
          <CoursesChanging all={all.courses} visit={visit} />
          <HeldTables all={all.held} visit={visit} />
        </>
      )}
    </>
  )
}
