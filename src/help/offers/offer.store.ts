import type { Db } from '#platform/database.ts'
import { recall } from '#platform/recall.ts'
import { offerSchema } from './offer.rules.ts'
import { freshnessOf, type Judged } from './offer-freshness.rules.ts'
import type { Home, OfferRow, Register } from './offer-search.rules.ts'
import type { EffectName } from './offer-words.rules.ts'

/** As it comes from the database: days are still text. */
type Line = {
  kind: 'offer' | 'late-effect'
  key: string
  body: unknown
  judged: (Judged & { checkedAt: string | null; checkerName: string | null; staleOn: string | null }) | null
}
const registers = recall<Register>(2)

const judgement = (db: Db) => db`
  jsonb_build_object('checkedAt', checked_at, 'checkerName', checker_name, 'staleOn', stale_on, 'state', state,
                     'confirmedOn', confirmed_on, 'confirmedBy', confirmed_by, 'told', told)`

/** Every offer and the names of late effects, and the regions of a home by a day: one statement. */
export async function listOffers(
  db: Db,
  code: string | null,
  day: Temporal.PlainDate,
): Promise<Register & { readonly home: Home | null }> {
  const known = registers.of('all')
  const [read] = await db<{ version: string; lines: Line[] | null; regionKeys: string[] }[]>`
    with found as (
      select 'offer' as kind, key, body, edition_id, ${judgement(db)} as judged from shared.offer_freshness
      union all
      select kind, key, body->'name', edition_id, null from shared.published where kind = 'late-effect'),
    -- The body of an edition never changes, so these ids and judgements say everything.
    version as (
      select coalesce(md5(string_agg(concat(edition_id, judged), ',' order by edition_id)), '') as version from found)
    select version,
           case when version is distinct from ${known?.version ?? null}::text then
             (select jsonb_agg(jsonb_build_object('kind', kind, 'key', key, 'body', body, 'judged', judged) order by key)
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
  offers: lines.flatMap((line) => rowOf(line) ?? []),
  effects: lines.flatMap((line) => (line.kind === 'late-effect' ? [effectOf(line)] : [])),
})
function rowOf({ body, judged }: Line): OfferRow | null {
  if (!judged) return null
  const { checkedAt, checkerName, staleOn, told } = judged
  const offer = offerSchema.parse(body)
  return {
    offer,
    checkedAt: checkedAt ? Temporal.Instant.from(checkedAt) : null,
    checkerName,
    staleOn: staleOn ? Temporal.PlainDate.from(staleOn) : null,
    freshness: freshnessOf(offer, judged),
    told: told ?? [],
  }
}
const effectOf = ({ key, body }: Line): EffectName => ({ slug: key, name: body as EffectName['name'] })

/** One offer with the names of the late effects it is for; null when nobody has that id. */
export async function findOffer(db: Db, id: string) {
  const lines = await db<Line[]>`
    with offer as (select key, body, ${judgement(db)} as judged from shared.offer_freshness where key = ${id})
    select 'offer' as kind, key, body, judged from offer
    union all
    select kind, key, body->'name', null from shared.published
     where kind = 'late-effect' and key in (
       select jsonb_array_elements_text(body->'lateEffects') from offer
        where jsonb_typeof(body->'lateEffects') = 'array')`
  const [row] = lines.flatMap((line) => rowOf(line) ?? [])
  if (!row) return null
  return { row, effects: lines.flatMap((line) => (line.kind === 'late-effect' ? [effectOf(line)] : [])) }
}
