import type { Db } from '#platform/database.ts'
import type { Both } from '#platform/words.ts'

/** A unit that something can be sent to, by the name it has on the day. */
export type ReceiverUnit = {
  readonly id: string
  readonly function: string | null
  readonly municipalityCode: string | null
  readonly name: Both
}

/** Units of these functions where somebody works here, those of the person's municipality first. */
export const listReceiverUnits = (
  db: Db,
  functions: readonly string[],
  municipalityCode: string | null,
  today: Temporal.PlainDate,
) => db<ReceiverUnit[]>`
  select * from (
    select distinct on (n.id) n.id, n.function, n.municipality_code,
           jsonb_build_object('da', n.da, 'en', n.en) as name
      from shared.organisation_name n
     where n.id in (select referrals.units_here(${[...functions]}::text[]))
       and (n.valid_from is null or n.valid_from <= ${db.typed.day(today)})
     order by n.id, n.valid_from desc nulls last) u
   order by u.municipality_code is distinct from ${municipalityCode}, u.name->>'da' limit 200`
