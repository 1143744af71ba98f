import type { Db } from '#platform/database.ts'
import { recall } from '#platform/recall.ts'
import type { OfferGroup } from './help-numbers.rules.ts'

/** All offers as groups, and the regions that each municipality belongs to or has belonged to. */
export type HelpNumbers = {
  readonly groups: readonly OfferGroup[]
  readonly regionKeys: ReadonlyMap<string, readonly string[]>
}
type Read = { version: string; groups: OfferGroup[] | null; regions: [string, string[]][] }

/** What is over is no help; what only those of a place may use is told by its area. */
export const offered = (db: Db, from: ReturnType<Db> = db`shared.offer_freshness`) => db`
  select key, body->'name' as name, body->>'kind' as kind, body->'area' as area,
         body->'municipalityCodes' as codes,
         jsonb_array_length(body->'municipalityCodes') > 0 and body->>'physical' is distinct from 'false' as on_site,
         body->>'digital' is not distinct from 'true' as digital,
         jsonb_typeof(body->'openingHours') = 'object' as hours_told, state, sureness
    from ${from} where ${isThere(db)}`

const isThere = (db: Db) => db`
  coalesce(body->>'standing', '') not in ('closed', 'historic')
     and coalesce(body->>'validTo', '9999') >= platform.today()::text`

/** Rows of `offered` put together where they are alike. */
export const grouped = (db: Db) => db`
  select jsonb_build_object('kind', kind, 'area', area, 'municipalityCodes', codes, 'onSite', on_site,
                            'digital', digital, 'hoursTold', hours_told, 'state', state, 'count', count(*),
                            'first', (array_agg(jsonb_build_object('key', key, 'name', name)
                                                order by sureness, key))[1]) as one
    from offered group by kind, area, codes, on_site, digital, hours_told, state`

const kept = recall<OfferGroup[]>(1)

/** The numbers of the whole country in one statement; what has not changed is not handed over again. */
export async function findHelpNumbers(db: Db): Promise<HelpNumbers> {
  const known = kept.of('all')
  const [read] = await db<Read[]>`
    with offered as (${offered(db)}), alike as materialized (${grouped(db)}),
    version as (select coalesce(md5(string_agg(one::text, ',' order by one::text)), '') as version from alike)
    select version,
           case when version is distinct from ${known?.version ?? null}::text then
             (select coalesce(jsonb_agg(one), '[]') from alike) end as groups,
           (select coalesce(jsonb_agg(jsonb_build_array(code, keys)), '[]') from (
              select municipality_code as code, jsonb_agg(key order by key) as keys from shared.membership
               where kind = 'region' and valid_from <= platform.today() group by municipality_code) r) as regions
      from version`
  const groups =
    known && !read?.groups
      ? known.value
      : kept.keep('all', { version: read?.version ?? '', value: read?.groups ?? [] })
  return { groups, regionKeys: new Map(read?.regions ?? []) }
}
