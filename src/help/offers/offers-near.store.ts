import type { Db } from '#platform/database.ts'
import type { Activity } from './offer.rules.ts'
import { listOffers } from './offer.store.ts'
import { type OfferRow, searchOffers } from './offer-search.rules.ts'

/** Who asks for what near which municipality; what is not asked for is left open. */
export type NearAsked = {
  /** A municipality's code; null: only what is for the whole country is sure to be for them. */
  readonly code: string | null
  readonly lateEffect?: string | undefined
  readonly activity?: Activity | undefined
  readonly relatives?: boolean | undefined
  readonly bereaved?: boolean | undefined
  readonly children?: boolean | undefined
  readonly limit: number
}
export type NearRow = OfferRow & {
  /** From municipality to municipality, in whole kilometres; null where it stands nowhere or no place was asked about. */
  readonly km: number | null
  /** Does the offer itself name the late effect that was asked for? False: it is for late effects in general. */
  readonly namesIt: boolean
  /** How many there are in all, beyond those handed over. */
  readonly among: number
}

/** The offers nearest to a place for one purpose, in one statement: those that name the late effect first. */
export async function findOffersNear(
  db: Db,
  { code, lateEffect, activity, relatives, bereaved, children, limit }: NearAsked,
  today: Temporal.PlainDate,
): Promise<NearRow[]> {
  const register = await listOffers(db, code, today)
  const { hits } = searchOffers({ words: '', home: register.home, chosen: {} }, register, today)
  const named = ({ offer }: OfferRow) =>
    lateEffect !== undefined && offer.lateEffects?.includes(lateEffect) === true
  const found = hits.filter(
    ({ offer }) =>
      (!relatives || offer.relatives === true) &&
      (!bereaved || offer.bereaved === true) &&
      (!children || offer.children === true) &&
      (activity === undefined || offer.activities?.includes(activity) === true) &&
      (lateEffect === undefined || offer.lateEffects === null || offer.lateEffects.includes(lateEffect)),
  )
  const among = found.length
  return found
    .toSorted((one, other) => Number(named(other)) - Number(named(one)))
    .slice(0, limit)
    .map((row) => ({
      ...row,
      km: null,
      namesIt: named(row),
      among,
    }))
}
