import type { Db } from '#platform/database.ts'
import { type Source, sourceSchema } from '#registers/sources/index.ts'
import { byTerm, type Term, termSchema } from './term.rules.ts'

export type TermRow = {
  readonly term: Term
  readonly checkedAt: Temporal.Instant | null
  readonly checkerName: string | null
}
export type Terms = { readonly terms: readonly TermRow[]; readonly sources: ReadonlyMap<string, Source> }
type Row = { kind: string; body: unknown; checkedAt: Temporal.Instant | null; checkerName: string | null }

/** Every term from A to Å with the sources its definitions lean on: one statement. */
export async function listTerms(db: Db): Promise<Terms> {
  const rows = await db<Row[]>`
    with term as (select * from shared.published where kind = 'term')
    select kind, body, checked_at, checker_name from term
    union all
    select kind, body, checked_at, checker_name from shared.published
     where kind = 'source' and key in (select d->>'sourceKey' from term, jsonb_array_elements(body->'definitions') as d)`
  const terms = rows.flatMap(({ kind, body, ...check }) =>
    kind === 'term' ? [{ term: termSchema.parse(body), ...check }] : [],
  )
  const sources = rows.flatMap(({ kind, body }) => (kind === 'source' ? [sourceSchema.parse(body)] : []))
  return {
    terms: terms.toSorted((one, other) => byTerm(one.term, other.term)),
    sources: new Map(sources.map((source) => [source.key, source])),
  }
}
