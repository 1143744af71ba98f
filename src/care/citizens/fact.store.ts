import type { Db } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import type { Permit } from '#platform/permit.ts'
import type { Question } from '#platform/question.ts'
import { type Fact, type FreshFact, factsAtMost } from './fact.rules.ts'

const inOrder = (db: Db) =>
  db`order by array_position(array['disease', 'treatment', 'late-effect'], kind), place`

/** What the person has written of themself; row-level security gives it to that person alone. */
export const listFacts = (db: Db, personId: string) => db<Fact[]>`
  select id, kind, value, since_year, noted_on from citizens.fact where person_id = ${personId} ${inOrder(db)}`

export type OwnFacts = {
  readonly name: string | null
  readonly municipalityCode: string | null
  readonly facts: readonly Fact[]
}
type RawFact = Omit<Fact, 'notedOn'> & { readonly notedOn: string }
type RawFacts = Omit<OwnFacts, 'facts'> & { readonly facts: readonly RawFact[] }

/** The same with whom it is about and where they live, as a question that a page can ask together with another. */
export const ownFacts = (db: Db, personId: string): Question<OwnFacts> => ({
  sql: db`
    select max(p.name) as name, max(p.municipality_code) as "municipalityCode", (
      select coalesce(jsonb_agg(jsonb_build_object('id', id, 'kind', kind, 'value', value, 'sinceYear', since_year,
               'notedOn', noted_on) ${inOrder(db)}), '[]')
        from citizens.fact where person_id = ${personId}) as facts
      from citizens.person p where p.id = ${personId}`,
  take: ({ facts, ...whose }: RawFacts) => ({
    ...whose,
    facts: facts.map((one) => ({ ...one, notedOn: Temporal.PlainDate.from(one.notedOn) })),
  }),
})

/** False when there is no place left, or the same is written already. The history line says the kind and nothing more. */
export async function saveFact(
  db: Db,
  permit: Permit<'fact.noted'>,
  personId: string,
  { kind, value, sinceYear }: FreshFact,
): Promise<boolean> {
  const saved = await db`
    insert into citizens.fact (person_id, place, kind, value, since_year, controller_id, controller_from)
    select p.id, free.place, ${kind}, ${value}, ${sinceYear}, p.controller_id, platform.today()
      from citizens.person p,
           lateral (select n as place from generate_series(1, ${factsAtMost}) n
                     where not exists (select from citizens.fact f where f.person_id = p.id and f.place = n)
                     order by n limit 1) free
     where p.id = ${personId}
    on conflict do nothing`
  if (saved.count === 0) return false
  await record(db, permit, { kind })
  return true
}

/** Gone at once: what leans on it is made from the facts each time, so that is gone too. */
export async function removeFact(
  db: Db,
  permit: Permit<'fact.removed'>,
  { id, personId }: { id: string; personId: string },
): Promise<boolean> {
  const removed = await db`delete from citizens.fact where id = ${id} and person_id = ${personId}`
  if (removed.count === 0) return false
  await record(db, permit)
  return true
}
