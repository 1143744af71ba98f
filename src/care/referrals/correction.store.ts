import { addWorkingDays } from '#platform/calendar.ts'
import type { Db } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import type { Permit } from '#platform/permit.ts'
import { type Both, inBoth } from '#platform/words.ts'
import { closeTasks, openTask } from '#registers/tasks/index.ts'
import { correctionWords } from './correction.words.ts'
import { caseNumberOf, paperTask } from './link.rules.ts'
import { linkWords } from './link.words.ts'

/** Its tasks at /opgaver, one a unit that is to read it. */
const correctionTask = 'referral.corrected'
const subjectOf = (referralId: string, unit: string) => `referral:${referralId}:${unit}`

/** What was corrected, of a referral: for the row of one alone. */
export const correctionsOf = (db: Db, id: 'x.id' | 'h.id') => db`
  (select coalesce(jsonb_agg(jsonb_build_object('number', c.number, 'about', c.about, 'how', c.how, 'was', w.was,
      'words', w.words, 'why', w.why, 'on', d.day, 'at', c.at, 'byName', c.by_name, 'byUnit', c.by_unit,
      'unit', shared.unit_name_on(c.by_unit, d.day)) order by c.number), '[]')
     from referrals.correction c
     left join referrals.corrections_written(array[${db.unsafe(id)}]) w on w.number = c.number
    cross join lateral (select (c.at at time zone 'Europe/Copenhagen')::date as day) d
    where c.referral_id = ${db.unsafe(id)})`

type Fresh = {
  readonly id: string
  readonly senderId: string
  readonly how: 'put-right' | 'added'
  readonly changes: Readonly<Record<string, string>>
}
type Outcome = 'saved' | 'acted' | 'gone' | 'same'

/** One more line beside the first words; the other side has a task, or the sender one to send it on paper. */
export async function saveCorrection(
  db: Db,
  permit: Permit<'referral.corrected'>,
  { id, senderId, how, changes }: Fresh,
  today: Temporal.PlainDate,
): Promise<Outcome> {
  const [row] = await db<Corrected[]>`
    select outcome, tells, on_paper from referrals.correct(${id}, ${how}, ${db.json(changes)}, ${permit.actor.name})`
  if (row?.outcome !== 'saved') return row?.outcome ?? 'gone'
  await record(db, permit, { referral: id, how })
  await tellOfCorrection(db, permit, { id, senderId, row, today, title: inBoth(correctionWords, 'task') })
  return 'saved'
}

export type Corrected = {
  readonly outcome: Outcome
  readonly tells: string | null
  readonly onPaper: boolean | null
}
type Telling = {
  readonly id: string
  readonly senderId: string
  readonly row: Pick<Corrected, 'tells' | 'onPaper'>
  readonly today: Temporal.PlainDate
  readonly title: Both
}
/** The other side is to read it within a working day. */
export async function tellOfCorrection(
  db: Db,
  permit: Permit<'referral.corrected'>,
  { id, senderId, row, today, title }: Telling,
): Promise<void> {
  const about = { dueOn: addWorkingDays(today, 1), address: `/henvisninger/${id}` }
  if (row.tells)
    await openTask(db, permit, {
      ...{ kind: correctionTask, subject: subjectOf(id, row.tells), organisationId: row.tells },
      ...{ ...about, title },
    })
  if (row.onPaper)
    await openTask(db, permit, {
      ...{ kind: paperTask, subject: `referral:${id}`, organisationId: senderId, dueOn: about.dueOn },
      title: {
        da: linkWords('da').taskPaper(caseNumberOf(id)),
        en: linkWords('en').taskPaper(caseNumberOf(id)),
      },
      address: `/henvisninger/${id}/papir`,
    })
}

/** False when a colleague said so first, or when something more was corrected meanwhile. */
export async function readCorrections(
  db: Db,
  permit: Permit<'referral.correction-read'>,
  { id, seen, units }: { id: string; seen: number; units: readonly string[] },
): Promise<boolean> {
  const [row] = await db<{ done: boolean }[]>`
    select referrals.read_corrections(${id}, ${seen}, ${permit.actor.name}) as done`
  if (!row?.done) return false
  await record(db, permit, { referral: id, number: seen })
  await closeTasks(
    db,
    permit,
    correctionTask,
    units.map((unit) => subjectOf(id, unit)),
  )
  return true
}
