import { hash } from 'node:crypto'
import type { Db } from '#platform/database.ts'
import { recall } from '#platform/recall.ts'
import { type OfferLine, offerColumns, rowOf } from './offer.store.ts'
import { type Asked, type At, counting } from './offer-counting.store.ts'
import type { OfferRow } from './offer-freshness.rules.ts'
import { type EffectCount, type Facet, facetsOf, type TraitCount } from './offer-traits.rules.ts'
import type { EffectName } from './offer-words.rules.ts'

export type { Asked }

export type Found = OfferRow & {
  /** From municipality to municipality, in whole kilometres; null where it stands nowhere, or no home is told. */
  readonly km: number | null
}
export type Search = {
  readonly rows: readonly Found[]
  readonly count: number
  readonly facets: readonly Facet[]
  /** The late effects among the facets. */
  readonly effects: readonly EffectName[]
  /** How many of the hits stand in each municipality. */
  readonly places: Readonly<Record<string, number>>
  /** The topics for which there is no offer for those who live there in particular. */
  readonly missing: readonly string[]
}

/** The hits of a page by key, and everything that is counted: what is found by weighing every offer. */
type Counted = {
  readonly keys: readonly string[]
  readonly kms: readonly (number | null)[]
  readonly count: number
  readonly traits: readonly TraitCount[]
  readonly effects: readonly EffectCount[]
  readonly names: Readonly<Record<string, EffectName['name']>>
  readonly places: Search['places']
  readonly missing: Search['missing']
}
const answeredBefore = recall<Search>(100)

/** Short, however much was chosen; what was typed is not kept, only what it comes to. */
const questionOf = (asked: Asked, { today, minute }: At): string =>
  hash('sha256', JSON.stringify([asked, today, minute]), 'base64')

/** The offers that answer, best first, with every count, in one statement; it looks again only when an offer has changed. */
export async function searchOffers(db: Db, asked: Asked, at: At): Promise<Search> {
  const question = questionOf(asked, at)
  const known = answeredBefore.of(question)
  const lines = await db<(OfferLine & { version: string; counted: Counted | null })[]>`
    with ${counting(db, asked, at)},
    answer as materialized (
      select version, case when version is distinct from ${known?.version ?? null}::uuid then (
        select to_jsonb(c) from counted c) end as counted
        from offers.version)
    select a.version, case when coalesce(p.place, 1) = 1 then a.counted end as counted,
           p.*
      from answer a
      left join lateral (
        select k.place, o.*
          from unnest(array(select jsonb_array_elements_text(a.counted->'keys'))) with ordinality k(key, place)
          -- The limit lets each be looked up by its key, however many offers there are.
         cross join lateral (
           select ${offerColumns(db)} from shared.offer_freshness where key = k.key limit 1) o) p on true
     order by p.place`
  const [first] = lines
  if (!first) throw new Error('the offers have no version')
  const { version, counted } = first
  const search = counted ? searchIn(counted, lines) : known?.value
  if (!search) throw new Error('nothing was counted')
  if (counted) answeredBefore.keep(question, { version, value: search })
  return search
}

const searchIn = (counted: Counted, lines: readonly OfferLine[]): Search => ({
  rows: lines.flatMap((line, place) =>
    line.body ? [{ ...rowOf(line), km: counted.kms[place] ?? null }] : [],
  ),
  count: counted.count,
  facets: facetsOf(counted.traits, counted.effects, Object.keys(counted.names)),
  effects: Object.entries(counted.names).map(([slug, name]) => ({ slug, name })),
  places: counted.places,
  missing: counted.missing,
})
