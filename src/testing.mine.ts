import { personIdOfExample } from '#care/citizens/index.ts'
import type { Database } from '#platform/database.ts'
import { exampleUnits } from '#registers/accounts/index.ts'
import type { Ring } from './testing.ring.ts'

/** An overview as somebody has kept it. */
const paperKept = {
  language: 'da',
  over: '',
  title: 'Mit overblik',
  lead: 'Bygget på det, du selv har skrevet.',
  foot: 'Følgeskab',
  blocks: [
    { kind: 'section', words: 'Det har du skrevet' },
    { kind: 'facts', items: [{ label: 'Gene', words: 'Træthed', note: 'Skrevet af dig selv' }] },
    { kind: 'list', items: [{ words: 'Egen læge', note: 'Kilde 1' }] },
    { kind: 'numbered', items: ['En kilde'] },
  ],
}

/** Ida has begun an answer, is asked for another, and has kept an overview. */
export async function furnishMine(owner: Database, now: string) {
  const draft = personIdOfExample('draft')
  await owner`
    insert into assessments.assessment (id, person_id, questionnaire, version, series_id, occasion)
    select ${draft}, ${personIdOfExample('ida')}, name, version, ${draft}, 'own' from assessments.questionnaire where name = 'behov'`
  await owner`
    insert into assessments.invitation (id, person_id, organisations, organisation_id, occasion)
    values (gen_random_uuid(), ${personIdOfExample('ida')}, ${[exampleUnits.health.id]}, ${exampleUnits.health.id}, 'sector-change')`
  await owner`
    insert into citizens.kept_overview (id, person_id, paper, kept_at, holds_to)
    values (${personIdOfExample('kept-overview')}, ${personIdOfExample('ida')}, ${owner.json(paperKept as never)}, ${now}, '2026-12-31')`
}
export async function leanOnOverviews(owner: Database) {
  await owner`
    insert into citizens.overview_lean (overview_id, person_id, kind, key, edition_id)
    select id, person_id, 'late-effect', 'traethed', gen_random_uuid() from citizens.kept_overview`
}

/** What a person writes of themself, and what they keep of it, is theirs alone. */
export const overviewRings: readonly Ring[] = [
  {
    table: 'citizens.kept_overview and citizens.overview_lean',
    asks: (db) => db`
      select 'kept' as row from citizens.kept_overview union all select key from citizens.overview_lean`,
    sees: (key) => (key === 'ida' ? ['kept', 'traethed'] : []),
  },
  {
    table: 'citizens.fact',
    asks: (db) => db`select value as row from citizens.fact`,
    sees: (key) => (key === 'ida' ? ['breast', 'chemotherapy', 'traethed'] : []),
  },
]
