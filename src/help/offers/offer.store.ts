import type { Db } from '#platform/database.ts'
import type { GroupStart } from './group-start.rules.ts'
import { startsOf } from './group-start.store.ts'
import { offerSchema } from './offer.rules.ts'
import { type Check, freshnessOf, type Judged, type OfferRow } from './offer-freshness.rules.ts'
import type { EffectName } from './offer-words.rules.ts'
import type { OwnWaiting } from './own-waiting.rules.ts'
import { ownWaitingsOf } from './own-waiting.store.ts'

/** As it comes from the database. */
export type OfferLine = Check &
  Judged & {
    readonly body: unknown
    readonly starts: readonly GroupStart[] | null
    readonly waitings: readonly OwnWaiting[] | null
  }

/** What a row needs of `shared.offer_freshness`. */
export const offerColumns = (db: Db) => db`
  body, checked_at, checker_name, stale_on, state, confirmed_on::text as confirmed_on, confirmed_by, told,
  ${startsOf(db, 'key')} as starts, ${ownWaitingsOf(db, 'key')} as waitings`

export function rowOf(line: OfferLine): OfferRow {
  const { body, checkedAt, checkerName, staleOn, confirmedOn, told, starts, waitings } = line
  const offer = offerSchema.parse(body)
  const freshness = freshnessOf(offer, line)
  return {
    offer,
    checkedAt,
    checkerName,
    staleOn,
    confirmedOn,
    freshness,
    told: told ?? [],
    starts: starts ?? [],
    waitings: waitings ?? [],
  }
}

/** One offer with the names of the late effects it is for; null when nobody has that id. */
export async function findOffer(db: Db, id: string) {
  const [line] = await db<(OfferLine & { effects: EffectName[] })[]>`
    select ${offerColumns(db)},
           array(select jsonb_build_object('slug', e.key, 'name', e.body->'name') from shared.published e
                  where e.kind = 'late-effect' and e.key = any(offers.list_in(o.body->'lateEffects'))
                  order by e.key) as effects
      from shared.offer_freshness o where key = ${id}`
  return line ? { row: rowOf(line), effects: line.effects } : null
}
