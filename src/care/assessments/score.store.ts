import { randomUUID } from 'node:crypto'
import type { Db } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import type { Permit } from '#platform/permit.ts'
import { inBoth } from '#platform/words.ts'
import { closeTask, openTask } from '#registers/tasks/index.ts'
import type { FreshScore, Instrument } from './score.rules.ts'
import { scoreWords } from './score.words.ts'

export type Score = {
  readonly id: string
  readonly personId: string
  readonly organisations: readonly string[]
  readonly questionnaire: Instrument | null
  readonly version: string | null
  readonly title: string | null
  readonly numbers: readonly number[] | null
  readonly total: number | null
  readonly words: string | null
  readonly takenOn: Temporal.PlainDate
  readonly source: string
  readonly asksWhatWasDone: boolean
  readonly doneWords: string | null
  readonly doneAt: Temporal.Instant | null
  readonly doneByName: string | null
  readonly enteredByName: string | null
}
const columns = (db: Db) => db`
  id, person_id, organisations, questionnaire, version, title, numbers, total, words, taken_on, source,
  asks_what_was_done, done_words, done_at, done_by_name, entered_by_name`

/** What has been recorded about a person, the newest first. */
export const listScores = (db: Db, personId: string) => db<Score[]>`
  select ${columns(db)} from assessments.score where person_id = ${personId} order by taken_on desc, id limit 50`
export async function findScore(db: Db, id: string): Promise<Score | null> {
  const [row] = await db<Score[]>`select ${columns(db)} from assessments.score where id = ${id}`
  return row ?? null
}

const doneTask = 'score.what-was-done'
const subjectOf = (id: string) => `score:${id}`

/** Records it; where the last question of PHQ-9 was above nought, a task stands until somebody says what was done. */
export async function enterScore(
  db: Db,
  permit: Permit<'score.entered'>,
  { personId, unit, today }: { personId: string; unit: string; today: Temporal.PlainDate },
  fresh: FreshScore,
): Promise<string | null> {
  const id = randomUUID()
  const { instrument, numbers, title, words, takenOn, source } = fresh
  const given = { questionnaire: instrument, numbers, title, words, source, taken_on: takenOn.toString() }
  const [row] = await db<{ done: boolean }[]>`
    select assessments.enter_score(${id}, ${personId}, ${db.json(given as never)} || jsonb_build_object('version', (
        select version from assessments.questionnaire where name = ${instrument}
         order by string_to_array(version, '.')::int[] desc limit 1)), ${permit.actor.name}) as done`
  if (!row?.done) return null
  await record(db, permit, { score: id, instrument })
  if (instrument === 'phq-9' && (numbers?.[8] ?? 0) > 0)
    await openTask(db, permit, {
      ...{ kind: doneTask, subject: subjectOf(id), organisationId: unit, dueOn: today },
      title: inBoth(scoreWords, 'task'),
      address: `/forloeb/${personId}/maaling/${id}`,
    })
  return id
}

export async function tellWhatWasDone(
  db: Db,
  permit: Permit<'score.entered'>,
  id: string,
  words: string,
): Promise<boolean> {
  const [row] = await db<{ done: boolean }[]>`
    select assessments.tell_what_was_done(${id}, ${words}, ${permit.actor.name}) as done`
  if (!row?.done) return false
  await record(db, permit, { score: id, told: true })
  await closeTask(db, permit, doneTask, subjectOf(id))
  return true
}
