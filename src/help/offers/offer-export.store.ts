import type { Db } from '#platform/database.ts'
import { type Offer, offerSchema } from './offer.rules.ts'
import { type Freshness, freshnessOf, type Judged } from './offer-freshness.rules.ts'

/** An offer with how sure it is, the day somebody stood in for it, and when it last changed here. */
export type ExportedOffer = {
  readonly offer: Offer
  readonly freshness: Freshness
  readonly confirmedOn: string | null
  readonly changedAt: Temporal.Instant
}
type Line = Omit<Judged, 'confirmedOn'> & {
  confirmedOn: Temporal.PlainDate | null
  body: unknown
  knownFrom: Temporal.Instant
}
export type Stretch = {
  readonly first: number
  readonly size: number | null
  readonly since: Temporal.Instant | null
}
export const everything: Stretch = { first: 0, size: null, since: null }

/** The published offers in the order of their keys, as many as are asked for, and how many there are in all. */
export async function listForExport(
  db: Db,
  { first, size, since }: Stretch,
): Promise<{ total: number; rows: ExportedOffer[] }> {
  const lines = await db<(Line & { total: number })[]>`
    with changed as (
      select key, body, known_from, state, confirmed_on, confirmed_by, told from shared.offer_freshness
       where ${since?.toString() ?? null}::timestamptz is null
          or known_from > ${since?.toString() ?? null}::timestamptz
          or confirmed_on > ${since?.toString() ?? null}::timestamptz),
    asked as (select * from changed order by key limit ${size} offset ${first})
    select counted.total, a.* from (select count(*)::int as total from changed) counted
      left join asked a on true order by a.key`
  return { total: lines[0]?.total ?? 0, rows: lines.flatMap((line) => (line.body ? [rowOf(line)] : [])) }
}

/** One offer by the name it has towards other directories. */
export async function findForExport(db: Db, uuid: string): Promise<ExportedOffer | null> {
  const [line] = await db<Line[]>`
    select body, known_from, state, confirmed_on, confirmed_by, told from shared.offer_freshness
     where body->>'uuid' = ${uuid}`
  return line ? rowOf(line) : null
}

function rowOf({ body, knownFrom, ...judged }: Line): ExportedOffer {
  const offer = offerSchema.parse(body)
  const confirmedOn = judged.confirmedOn?.toString() ?? null
  return {
    offer,
    freshness: freshnessOf(offer, { ...judged, confirmedOn }),
    confirmedOn,
    changedAt: knownFrom,
  }
}
