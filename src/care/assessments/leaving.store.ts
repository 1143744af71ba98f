import { grounds, type Left, toldOf, type WhoLeaves } from '#care/citizens/index.ts'
import type { Db } from '#platform/database.ts'
import type { Permit } from '#platform/permit.ts'
import { closeTasks } from '#registers/tasks/index.ts'
import { checkInTask, taskOfCheckIn } from './check-in.store.ts'

type Counts = Record<'answers' | 'needs' | 'checkIns' | 'invitations', number>

/**
 * What nobody but the person has read rests on consent and goes: drafts, and answers that were never sent. What a unit was sent
 * is part of the course: closed until its day. Without a day all goes.
 */
export async function letGoOfAnswers(
  db: Db,
  permit: Permit<'person.erased'>,
  { personId, until }: WhoLeaves,
): Promise<Left> {
  if (permit.subject !== `person:${personId}`) throw new Error('this permit is about somebody else')
  const all = until === null
  const going = db`
    (${all} or series_id not in (
      select series_id from assessments.assessment where person_id = ${personId} and sent_to is not null))`
  const asked = await db<{ id: string }[]>`
    delete from assessments.check_in where person_id = ${personId} and need_id in (
      select id from assessments.need where person_id = ${personId} and ${going}) returning id`
  const tasks = asked.map(({ id }) => taskOfCheckIn(id))
  if (tasks.length > 0) await closeTasks(db, permit, checkInTask, tasks)
  const needs = await db`delete from assessments.need where person_id = ${personId} and ${going}`
  const answers = await db`
    delete from assessments.assessment where person_id = ${personId} and (state = 'draft' or ${going})`
  await db`delete from assessments.score where person_id = ${personId} and ${all}`
  await db`update assessments.score set organisations = '{}' where person_id = ${personId}`
  const invitations = await db`delete from assessments.invitation where person_id = ${personId} and ${all}`
  await db`
    update assessments.invitation set organisations = '{}', ended_at = coalesce(ended_at, platform.now())
     where person_id = ${personId}`
  await db`update assessments.assessment set organisations = '{}' where person_id = ${personId}`
  await db`update assessments.answer set organisations = '{}' where person_id = ${personId}`
  await db`update assessments.need set organisations = '{}' where person_id = ${personId}`
  const [kept] = await db<Counts[]>`
    select (select count(*)::int from assessments.assessment where person_id = ${personId}) as answers,
           (select count(*)::int from assessments.need where person_id = ${personId}) as needs,
           (select count(*)::int from assessments.check_in where person_id = ${personId}) as check_ins,
           (select count(*)::int from assessments.invitation where person_id = ${personId}) as invitations`
  const gone: Counts = {
    ...{ answers: answers.count, needs: needs.count },
    ...{ checkIns: asked.length, invitations: invitations.count },
  }
  const lines = (counts: Counts | undefined, ground: string) =>
    toldOf([
      { what: 'answers about what fills', count: counts?.answers ?? 0, ground },
      { what: 'needs', count: counts?.needs ?? 0, ground },
      { what: 'questions how it goes', count: counts?.checkIns ?? 0, ground },
      { what: 'invitations to answer', count: counts?.invitations ?? 0, ground },
    ])
  return { erased: lines(gone, all ? grounds.over : grounds.consent), closed: lines(kept, grounds.course) }
}
