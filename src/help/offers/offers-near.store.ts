import type { Db } from '#platform/database.ts'
import type { Activity } from './offer.rules.ts'
import { type Found, searchOffers } from './offer-search.store.ts'
import { bitOf } from './offer-traits.rules.ts'

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
export type NearRow = Found & {
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
  const required = [
    relatives && bitOf('til', 'paaroerende'),
    bereaved && bitOf('til', 'efterladte'),
    children && bitOf('til', 'boern'),
    activity && bitOf('aktivitet', activity),
  ].reduce<number>((all, bit) => all | (bit || 0), 0)
  const asked = { code: code ?? '', preferred: lateEffect, required, chosen: {}, wording: null }
  const { rows, count } = await searchOffers(
    db,
    { ...asked, counts: 'hits', after: 0, most: limit },
    { today, minute: null },
  )
  return rows.map((row) => ({
    ...row,
    namesIt: lateEffect !== undefined && row.offer.lateEffects?.includes(lateEffect) === true,
    among: count,
  }))
}
