import { addressFor, MyPage, type Subject, SubjectField, subjectOf } from '#care/citizens/index.ts'
import { isUuid } from '#platform/form-use.ts'
import { conflict, definePage, goTo, notFound, show, type Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { Button, ButtonLink, Buttons, Form, FormId, HiddenField, PageHead } from '#ui/index.ts'
import { followStep } from './follow-step.store.ts'
import type { Holding } from './holding.rules.ts'
import { findHolding } from './holding.store.ts'
import { saveMove } from './ledger.store.ts'
import { undoSeconds } from './move.rules.ts'
import { coursePath } from './my-course.page.tsx'
import { myCourseWords } from './my-course.words.ts'
import { aboutInWords } from './my-course-parts.page.tsx'
import { mayMove, mayUndo } from './referral.policy.ts'

type Found = { readonly subject: Subject; readonly one: Holding }

async function find(visit: Visit): Promise<Found | null> {
  const id = visit.param('id') ?? ''
  const subject = isUuid(id) ? await subjectOf(visit, 'course') : null
  const one = subject && (await findHolding(visit.db, id))
  return subject && one?.personId === subject.person.id ? { subject, one } : null
}

/** The person stops it themself, and may take that back for a minute. */
export const stopCoursePage = definePage({
  path: `${coursePath}/:id/stop`,
  access: 'may see own page',
  async get(visit) {
    const found = await find(visit)
    if (!found) return notFound()
    const may = !isRefusal(mayMove(visit.actor, found.one, 'stop', 'person'))
    return may || isJustStopped(found.one, visit) ? show(view(visit, found, may)) : notFound()
  },
  async post(visit) {
    const { db, actor, form, to } = visit
    const found = await find(visit)
    if (!found) return notFound()
    const { one, subject } = found
    const undoes = form.text('fortryd') === 'ja' && isJustStopped(one, visit)
    const permit = undoes
      ? mayUndo(actor, one, { byAccount: actor.id })
      : mayMove(actor, one, 'stop', 'person')
    if (isRefusal(permit)) return permit.refused === 'not-now' ? conflict(tooLate(visit)) : notFound()
    if (!(await saveMove(db, permit, one, { move: undoes ? 'undo' : 'stop', side: 'person' })))
      return conflict(tooLate(visit))
    await followStep(db, permit, one.id)
    return goTo(to(addressFor(subject, undoes ? `${coursePath}/${one.id}` : `${coursePath}/${one.id}/stop`)))
  },
})

function isJustStopped({ lines }: Holding, { now }: Visit): boolean {
  const last = lines.at(-1)
  return (
    last?.move === 'stop' &&
    last.side === 'person' &&
    last.isMine &&
    Temporal.Instant.compare(now, last.at.add({ seconds: undoSeconds })) <= 0
  )
}

const tooLate = ({ language, to }: Visit) => {
  const say = myCourseWords(language)
  return {
    title: say.tooLate,
    body: (
      <>
        <PageHead title={say.tooLate} lead={say.tooLateText} />
        <Buttons>
          <ButtonLink href={to(coursePath)}>{say.goTo}</ButtonLink>
        </Buttons>
      </>
    ),
  }
}

function view(visit: Visit, { subject, one }: Found, may: boolean) {
  const { language, to } = visit
  const say = myCourseWords(language)
  const here = to(`${coursePath}/${one.id}/stop`)
  const back = to(addressFor(subject, `${coursePath}/${one.id}`))
  const title = may ? say.stopTitle : say.stopped
  const body = (
    <MyPage
      visit={visit}
      subject={subject}
      title={title}
      lead={may ? `${aboutInWords(one, language)}. ${say.stopText}` : say.undoText}
      above={{ href: back, label: say.title }}
    >
      <Form action={here}>
        <FormId form={visit.form} />
        <SubjectField subject={subject} />
        {!may && <HiddenField name="fortryd" value="ja" />}
        <Buttons>
          <Button>{may ? say.stopDo : say.undo}</Button>
          <ButtonLink kind="quiet" href={back}>
            {may ? say.stopNot : say.goTo}
          </ButtonLink>
        </Buttons>
      </Form>
    </MyPage>
  )
  return { title, body }
}
