import { createHash } from 'node:crypto'
import type { Db } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import type { Permit } from '#platform/permit.ts'
import type { Audience, Questionnaire } from './questionnaire.rules.ts'
import {
  type QuestionnaireFault,
  type QuestionnaireFile,
  readQuestionnaire,
  readQuestionnaires,
} from './read-questionnaire.rules.ts'

export type QuestionnaireIntake =
  | { readonly kind: 'taken-in'; readonly versions: number }
  | { readonly kind: 'seen-before' }
  | { readonly kind: 'refused'; readonly faults: readonly QuestionnaireFault[] }

const hashOf = (content: unknown) => createHash('sha256').update(JSON.stringify(content)).digest('hex')

/** Takes in the versions not yet seen: all, or nothing and every fault. A version that is here already never changes. */
export async function takeInQuestionnaires(
  db: Db,
  permit: Permit<'questionnaires.taken-in'>,
  files: readonly QuestionnaireFile[],
): Promise<QuestionnaireIntake> {
  const read = readQuestionnaires(files)
  if ('faults' in read) return { kind: 'refused', faults: read.faults }
  const rows = read.questionnaires.map(({ name, version }, at) => ({
    ...{ name, version, body: files[at]?.content, hash: hashOf(files[at]?.content) },
  }))
  const known = await db<{ name: string; version: string; hash: string }[]>`
    select name, version, hash from assessments.questionnaire`
  const faults = rows.flatMap((row, at) =>
    known.some(({ name, version, hash }) => name === row.name && version === row.version && hash !== row.hash)
      ? [
          {
            file: files[at]?.file ?? '',
            problem: `${row.version} has been changed since it was taken in: give it the next version`,
          },
        ]
      : [],
  )
  if (faults.length > 0) return { kind: 'refused', faults }
  const fresh = rows.filter((row) => !known.some(({ hash }) => hash === row.hash))
  if (fresh.length === 0) return { kind: 'seen-before' }
  await db`
    insert into assessments.questionnaire (name, version, body, hash)
    select name, version, body, hash
      from jsonb_to_recordset(${db.json(fresh as never)}) as given(name text, version text, body jsonb, hash text)`
  await record(db, permit, { versions: fresh.length })
  return { kind: 'taken-in', versions: fresh.length }
}

/** A version never changes, so what a copy of the app has read under a hash holds for good. */
const kept = new Map<string, Questionnaire>()
/** The versions whose text need not come along with an answer again. */
export const keptHashes = (): string[] => [...kept.keys()]

/** The version that an answer was given to, which comes along with it unless it is known here. */
export function questionnaireOf(hash: string, body: unknown): Questionnaire {
  const known = kept.get(hash)
  if (known) return known
  const read = readQuestionnaire(body)
  if ('problems' in read) throw new Error(`questionnaire ${hash}: ${read.problems.join('; ')}`)
  kept.set(hash, read.questionnaire)
  return read.questionnaire
}

/** The newest version of the questionnaire for these people, which a person answers by themself. */
export async function findNewest(db: Db, audience: Audience): Promise<Questionnaire | null> {
  const [row] = await db<{ hash: string; body: unknown }[]>`
    select hash, case when hash = any (${keptHashes()}::text[]) then null else body end as body
      from assessments.questionnaire
     where body @> ${db.json({
       extension: [
         { url: 'urn:foelgeskab:for', valueCode: audience },
         { url: 'urn:foelgeskab:answered-by', valueCode: 'person' },
       ],
     })}
     order by string_to_array(version, '.')::int[] desc limit 1`
  return row ? questionnaireOf(row.hash, row.body) : null
}
