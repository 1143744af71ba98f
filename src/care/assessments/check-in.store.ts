import type { Db } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import type { Permit } from '#platform/permit.ts'
import { type Both, inBoth } from '#platform/words.ts'
import { closeTask, openTask } from '#registers/tasks/index.ts'
import { type CheckIn, type CheckInSaid, checkInWithinDays } from './check-in.rules.ts'
import { checkInWords } from './check-in.words.ts'
import type { ReceivedNeed } from './received.rules.ts'

/** Its tasks at /opgaver. Neither title nor history line tells who said what. */
export const checkInTask = 'check-in.react'
export const taskOfCheckIn = (id: string) => `check-in:${id}`

/** What a need `n` is called: by the register, else by the person. */
export const nameOfNeed = (db: Db) => db`
  (select e.body->'name' from shared.published e where e.kind = 'late-effect' and e.key = n.late_effect) as late_effect_name,
  (select w.words from assessments.answer w
    where w.assessment_id = n.assessment_id and w.about = '' and w.code = n.about limit 1) as own_words`
export type NamedNeed = Pick<ReceivedNeed, 'domain'> & {
  readonly lateEffectName: Both | null
  readonly ownWords: string | null
}

/** What a person has been asked about something that was agreed with them. */
export type AskedCheckIn = NamedNeed & {
  readonly id: string
  readonly personId: string
  readonly needId: string
  readonly agreed: string | null
  readonly agreedOn: Temporal.PlainDate
  readonly answer: CheckInSaid | null
  readonly answeredAt: Temporal.Instant | null
  readonly toldDue: Temporal.PlainDate | null
  /** When it is asked once more. */
  readonly againOn: Temporal.PlainDate | null
  readonly unitId: string
  /** The unit that agreed sees what was agreed today. */
  readonly isSeenByUnit: boolean
  /** It has not been asked again, and nothing was agreed since. */
  readonly isNewest: boolean
}
const isAsked = (db: Db) => db`c.asked_at is not null and (c.ended_at is null or c.answer is not null)`

/** What was asked last about the line `g` of what was agreed. */
export const lastCheckIn = (db: Db) => db`
  (select jsonb_build_object('id', c.id, 'answeredOn', (c.answered_at at time zone 'Europe/Copenhagen')::date)
     from assessments.check_in c where c.need_id = g.need_id and c.number = g.number and ${isAsked(db)}
    order by c.round desc limit 1)`
/** Every time that the line `g` was asked about, or is to be, for whoever sees it. */
export const checkInsInJson = (db: Db) => db`
  (select coalesce(jsonb_agg(jsonb_build_object('dueOn', c.due_on, 'answer', c.answer, 'toldDue', c.told_due,
       'askedOn', (c.asked_at at time zone 'Europe/Copenhagen')::date, 'isEnded', c.ended_at is not null,
       'answeredOn', (c.answered_at at time zone 'Europe/Copenhagen')::date) order by c.round), '[]')
     from assessments.check_in c where c.need_id = g.need_id and c.number = g.number)`
type MaybeDays = 'askedOn' | 'answeredOn' | 'toldDue'
/** As JSON: a day in it is text. */
export type RawCheckIn = Omit<CheckIn, MaybeDays | 'dueOn'> &
  Readonly<Record<MaybeDays, string | null>> & { readonly dueOn: string }
const dayIn = (text: string | null) => (text ? Temporal.PlainDate.from(text) : null)
export const checkInOf = ({ dueOn, askedOn, answeredOn, toldDue, ...raw }: RawCheckIn): CheckIn => ({
  ...raw,
  ...{ dueOn: Temporal.PlainDate.from(dueOn), askedOn: dayIn(askedOn) },
  ...{ answeredOn: dayIn(answeredOn), toldDue: dayIn(toldDue) },
})

/** How many wait for an answer. */
export const checkInsWaiting = (db: Db, personId: string) => db`
  select count(*) from assessments.check_in c
   where c.person_id = ${personId} and c.asked_at is not null and c.ended_at is null and c.answer is null`

export async function findCheckIn(db: Db, id: string): Promise<AskedCheckIn | null> {
  const [row] = await db<AskedCheckIn[]>`
    select c.id, c.person_id, c.need_id, g.words as agreed, g.agreed_on, c.answer, c.answered_at, c.told_due, n.domain,
           ${nameOfNeed(db)}, g.by_unit as unit_id, g.by_unit = any (c.organisations) as is_seen_by_unit,
           (select l.due_on from assessments.check_in l where l.need_id = c.need_id and l.number = c.number
             and l.round > c.round and l.ended_at is null order by l.round limit 1) as again_on,
           not exists (select from assessments.check_in l where l.need_id = c.need_id and l.number = c.number
             and l.round > c.round and l.asked_at is not null)
           and not exists (select from assessments.agreed l where l.need_id = c.need_id and l.number > c.number) as is_newest
      from assessments.check_in c
      join assessments.agreed g on g.need_id = c.need_id and g.number = c.number
      join assessments.need n on n.id = c.need_id
     where c.id = ${id} and ${isAsked(db)}`
  return row ?? null
}

type Told = {
  readonly said: CheckInSaid
  readonly again: Temporal.PlainDate | null
  /** By when the unit reacts, if it has bound itself to. */
  readonly dueOn: Temporal.PlainDate | null
}
/** Keeps what was said, and tells the unit that has bound itself to react; false when it can be answered no more. */
export async function saveCheckIn(
  db: Db,
  permit: Permit<'check-in.answered'>,
  { id, needId }: Pick<AskedCheckIn, 'id' | 'needId'>,
  { said, again, dueOn }: Told,
): Promise<boolean> {
  const [row] = await db<{ toldTo: string | null; toldBy: Temporal.PlainDate | null }[]>`
    select told_to, told_by from assessments.answer_check_in(${id}, ${said}, ${again?.toString() ?? null},
      ${dueOn?.toString() ?? null})`
  if (!row) return false
  await record(db, permit, { checkIn: id })
  await closeTask(db, permit, checkInTask, taskOfCheckIn(id))
  if (row.toldTo && row.toldBy)
    await openTask(db, permit, {
      ...{ kind: checkInTask, subject: taskOfCheckIn(id), organisationId: row.toldTo, dueOn: row.toldBy },
      title: inBoth(checkInWords, 'task'),
      address: `/svar/behov/${needId}`,
    })
  return true
}

type Letter = { readonly subject: string; readonly body: string }
/** Asks what is due of at most so many persons, and sees to one mail each; how many questions there were. */
export async function askDueCheckIns(
  db: Db,
  permit: Permit<'check-ins.asked'>,
  most: number,
  letter: Letter,
): Promise<number> {
  const [row] = await db<{ asked: number; mails: number }[]>`
    select asked, mails
      from assessments.ask_check_ins(${most}, ${checkInWithinDays}, ${letter.subject}, ${letter.body})`
  if (row?.asked) await record(db, permit, { checkIns: row.asked, mails: row.mails })
  return row?.asked ?? 0
}
