import type { Db } from '#platform/database.ts'
import type { Capacity } from './capacity.rules.ts'
import { capacityOf } from './capacity.store.ts'
import type { NeedShown } from './need-name.rules.ts'
import type { ReceiverUnit } from './receiver.store.ts'
import type { Waiting } from './waiting.rules.ts'
import { waitingOf } from './waiting-told.store.ts'

export type Ground = {
  readonly mine: readonly ReceiverUnit[]
  /** With what each has told of how long one waits there; in the person's municipality, with its groups and what came. */
  readonly receivers: readonly (ReceiverUnit & {
    readonly waiting?: Waiting | null
    readonly capacity?: Capacity | null
  })[]
  readonly needs: readonly NeedShown[]
}

const asUnits = (db: Db, day: Temporal.PlainDate) => db`
  select distinct on (n.id) n.id, n.function, n.municipality_code, jsonb_build_object('da', n.da, 'en', n.en) as name
    from shared.organisation_name n
   where (n.valid_from is null or n.valid_from <= ${db.typed.day(day)})`

/** Needs as the one who asks may see them. */
export const needsAsShown = (db: Db) => db`
  select n.id, n.domain, n.burden, n.wants_help, (
      select p.body->'name' from shared.published p where p.kind = 'late-effect' and p.key = n.late_effect) as name
    from shared.need n`

/** All that the form stands on, in one statement: from which of one's units, to whom, and what the person has told. */
export async function findGround(
  db: Db,
  person: { id: string; municipalityCode: string | null },
  asked: { mine: readonly string[]; receivers: readonly string[] },
  today: Temporal.PlainDate,
): Promise<Ground> {
  const [ground] = await db<Ground[]>`
    select
      (select coalesce(jsonb_agg(to_jsonb(u)), '[]') from (
        ${asUnits(db, today)} and n.id = any (${[...asked.mine]}::uuid[])
        order by n.id, n.valid_from desc nulls last) u) as mine,
      (select coalesce(jsonb_agg(to_jsonb(u) || jsonb_build_object('waiting', ${waitingOf(db, 'u.id')},
            'capacity', case when u.municipality_code = ${person.municipalityCode} then ${capacityOf(db, 'u')} end) order by
          u.municipality_code is distinct from ${person.municipalityCode}, u.name->>'da'), '[]') from (
        ${asUnits(db, today)} and n.id in (select referrals.units_here(${[...asked.receivers]}::text[]))
        order by n.id, n.valid_from desc nulls last) u) as receivers,
      (select coalesce(jsonb_agg(to_jsonb(u) order by u.burden desc nulls last, u.id), '[]') from (
        ${needsAsShown(db)} where n.person_id = ${person.id} and n.state = 'open') u) as needs`
  return ground ?? { mine: [], receivers: [], needs: [] }
}
