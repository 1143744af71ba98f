import type { Db } from '#platform/database.ts'
import { recall } from '#platform/recall.ts'
import { type Source, sourceSchema } from '#registers/sources/index.ts'
import type { Checks } from './responsibility.store.ts'
import { type RightsContent, rightsContentSchema } from './right.rules.ts'

export type Rights = RightsContent & {
  readonly sources: ReadonlyMap<string, Source>
  readonly checks: Checks
}
type Row = { kind: string; key: string; body: unknown; checkedAt: string | null }
const remembered = recall<Rights>(1)

/**
 * Rights, complaint paths and patient advisers in their own order, with their sources: one statement. The rows come along
 * only if this copy of the app has not got them as they are now.
 */
export async function listRights(db: Db): Promise<Rights> {
  const known = remembered.of('all')
  const [read] = await db<{ version: string; rows: Row[] | null }[]>`
    with entry as (
      select kind, key, body, edition_id, checked_at from shared.published where kind in ('right', 'complaint', 'adviser')),
    found as (
      select * from entry
      union all
      select kind, key, body, edition_id, checked_at from shared.published
       where kind = 'source' and key in (select jsonb_array_elements_text(body->'sources') from entry)),
    -- The body of an edition never changes; that somebody has checked it does.
    version as (
      select coalesce(md5(string_agg(edition_id::text || coalesce(checked_at::text, ''), ',' order by edition_id)), '') as version
        from found)
    select version, case when version is distinct from ${known?.version ?? null}::text then
             (select jsonb_agg(jsonb_build_object('kind', kind, 'key', key, 'body', body, 'checkedAt', checked_at)) from found)
           end as rows
      from version`
  if (known && read?.version === known.version) return known.value
  return remembered.keep('all', { version: read?.version ?? '', value: rightsOf(read?.rows ?? []) })
}

function rightsOf(rows: readonly Row[]): Rights {
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
        checkedAt && kind !== 'source' ? [[key, Temporal.Instant.from(checkedAt)]] : [],
      ),
    ),
  }
}
