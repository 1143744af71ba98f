import { isUuid } from '#platform/form-use.ts'
import { look } from '#platform/looks.ts'
import { definePage, notFound, show, type Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { findPlaceRows, findRows, registerOf } from '#registers/responsibilities/index.ts'
import {
  Button,
  Disclosure,
  EmptyState,
  Form,
  givePaper,
  HiddenField,
  Notification,
  PageHead,
  Table,
  Tag,
} from '#ui/index.ts'
import { changeDayLines, changeDayPaper } from './change-day.letter.tsx'
import { type Changing, changeDay, changingOn } from './change-day.rules.ts'
import { listOpenCourses } from './change-day.store.ts'
import { changeDayWords } from './change-day.words.ts'
import { mayPrepareChange } from './referral.policy.ts'
import { kindNames } from './referral.words.ts'

/** A dry run for those who answer for a unit's courses, with a letter to each person. */
export const changeDayPage = definePage({
  path: '/aarsskiftet',
  access: 'may see persons',
  async get(visit) {
    const all = await findChanging(visit)
    return all
      ? show({ title: changeDayWords(visit.language).title, body: <View all={all} visit={visit} /> })
      : notFound()
  },
  /** The letter to one of them. */
  async post(visit) {
    const { form, language, today, now } = visit
    const id = form.text('forloeb')
    const one = isUuid(id) ? (await findChanging(visit))?.find(({ course }) => course.id === id) : undefined
    return one ? givePaper('brev-2027', changeDayPaper(one, language, today), now) : notFound()
  },
})

async function findChanging({ db, actor }: Visit): Promise<Changing[] | null> {
  const permit = mayPrepareChange(actor)
  if (isRefusal(permit)) return null
  const courses = await listOpenCourses(db, changeDay)
  await look(db, permit, [...new Set(courses.map(({ personId }) => personId))], {
    purpose: 'unit-list',
    relation: 'unit',
  })
  const rows = await findRows(db, 'everything')
  return changingOn(changeDay, courses, registerOf(rows, await findPlaceRows(db, null)))
}

function View({ all, visit }: { all: readonly Changing[]; visit: Visit }) {
  const { language } = visit
  const say = changeDayWords(language)
  const unknown = all.filter(({ hasNoKnownOperator }) => hasNoKnownOperator).length
  return (
    <>
      <PageHead title={say.title} lead={say.lead}>
        <Tag tone="draft">{say.unchecked}</Tag>
      </PageHead>
      <Notification>
        <p>{say.unknownRule}</p>
      </Notification>
      {all.length === 0 ? (
        <EmptyState title={say.none}>
          <p>{say.noneText}</p>
        </EmptyState>
      ) : (
        <Table
          caption={say.counted(all.length, unknown)}
          columns={[
            say.person,
            say.course,
            say.before,
            say.after,
            say.operator,
            say.controller,
            say.letter,
          ].map((label) => ({ label }))}
          rows={all.map((one) => ({ id: `forloeb-${one.course.id}`, cells: cellsOf(one, visit) }))}
        />
      )}
    </>
  )
}

function cellsOf(one: Changing, { language, to }: Visit) {
  const say = changeDayWords(language)
  const { course, before, after } = one
  const name = course.personName ?? say.nameless
  return [
    <a key="person" href={to(`/henvisninger/${course.id}`)}>
      {name}
    </a>,
    kindNames[course.kind][language === 'da' ? 0 : 1],
    before.authorityName?.[language] ?? say.notGiven,
    after.authorityName?.[language] ?? say.notGiven,
    after.isOperatorKnown ? (
      (after.operatorName?.[language] ?? say.notGiven)
    ) : (
      <Tag tone="late">{say.notKnown}</Tag>
    ),
    one.isControllerNew ? (course.controllerName?.[language] ?? say.notGiven) : say.same,
    <div key="letter">
      <Disclosure summary={say.read}>
        {changeDayLines(one, language).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Disclosure>
      <Form action={to('/aarsskiftet')}>
        <HiddenField name="forloeb" value={course.id} />
        <Button kind="quiet">{say.makeLetter(name)}</Button>
      </Form>
    </div>,
  ]
}
