import type { Db } from '#platform/database.ts'
import { type Source, sourceSchema } from '#registers/sources/index.ts'
import type { Checks } from './responsibility.store.ts'
import { type RightsContent, rightsContentSchema } from './right.rules.ts'

export type Rights = RightsContent & {
  readonly sources: ReadonlyMap<string, Source>
  readonly checks: Checks
}
type Row = { kind: string; key: string; body: unknown; checkedAt: Temporal.Instant | null }

/** Rights, complaint paths and patient advisers in their own order, with their sources: one statement. */
export async function listRights(db: Db): Promise<Rights> {
  const rows = await db<Row[]>`
    with entry as (select * from shared.published where kind in ('right', 'complaint', 'adviser'))
    select kind, key, body, checked_at from entry
    union all
    select kind, key, body, checked_at from shared.published
     where kind = 'source' and key in (select jsonb_array_elements_text(body->'sources') from entry)`
  const of = (kind: string) => rows.filter((row) => row.kind === kind).map(({ body }) => body)
  const read = rightsContentSchema.parse({
    rights: of('right'),
    complaints: of('complaint'),
    advisers: of('adviser'),
  })
  const inOrder = <Entry extends { order: number }>(entries: readonly Entry[]) =>
    entries.toSorted((one, other) => one.order - other.order)
  return {
    rights: inOrder(read.rights),
    complaints: inOrder(read.complaints),
    advisers: inOrder(read.advisers),
    sources: new Map(
      of('source')
        .map((body) => sourceSchema.parse(body))
        .map((source) => [source.key, source]),
    ),
    checks: new Map(
      rows.flatMap(({ kind, key, checkedAt }): [string, Temporal.Instant][] =>
        checkedAt && kind !== 'source' ? [[key, checkedAt]] : [],
      ),
    ),
  }
}
