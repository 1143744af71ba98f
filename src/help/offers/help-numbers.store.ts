import type { Db } from '#platform/database.ts'
import { recall } from '#platform/recall.ts'
import type { OfferGroup } from './help-numbers.rules.ts'

/** All offers as groups, and the regions that each municipality belongs to or has belonged to. */
export type HelpNumbers = {
  readonly groups: readonly OfferGroup[]
  readonly regionKeys: ReadonlyMap<string, readonly string[]>
}
type Read = { version: string; groups: OfferGroup[] | null; regions: [string, string[]][] }

/** What is over is no help; each body is taken apart once, which is most of the work. */
export const offered = (db: Db, from: ReturnType<Db> = db`shared.offer_freshness`) => db`
  select f.key, b.name, b.kind, b.area, b."municipalityCodes" as codes, b.phone,
         jsonb_array_length(b."municipalityCodes") > 0 and b.physical is distinct from false as on_site,
         b.digital is true as digital, jsonb_typeof(b."openingHours") is not distinct from 'object' as hours_told, f.state, f.sureness
    from ${from} f
    cross join lateral jsonb_to_record(f.body) as b(
      name jsonb, kind text, area jsonb, "municipalityCodes" jsonb, phone text, physical boolean, digital boolean,
      "openingHours" jsonb, standing text, "validTo" date)
   where coalesce(b.standing, '') not in ('closed', 'historic')
     and coalesce(b."validTo", 'infinity') >= platform.today()`

/** Rows of `offered` put together where they are alike. */
export const grouped = (db: Db) => db`
  select jsonb_build_object('kind', kind, 'area', area, 'municipalityCodes', codes, 'onSite', on_site,
                            'digital', digital, 'hoursTold', hours_told, 'state', state, 'count', count(*),
                            'first', (array_agg(jsonb_build_object('key', key, 'name', name)
                                                order by sureness, key))[1]) as one
    from offered group by kind, area, codes, on_site, digital, hours_told, state`

const kept = recall<OfferGroup[]>(2)

/**
 * The numbers of the whole country in one statement. Every offer is looked at only when one has changed since this copy
 * of the app last did, or it is another day.
 */
export async function findHelpNumbers(db: Db, today: Temporal.PlainDate): Promise<HelpNumbers> {
  const known = kept.of(`${today}`)
  const [read] = await db<Read[]>`
    with offered as (${offered(db)})
    select version,
           case when version is distinct from ${known?.version ?? null}::uuid then
             (select coalesce(jsonb_agg(one), '[]') from (${grouped(db)}) alike) end as groups,
           (select coalesce(jsonb_agg(jsonb_build_array(code, keys)), '[]') from (
              select municipality_code as code, jsonb_agg(key order by key) as keys from shared.membership
               where kind = 'region' and valid_from <= platform.today() group by municipality_code) r) as regions
      from offers.version`
  const groups =
    known && !read?.groups
      ? known.value
      : kept.keep(`${today}`, { version: read?.version ?? '', value: read?.groups ?? [] })
  return { groups, regionKeys: new Map(read?.regions ?? []) }
}
