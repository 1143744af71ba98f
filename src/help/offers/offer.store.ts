import type { Db } from '#platform/database.ts'
import { recall } from '#platform/recall.ts'
import { offerSchema } from './offer.rules.ts'
import type { Home, OfferRow, Register } from './offer-search.rules.ts'
import type { EffectName } from './offer-words.rules.ts'

/** As it comes from the database: days inside a list are still text. */
type Line = {
  kind: 'offer' | 'late-effect'
  key: string
  body: unknown
  checkedAt: string | null
  checkerName: string | null
  staleOn: string | null
}
const registers = recall<Register>(2)

/** Every offer and the names of late effects, and the regions of a home by a day: one statement. */
export async function listOffers(
  db: Db,
  code: string | null,
  day: Temporal.PlainDate,
): Promise<Register & { readonly home: Home | null }> {
  const known = registers.of('all')
  const [read] = await db<{ version: string; lines: Line[] | null; regionKeys: string[] }[]>`
    with found as (
      select kind, key, case when kind = 'offer' then body else body->'name' end as body,
             edition_id, checked_at, checker_name, stale_on
        from shared.published where kind in ('offer', 'late-effect')),
    -- The body of an edition never changes, so these ids, checks and days say everything.
    version as (
      select coalesce(md5(string_agg(concat(edition_id, checked_at, stale_on), ',' order by edition_id)), '') as version
        from found)
    select version,
           case when version is distinct from ${known?.version ?? null}::text then
             (select jsonb_agg(jsonb_build_object('kind', kind, 'key', key, 'body', body, 'checkedAt', checked_at,
                                                  'checkerName', checker_name, 'staleOn', stale_on) order by key)
                from found) end as lines,
           array(select m.key from shared.membership m
                  where m.kind = 'region' and m.municipality_code = ${code}
                    and m.valid_from <= ${db.typed.day(day)}::date) as region_keys
      from version`
  const isKnown = known !== undefined && read?.version === known.version
  const register = isKnown
    ? known.value
    : registers.keep('all', { version: read?.version ?? '', value: registerOf(read?.lines ?? []) })
  return { ...register, home: code === null ? null : { code, regionKeys: read?.regionKeys ?? [] } }
}

const registerOf = (lines: readonly Line[]): Register => ({
  offers: lines.flatMap((line) => (line.kind === 'offer' ? [rowOf(line)] : [])),
  effects: lines.flatMap((line) => (line.kind === 'late-effect' ? [effectOf(line)] : [])),
})
const rowOf = ({ body, checkedAt, checkerName, staleOn }: Line): OfferRow => ({
  offer: offerSchema.parse(body),
  checkedAt: checkedAt ? Temporal.Instant.from(checkedAt) : null,
  checkerName,
  staleOn: staleOn ? Temporal.PlainDate.from(staleOn) : null,
})
const effectOf = ({ key, body }: Line): EffectName => ({ slug: key, name: body as EffectName['name'] })

/** One offer with the names of the late effects it is for; null when nobody has that id. */
export async function findOffer(db: Db, id: string) {
  const lines = await db<(Omit<OfferRow, 'offer'> & Pick<Line, 'kind' | 'key' | 'body'>)[]>`
    with offer as (select * from shared.published where kind = 'offer' and key = ${id})
    select kind, key, body, checked_at, checker_name, stale_on from offer
    union all
    select kind, key, body->'name', checked_at, checker_name, stale_on from shared.published
     where kind = 'late-effect' and key in (
       select jsonb_array_elements_text(body->'lateEffects') from offer
        where jsonb_typeof(body->'lateEffects') = 'array')`
  const offer = lines.find(({ kind }) => kind === 'offer')
  if (!offer) return null
  const { body, checkedAt, checkerName, staleOn } = offer
  const effects = lines.flatMap(({ kind, key, body: name }) =>
    kind === 'late-effect' ? [{ slug: key, name: name as EffectName['name'] }] : [],
  )
  return { row: { offer: offerSchema.parse(body), checkedAt, checkerName, staleOn }, effects }
}
