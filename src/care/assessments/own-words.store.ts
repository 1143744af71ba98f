import type { Db } from '#platform/database.ts'
import type { Both } from '#platform/words.ts'
import { type Given, isAbsent, topicsOf } from './answering.rules.ts'
import { needsIn } from './need.rules.ts'
import { keptHashes, questionnaireOf } from './questionnaire.store.ts'

/** One thing that fills, as the person told it. */
export type OwnThing = {
  readonly label: Both
  readonly lateEffect: string | null
  readonly burden: number | null
  readonly tried: string | null
}
/** What a person said in the newest answer that they have finished; for papers of their own. */
export type OwnWords = {
  readonly saidAt: Temporal.Instant
  readonly matters: string | null
  readonly things: readonly OwnThing[]
}
type Row = { finishedAt: Temporal.Instant; hash: string; body: unknown; given: Given[] }

/** Null while there is none: a draft is not said yet. */
export async function findOwnWords(db: Db, personId: string): Promise<OwnWords | null> {
  const [row] = await db<Row[]>`
    select a.finished_at, q.hash, case when q.hash = any (${keptHashes()}::text[]) then null else q.body end as body,
           (select coalesce(jsonb_agg(jsonb_build_object('item', w.item, 'about', w.about, 'code', w.code, 'number',
               w.number, 'words', w.words)), '[]') from assessments.answer w where w.assessment_id = a.id) as given
      from assessments.assessment a
      join assessments.questionnaire q on q.name = a.questionnaire and q.version = a.version
     where a.person_id = ${personId} and a.state in ('sent', 'kept')
     order by a.finished_at desc, a.id limit 1`
  if (!row) return null
  const { hash, body, given, finishedAt } = row
  const questionnaire = questionnaireOf(hash, body)
  const needs = needsIn(questionnaire, given)
  const said = (id: string | undefined, about: string) =>
    given.find((one) => one.item === id && one.about === about && !isAbsent(one))?.words ?? null
  const things = questionnaire.items.flatMap((group) => {
    if (group.kind !== 'group') return []
    const tried = group.items.find(({ kind }) => kind === 'text')
    return topicsOf(questionnaire, group, given).map(
      ({ code, label, lateEffect }): OwnThing => ({
        ...{ label, lateEffect },
        burden: needs.find(({ about }) => about === code)?.burden ?? null,
        tried: said(tried?.id, code),
      }),
    )
  })
  const matters = questionnaire.items.find(({ kind }) => kind === 'text')
  return { saidAt: finishedAt, matters: said(matters?.id, ''), things }
}
