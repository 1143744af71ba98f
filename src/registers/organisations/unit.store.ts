import type { Db } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import type { Permit } from '#platform/permit.ts'
import { organisationId } from './organisation.rules.ts'
import { type FreshUnit, keyOfUnit, kindsOfUnit } from './unit.rules.ts'

export type Unit = {
  readonly id: string
  readonly key: string
  readonly function: string
  readonly name: string
  /** By its key, or by its whole name. */
  readonly isMeant: boolean
}
export const unitsAtOnce = 10

/** The places where people can have a post on a day, by key or name: those that are meant first, then those that are like it. */
export const findUnits = (db: Db, words: string, day: Temporal.PlainDate) => db<Unit[]>`
  select n.id, n.key, n.function, n.da as name,
         n.key = lower(${words}) or lower(n.da) = lower(${words}) as is_meant
    from shared.organisation_name n
   where not n.to_check and n.function is not null
     and (n.valid_from is null or n.valid_from <= ${db.typed.day(day)})
     and (n.valid_to is null or n.valid_to >= ${db.typed.day(day)})
     and (n.key = lower(${words}) or strpos(lower(n.da), lower(${words})) > 0)
   order by is_meant desc, n.da, n.key limit ${unitsAtOnce}`

export type UnitAdded =
  | { readonly key: string }
  | 'no-name'
  | 'no-such-parent'
  | 'no-such-place'
  | 'there-already'

/** One more place where people work. It has no source but whoever runs the house, and says so. */
export async function saveUnit(db: Db, permit: Permit<'unit.added'>, fresh: FreshUnit): Promise<UnitAdded> {
  const key = keyOfUnit(fresh.name)
  if (!key) return 'no-name'
  const [known] = await db<{ parent: string | null; place: boolean }[]>`
    select (select o.id from organisations.organisation o where o.key = ${fresh.parentKey}) as parent,
           exists (select from shared.municipality_name m where m.code = ${fresh.municipalityCode}) as place`
  if (fresh.parentKey && !known?.parent) return 'no-such-parent'
  if (fresh.municipalityCode && !known?.place) return 'no-such-place'
  const id = organisationId(key)
  const made = await db`
    insert into organisations.organisation (id, key, kind, function, parent_id, municipality_code, to_check,
      source_status, sources)
    values (${id}, ${key}, ${kindsOfUnit[fresh.function]}, ${fresh.function}, ${known?.parent ?? null},
      ${fresh.municipalityCode}, false, 'unconfirmed', '{}')
    on conflict do nothing`
  if (made.count === 0) return 'there-already'
  await db`
    insert into organisations.name (organisation_id, da, en) values (${id}, ${fresh.name}, ${fresh.name})`
  await record(db, permit, { organisation: id, function: fresh.function })
  return { key }
}
