import { grounds, type Left, toldOf, type WhoLeaves } from '#care/citizens/index.ts'
import type { Db } from '#platform/database.ts'
import type { Permit } from '#platform/permit.ts'
import { closeTasks } from '#registers/tasks/index.ts'
import { closingTask } from './closing.rules.ts'
import { stepTask } from './follow-step.store.ts'
import { groupTask } from './house-line.rules.ts'
import { linkTask, paperTask } from './link.rules.ts'

/**
 * What is open is stopped in the person's name, and no unit has a step left. It is part of a course: closed until its day.
 * Without a day all goes.
 */
export async function letGoOfReferrals(
  db: Db,
  permit: Permit<'person.erased'>,
  { personId, until }: WhoLeaves,
): Promise<Left> {
  if (permit.subject !== `person:${personId}`) throw new Error('this permit is about somebody else')
  const own = [{ personId, kind: 'own', parts: [] }]
  await db`
    select set_config('app.access', ${JSON.stringify(own)}, true), set_config('app.leaving', ${personId}, true)`
  await db`
    insert into referrals.move (referral_id, number, move, side)
    select id, moves + 1, 'stop', 'person' from referrals.standing where person_id = ${personId} and step is not null`
  await db`select set_config('app.access', '', true)`
  const all = await db<{ id: string }[]>`select id from referrals.referral where person_id = ${personId}`
  const subjects = all.map(({ id }) => `referral:${id}`)
  await closeTasks(db, permit, stepTask, subjects)
  await closeTasks(db, permit, linkTask, subjects)
  await closeTasks(db, permit, paperTask, subjects)
  await closeTasks(db, permit, groupTask, subjects)
  await db`
    select tasks.close_task(${closingTask}, 'closing:' || c.id) from referrals.closing c where c.person_id = ${personId}`
  await db`update referrals.closing set organisations = '{}' where person_id = ${personId}`
  await db`update referrals.told set units = '{}' where person_id = ${personId}`
  await db`update referrals.correction set organisations = '{}' where person_id = ${personId}`
  await db`update referrals.journal_mark set organisations = '{}' where person_id = ${personId}`
  await db`update referrals.move set organisations = '{}' where person_id = ${personId}`
  await db`update referrals.referral set organisations = '{}' where person_id = ${personId}`
  const lines = (count: number, ground: string) =>
    toldOf([{ what: 'referrals and their history', count, ground }])
  if (until) return { erased: [], closed: lines(all.length, grounds.course) }
  for (const table of [
    'told',
    'journal_mark',
    'correction',
    'choice_letter',
    'maximum_wait',
    'closing',
    'move',
  ])
    await db`delete from referrals.${db(table)} where person_id = ${personId}`
  const gone = await db`delete from referrals.referral where person_id = ${personId}`
  return { erased: lines(gone.count, grounds.over), closed: [] }
}
