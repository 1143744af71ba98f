import type { Db } from '#platform/database.ts'
import { bitOf, type FilterName } from './offer-traits.rules.ts'

/** Where the municipality lies, and whom an offer must be for to be for those who live there. */
export const homeOf = (db: Db, code: string | null, today: Temporal.PlainDate) => db`
  home as materialized (
    select m.lat, m.lon, array['nation', m.code] || array(
             select r.key from shared.membership r
              where r.kind = 'region' and r.municipality_code = m.code
                and r.valid_from <= ${db.typed.day(today)}::date) as reaches
      from shared.municipality m where m.code = ${code})`

/** Nobody has told of an offer with this choice that is for the place in particular and is not over. */
const isMissing = (db: Db, code: string, topic: string, today: Temporal.PlainDate) => {
  const [name, value = ''] = topic.split(':') as [FilterName, string]
  return db`not exists (
    select 1 from offers.listed
     where reach = any((select reaches from home)::text[]) and (reach <> 'nation' or ${code} = any(codes))
       and not is_closed and coalesce(valid_to >= ${db.typed.day(today)}::date, true)
       and ${name === 'senfoelge' ? db`late_effects @> array[${value}]` : db`traits & ${bitOf(name, value)}::integer <> 0`})`
}

/** Those of the topics (`filter:value`) for which there is none, as a list in JSON. */
export function missingOf(db: Db, code: string | null, topics: readonly string[], today: Temporal.PlainDate) {
  if (code === null || topics.length === 0) return db`'[]'::jsonb`
  const each = topics
    .map((topic) => db`case when ${isMissing(db, code, topic, today)} then ${topic}::text end`)
    .reduce((all, one) => db`${all}, ${one}`)
  return db`to_jsonb(array_remove(array[${each}], null))`
}

/** Is there an offer for those who live there in particular? What is for the whole country is none, unless it stands there. */
export async function hasLocalOffer(db: Db, code: string, topic: string, today: Temporal.PlainDate) {
  const [row] = await db<{ isMissing: boolean }[]>`
    with ${homeOf(db, code, today)}
    select ${isMissing(db, code, topic, today)} as is_missing`
  return row?.isMissing === false
}
