import { randomUUID } from 'node:crypto'
import type { Db } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import type { Permit } from '#platform/permit.ts'
import type { Marked } from './answering.rules.ts'
import type { AskedOccasion, Assessment, AssessmentLine, Occasion } from './assessment.rules.ts'
import type { FreshNeed } from './need.rules.ts'
import { keptHashes, questionnaireOf } from './questionnaire.store.ts'

const line = (db: Db) => db`
  a.id, a.person_id, a.questionnaire, a.occasion, a.entered_as, a.state, a.sent_to, a.promised_within, a.organisations, a.begun_at, a.changed_at, a.finished_at,
  (select jsonb_build_object('da', n.da, 'en', n.en) from shared.organisation_name n where n.id = a.sent_to
    order by n.valid_from desc nulls last limit 1) as sent_to_name`

export const answersAtOnce = 50
/** What a person has begun, kept and sent, the newest first; what was replaced stands with what took its place. */
export const listAssessments = (db: Db, personId: string) => db<AssessmentLine[]>`
  select ${line(db)} from assessments.assessment a
   where a.person_id = ${personId} and a.state <> 'replaced' order by a.begun_at desc, a.id limit ${answersAtOnce}`

/** One answer with everything in it that the one who asks may see. */
export async function findAssessment(db: Db, id: string): Promise<Assessment | null> {
  const [row] = await db<(Omit<Assessment, 'questions'> & { hash: string; body: unknown })[]>`
    select ${line(db)}, a.replaces_id, a.told_by, q.hash,
           (select o.sent_to is not null from assessments.assessment o where o.id = a.replaces_id) as changes_sent,
           case when q.hash = any (${keptHashes()}::text[]) then null else q.body end as body,
           (select r.id from assessments.assessment r where r.replaces_id = a.id and r.state <> 'draft') as replaced_by,
           (select coalesce(jsonb_agg(jsonb_build_object('item', w.item, 'about', w.about, 'code', w.code, 'number',
               w.number, 'words', w.words)), '[]') from assessments.answer w where w.assessment_id = a.id) as given
      from assessments.assessment a
      join assessments.questionnaire q on q.name = a.questionnaire and q.version = a.version
     where a.id = ${id}`
  if (!row) return null
  const { hash, body, ...assessment } = row
  return { ...assessment, questions: questionnaireOf(hash, body) }
}

type Begun = {
  readonly personId: string
  readonly questionnaire: string
  readonly version: string
  readonly occasion: Occasion
  readonly invitationId: string | null
  /** The answer that is to be changed. */
  readonly replacesId: string | null
}
/** Begins a draft, or finds the one that is begun already: on whatever screen, it is gone on with. */
export async function beginAnswer(
  db: Db,
  permit: Permit<'assessment.begun'>,
  begun: Begun,
): Promise<string | null> {
  const [row] = await db<{ id: string | null }[]>`
    select assessments.begin_answer(${randomUUID()}, ${begun.personId}, ${begun.questionnaire}, ${begun.version},
      ${begun.occasion}, ${begun.invitationId}, ${begun.replacesId}) as id`
  if (row?.id && begun.invitationId) await db`select assessments.answer_to(${row.id}, ${begun.invitationId})`
  if (row?.id) await record(db, permit, { assessment: row.id, occasion: begun.occasion })
  return row?.id ?? null
}

/** Puts one answer where the earlier one stood. A draft leaves no line in the history: it is the person's own. */
export async function saveAnswer(
  db: Db,
  _permit: Permit<'assessment.answered'>,
  { id, item, about }: { id: string; item: string; about: string },
  given: readonly Marked[],
): Promise<boolean> {
  const [row] = await db<{ saved: boolean }[]>`
    select assessments.save_answer(${id}, ${item}, ${about}, ${db.json(given as never)}) as saved`
  return row?.saved ?? false
}

export type Finished = 'sent' | 'kept' | 'gone' | 'hidden-parts' | 'no-relation'
/** Sends a draft to a unit, or keeps it for oneself; its needs are made or changed with it. */
export async function finishAnswer(
  db: Db,
  permit: Permit<'assessment.sent' | 'assessment.kept'>,
  { id, unit }: { id: string; unit: string | null },
  asked: readonly { item: string; about: string }[],
  needs: readonly FreshNeed[],
): Promise<Finished> {
  const [row] = await db<{ finished: Finished }[]>`
    select assessments.finish_answer(${id}, ${unit}, ${db.json(asked as never)}, ${db.json(needs as never)}) as finished`
  const finished = row?.finished ?? 'gone'
  if (finished === 'sent' || finished === 'kept') await record(db, permit, { assessment: id, to: unit })
  return finished
}

export async function withdrawAnswer(
  db: Db,
  permit: Permit<'assessment.withdrawn'>,
  id: string,
): Promise<boolean> {
  const [row] = await db<{ done: boolean }[]>`select assessments.withdraw_answer(${id}) as done`
  if (row?.done) await record(db, permit, { assessment: id })
  return row?.done ?? false
}

export async function dropDraft(db: Db, permit: Permit<'assessment.dropped'>, id: string): Promise<boolean> {
  const [row] = await db<{ done: boolean }[]>`select assessments.drop_draft(${id}) as done`
  if (row?.done) await record(db, permit, { assessment: id })
  return row?.done ?? false
}

/** A unit asks; false for somebody who has died, who is asked already, or to whom it has no relation. */
export async function invite(
  db: Db,
  permit: Permit<'assessment.asked-for'>,
  { personId, occasion }: { personId: string; occasion: AskedOccasion },
  mail: { subject: string; body: string },
): Promise<boolean> {
  const [row] = await db<{ asked: boolean }[]>`
    select assessments.invite(${randomUUID()}, ${personId}, ${occasion}, ${mail.subject}, ${mail.body}) as asked`
  if (row?.asked) await record(db, permit, { occasion })
  return row?.asked ?? false
}
