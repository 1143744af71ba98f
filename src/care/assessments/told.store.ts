import { randomUUID } from 'node:crypto'
import type { Db } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import type { Permit } from '#platform/permit.ts'
import type { Questionnaire } from './questionnaire.rules.ts'
import { questionnaireOf } from './questionnaire.store.ts'
import type { ToldAnswer } from './told-form.rules.ts'

/** The newest version of the questionnaire that somebody with or after cancer answers, with its questions. */
export async function findAskedAloud(db: Db): Promise<Questionnaire | null> {
  const [row] = await db<{ hash: string; body: unknown }[]>`
    select hash, body from assessments.questionnaire where name = 'behov'
     order by string_to_array(version, '.')::int[] desc limit 1`
  return row ? questionnaireOf(row.hash, row.body) : null
}

/** Enters what was told, as an answer that the unit itself was sent; its id, or null where it may not be entered. */
export async function enterTold(
  db: Db,
  permit: Permit<'assessment.entered'>,
  { personId, questionnaire }: { personId: string; questionnaire: Pick<Questionnaire, 'name' | 'version'> },
  { given, needs, ...about }: ToldAnswer,
): Promise<string | null> {
  const id = randomUUID()
  const [row] = await db<{ done: boolean }[]>`
    select assessments.enter_told(${id}, ${personId}, ${questionnaire.name}, ${questionnaire.version},
      ${db.json(about)}, ${db.json(given as never)}, ${db.json(needs as never)}, ${permit.actor.name}) as done`
  if (!row?.done) return null
  await record(db, permit, { assessment: id, as: about.enteredAs })
  return id
}
