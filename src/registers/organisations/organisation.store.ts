import type { Db } from '#platform/database.ts'
import type { Both } from '#platform/words.ts'
import type { SourceStatus } from '#registers/sources/index.ts'
import type { OrganisationKind } from './organisation.rules.ts'

/** An organisation as it is called on one day. */
export type OrganisationOnDay = {
  readonly id: string
  readonly key: string
  readonly kind: OrganisationKind
  readonly function: string | null
  readonly parentId: string | null
  readonly municipalityCode: string | null
  readonly regionKey: string | null
  readonly name: Both
  readonly website: string | null
  readonly contact: Both | null
  readonly validFrom: Temporal.PlainDate | null
  readonly validTo: Temporal.PlainDate | null
  readonly sourceStatus: SourceStatus
  readonly sources: readonly string[]
}

/** Rows that a person must check first are never among them. */
const onDay = (db: Db, day: Temporal.PlainDate) => db`
  select o.id, o.key, o.kind, o.function, o.parent_id, o.municipality_code, o.region_key, o.website, o.contact,
         o.valid_from, o.valid_to, o.source_status, o.sources, jsonb_build_object('da', n.da, 'en', n.en) as name
    from organisations.organisation o
    join lateral (
         select da, en from organisations.name n where n.organisation_id = o.id
          order by n.days @> ${db.typed.day(day)}::date desc, n.valid_from desc nulls last limit 1) n on true
   where not o.to_check`

/** An organisation by its permanent id, with the name it has on the day, or the last one it had. */
export async function findOrganisation(db: Db, id: string, day: Temporal.PlainDate) {
  const [row] = await db<OrganisationOnDay[]>`${onDay(db, day)} and o.id = ${id}`
  return row ?? null
}

/** Who carries on for an organisation on a day, by id: itself until the day of the succession. */
export async function successorOf(db: Db, id: string, day: Temporal.PlainDate): Promise<string> {
  const [last] = await db<{ id: string }[]>`
    with recursive line(id, step) as (
      select ${id}::uuid, 0
      union all
      select s.to_id, line.step + 1 from organisations.succession s join line on s.from_id = line.id
       where s.on_day <= ${db.typed.day(day)} and line.step < 50)
    select id from line order by step desc limit 1`
  return last?.id ?? id
}

/** The organisations that stand in a municipality on a day. */
export const listOrganisationsAt = (
  db: Db,
  municipalityCode: string,
  day: Temporal.PlainDate,
): Promise<OrganisationOnDay[]> => db<OrganisationOnDay[]>`
  ${onDay(db, day)} and o.municipality_code = ${municipalityCode}
     and (o.valid_from is null or o.valid_from <= ${db.typed.day(day)})
     and (o.valid_to is null or o.valid_to >= ${db.typed.day(day)})
   order by o.kind, o.key`
