import type { Db } from '#platform/database.ts'
import type { Activity, OfferSort } from './offer.rules.ts'
import { type Found, searchOffers } from './offer-search.store.ts'
import { bitOf } from './offer-traits.rules.ts'

/** Who asks for what near which municipality; what is not asked for is left open. */
export type NearAsked = {
  /** A municipality's code; null: only what is for the whole country is sure to be for them. */
  readonly code: string | null
  /** None of them: only what is for late effects in general. */
  readonly lateEffects?: readonly string[] | undefined
  readonly kinds?: readonly OfferSort[] | undefined
  readonly activity?: Activity | undefined
  readonly relatives?: boolean | undefined
  readonly bereaved?: boolean | undefined
  readonly children?: boolean | undefined
  readonly limit: number
  /** How many that are for the whole country are wanted besides, whomever they are for; else they stand among the others. */
  readonly national?: number | undefined
}

/** The offers nearest to a place for one purpose, in one statement: those that name such a late effect first. */
export async function findOffersNear(
  db: Db,
  { code, lateEffects, kinds, activity, relatives, bereaved, children, limit, national }: NearAsked,
  today: Temporal.PlainDate,
): Promise<readonly Found[]> {
  const required = [
    relatives && bitOf('til', 'paaroerende'),
    bereaved && bitOf('til', 'efterladte'),
    children && bitOf('til', 'boern'),
    activity && bitOf('aktivitet', activity),
  ].reduce<number>((all, bit) => all | (bit || 0), 0)
  const whom = { code: code ?? '', preferred: lateEffects, kinds, required, chosen: {}, wording: null }
  const asked = { ...whom, counts: 'hits', after: 0, most: limit, national } as const
  return (await searchOffers(db, asked, { today, minute: null })).rows
}
