import { randomUUID } from 'node:crypto'
import type { Db } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import type { Permit } from '#platform/permit.ts'
import { type Both, inBoth } from '#platform/words.ts'
import { closeTask, closeTasks, openTasks, type TaskToOpen } from '#registers/tasks/index.ts'
import {
  type FreshTreatment,
  practiceReadsWithinDays,
  treatmentSubject,
  treatmentTask,
} from './treatment.rules.ts'
import { treatmentWords } from './treatment.words.ts'

export type Treatment = FreshTreatment & {
  readonly id: string
  readonly personId: string
  readonly organisationId: string
  readonly unitName: Both | null
  readonly writtenAt: Temporal.Instant
  readonly writtenByName: string | null
  readonly readAt: Temporal.Instant | null
  readonly readAs: 'person' | 'unit' | null
  /** The one who asks is a general practice that may read it. */
  readonly isAtPractice: boolean
  /** By the practice that reads it now; by the one before it where there is none. */
  readonly practiceReadAt: Temporal.Instant | null
}
/** Those that the one who asks may read, the newest first. */
export const listTreatments = (db: Db, personId: string) => db<Treatment[]>`
  select t.id, t.person_id, t.organisation_id, t.disease, t.operation, t.medicine, t.radiation, t.dates, t.watch, t.way_back,
         t.written_at, t.written_by_name, t.read_at, t.read_as,
         case when t.practice_read_unit = any (t.organisations) or not exists (
           select from organisations.organisation o where o.function = 'almen-praksis' and o.id = any (t.organisations))
           then t.practice_read_at end as practice_read_at,
         exists (select from organisations.organisation o where o.function = 'almen-praksis'
           and o.id = any (t.organisations) and o.id = any (platform.organisations())) as is_at_practice, (
      select jsonb_build_object('da', n.da, 'en', n.en) from shared.organisation_name n where n.id = t.organisation_id
       order by n.valid_from > platform.today(), n.valid_from desc nulls last limit 1) as unit_name
    from referrals.treatment t where t.person_id = ${personId} order by t.written_at desc, t.id limit 20`

/** How many the person has not said that they have read. */
export const treatmentsUnread = (db: Db, personId: string) => db`
  select count(*) from referrals.treatment t where t.person_id = ${personId} and t.read_at is null`

type Letter = { readonly subject: string; readonly body: string }
export async function writeTreatment(
  db: Db,
  permit: Permit<'treatment.written'>,
  personId: string,
  { wayBack, ...lines }: FreshTreatment,
  letter: Letter,
): Promise<boolean> {
  const id = randomUUID()
  const given = { ...lines, way_back: wayBack }
  const [row] = await db<{ done: boolean }[]>`
    select referrals.write_treatment(${id}, ${personId}, ${db.json(given)}, ${permit.actor.name}, ${letter.subject},
      ${letter.body}) as done`
  if (row?.done) await record(db, permit, { treatment: id })
  return row?.done ?? false
}

const taskOf = (
  { id, personId }: Pick<Treatment, 'id' | 'personId'>,
  practice: string,
  dueOn: Temporal.PlainDate,
): TaskToOpen => ({
  kind: treatmentTask,
  subject: treatmentSubject(id),
  organisationId: practice,
  dueOn,
  title: inBoth(treatmentWords, 'task'),
  address: `/forloeb/${personId}/behandling`,
})

/** False when it was said before. From now on general practice with a relation reads it, and has a task to. */
export async function sayRead(db: Db, permit: Permit<'treatment.read'>, one: Treatment): Promise<boolean> {
  const [row] = await db<{ done: boolean }[]>`select referrals.read_treatment(${one.id}) as done`
  if (!row?.done) return false
  await record(db, permit, { treatment: one.id })
  const practices = await db<{ id: string; dueOn: Temporal.PlainDate }[]>`
    select o.id, platform.today() + ${practiceReadsWithinDays}::integer as due_on
      from referrals.treatment t join organisations.organisation o on o.id = any (t.organisations)
     where t.id = ${one.id} and o.function = 'almen-praksis' order by o.id limit 1`
  await openTasks(
    db,
    practices.map(({ id, dueOn }) => ({ because: permit, task: taskOf(one, id, dueOn) })),
  )
  return true
}

/** False when somebody there had said it before. */
export async function takeIn(db: Db, permit: Permit<'treatment.taken-in'>, id: string): Promise<boolean> {
  const [row] = await db<{ done: boolean }[]>`select referrals.take_in_treatment(${id}) as done`
  if (!row?.done) return false
  await closeTask(db, permit, treatmentTask, treatmentSubject(id))
  await record(db, permit, { treatment: id })
  return true
}

type ToTell = {
  readonly id: string
  readonly personId: string
  readonly practice: string
  readonly dueOn: Temporal.PlainDate
}
/** The task goes to the practice that came; one that the practice before it had is closed. Answers how many there were. */
export async function tellPractices(db: Db, permit: Permit<'treatment.told'>, most: number): Promise<number> {
  const due = await db<ToTell[]>`
    select t.*, platform.today() + ${practiceReadsWithinDays}::integer as due_on
      from referrals.take_practices_to_tell(${most}) t`
  if (due.length === 0) return 0
  await closeTasks(
    db,
    permit,
    treatmentTask,
    due.map(({ id }) => treatmentSubject(id)),
  )
  await openTasks(
    db,
    due.map((one) => ({ because: permit, task: taskOf(one, one.practice, one.dueOn) })),
  )
  return due.length
}
