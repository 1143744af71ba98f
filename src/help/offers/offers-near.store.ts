import type { Db } from '#platform/database.ts'
import type { Activity, OfferSort } from './offer.rules.ts'
import { type Found, type Search, searchOffers } from './offer-search.store.ts'
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
  /** Topics (`filter:value`) of which it is asked whether there is an offer for the place in particular. */
  readonly topics?: readonly string[] | undefined
}

/** The offers nearest to a place for one purpose: those that name such a late effect first. */
export const findOffersNear = async (
  db: Db,
  asked: NearAsked,
  today: Temporal.PlainDate,
): Promise<readonly Found[]> => (await searchNear(db, asked, today)).rows

/** The same, and which of the topics nobody has told of a local offer for; in one statement. */
export async function searchNear(
  db: Db,
  { code, lateEffects, kinds, topics = [], ...near }: NearAsked,
  today: Temporal.PlainDate,
): Promise<Pick<Search, 'rows' | 'missing'>> {
  const { activity, relatives, bereaved, children, limit, national } = near
  const required = [
    relatives && bitOf('til', 'paaroerende'),
    bereaved && bitOf('til', 'efterladte'),
    children && bitOf('til', 'boern'),
    activity && bitOf('aktivitet', activity),
  ].reduce<number>((all, bit) => all | (bit || 0), 0)
  const whom = { code: code ?? '', preferred: lateEffects, kinds, required, chosen: {}, wording: null }
  const asked = { ...whom, counts: 'hits', after: 0, most: limit, national, topics } as const
  const { rows, missing } = await searchOffers(db, asked, { today, minute: null })
  return { rows, missing }
}
