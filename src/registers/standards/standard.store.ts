import type { Db } from '#platform/database.ts'
import { type Source, sourceSchema } from '#registers/sources/index.ts'
import { type Standard, standardSchema } from './standard.rules.ts'

export type StandardRow = {
  readonly standard: Standard
  readonly sources: readonly Source[]
  readonly checkedAt: Temporal.Instant | null
  readonly checkerName: string | null
}
type Row = {
  body: unknown
  sources: readonly unknown[]
  checkedAt: Temporal.Instant | null
  checkerName: string | null
}

/** Every standard with its sources, those that were issued first: one statement. */
export async function listStandards(db: Db): Promise<readonly StandardRow[]> {
  const rows = await db<Row[]>`
    select s.body, s.checked_at, s.checker_name,
           (select coalesce(jsonb_agg(o.body order by k.place), '[]')
              from jsonb_array_elements_text(s.body->'sourceKeys') with ordinality k (key, place)
              join shared.published o on o.kind = 'source' and o.key = k.key) as sources
      from shared.published s
     where s.kind = 'standard' order by s.body->>'standing', s.key`
  return rows.map(({ body, sources, ...check }) => ({
    standard: standardSchema.parse(body),
    sources: sources.map((source) => sourceSchema.parse(source)),
    ...check,
  }))
}
