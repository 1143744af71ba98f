import type { Db } from '#platform/database.ts'
import { type OfferLine, offerColumns, rowOf } from './offer.store.ts'
import type { OfferRow } from './offer-freshness.rules.ts'

/** An offer with how sure it is, and when it last changed here. */
export type ExportedOffer = OfferRow & { readonly changedAt: Temporal.Instant }
type Line = OfferLine & { knownFrom: Temporal.Instant }
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
    with changed as (select l.key from offers.listed l ${since ? changedSince(db, since.toString()) : db``}),
    asked as (select key from changed order by key collate "C" limit ${size} offset ${first})
    select counted.total, a.* from (select count(*)::int as total from changed) counted
      left join (select key, known_from, ${offerColumns(db)} from asked join shared.offer_freshness using (key)) a on true
     order by a.key collate "C"`
  return { total: lines[0]?.total ?? 0, rows: lines.flatMap((line) => (line.body ? [exported(line)] : [])) }
}

/** Of a confirmation the day is known: better told twice than missed. */
const changedSince = (db: Db, moment: string) => db`
  join shared.published p on p.kind = 'offer' and p.key = l.key
   and (p.known_from > ${moment}::timestamptz
     or l.confirmed_on >= (${moment}::timestamptz at time zone 'Europe/Copenhagen')::date
     or exists (select from offers.own_waiting w where w.offer_key = l.key
          and w.told_on >= (${moment}::timestamptz at time zone 'Europe/Copenhagen')::date))`

/** One offer by the name it has towards other directories. */
export async function findForExport(db: Db, uuid: string): Promise<ExportedOffer | null> {
  const [line] = await db<Line[]>`
    select known_from, ${offerColumns(db)} from shared.offer_freshness where body->>'uuid' = ${uuid}`
  return line ? exported(line) : null
}

const exported = (line: Line): ExportedOffer => ({ ...rowOf(line), changedAt: line.knownFrom })
