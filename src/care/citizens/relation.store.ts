import { randomUUID } from 'node:crypto'
import type { Db } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import { look } from '#platform/looks.ts'
import type { Permit } from '#platform/permit.ts'
import type { Both } from '#platform/words.ts'
import type { Identifier } from './identifier.rules.ts'
import { hashIdentifier, sealIdentifier } from './identifier.store.ts'
import type { Purpose, RelationKind } from './person.rules.ts'

export type Course = {
  readonly identifier: Identifier
  readonly purpose: Purpose
  readonly relation: RelationKind
  /** Used only for a person who was not known. */
  readonly name: string | null
}

/** The same statements and the same answer, whether or not the person was known; either way a line is left. */
export async function startCourse(
  db: Db,
  permit: Permit<'course.started'>,
  key: Uint8Array,
  { identifier, purpose, relation, name }: Course,
): Promise<string> {
  const [started] = await db<{ person: string }[]>`
    select citizens.start_course(${randomUUID()}, ${hashIdentifier(key, identifier)},
      ${sealIdentifier(key, identifier)}, ${identifier.kind}, ${identifier.bornOn?.toString() ?? null}, ${name},
      ${purpose}, ${relation}) as person`
  const person = started?.person ?? ''
  await record(db, permit, { person, purpose, relation })
  await look(db, permit, [person], { purpose: 'course-started', relation })
  return person
}

/** Gives the unit that a case is handed to a reason to see the person; the one who hands it on sees them already. */
export async function relateUnit(
  db: Db,
  permit: Permit<'relation.begun'>,
  { personId, organisationId, purpose }: { personId: string; organisationId: string; purpose: Purpose },
): Promise<boolean> {
  const [row] = await db<{ begun: boolean }[]>`
    select citizens.relate_unit(${personId}, ${organisationId}, ${purpose}) as begun`
  if (row?.begun) await record(db, permit, { organisation: organisationId, purpose })
  return row?.begun ?? false
}

/** Ends the relation of one's own unit; from the next statement on the unit sees the person no more. */
export async function endRelation(
  db: Db,
  permit: Permit<'relation.ended'>,
  personId: string,
): Promise<boolean> {
  const [row] = await db<{ ended: boolean }[]>`select citizens.end_relation(${personId}) as ended`
  if (row?.ended) await record(db, permit)
  return row?.ended ?? false
}

/** A death that is known: self-service and every permission end, and nothing is asked of the person any more. */
export async function registerDeath(
  db: Db,
  permit: Permit<'death.registered'>,
  personId: string,
  diedOn: Temporal.PlainDate,
): Promise<boolean> {
  const [row] = await db<{ registered: boolean }[]>`
    select citizens.register_death(${personId}, ${diedOn.toString()}::date) as registered`
  if (row?.registered) await record(db, permit)
  return row?.registered ?? false
}

export async function withdrawDeath(
  db: Db,
  permit: Permit<'death.withdrawn'>,
  personId: string,
): Promise<boolean> {
  const [row] = await db<{ withdrawn: boolean }[]>`select citizens.withdraw_death(${personId}) as withdrawn`
  if (row?.withdrawn) await record(db, permit)
  return row?.withdrawn ?? false
}

export type UnitName = { readonly id: string; readonly function: string | null; readonly name: Both }
/** The units with an open relation to the person, by the name they have on the day. */
export const listUnitNames = (db: Db, personId: string, today: Temporal.PlainDate) => db<UnitName[]>`
  select distinct on (n.id) n.id, n.function, jsonb_build_object('da', n.da, 'en', n.en) as name
    from citizens.relation r join shared.organisation_name n on n.id = r.organisation_id
   where r.person_id = ${personId} and r.valid_to is null
     and (n.valid_from is null or n.valid_from <= ${db.typed.day(today)})
   order by n.id, n.valid_from desc nulls last`

/** Whom a person may name when they allow or refuse: the units that help them, and those where they live. */
export const listReceivers = (
  db: Db,
  { id, municipalityCode }: { id: string; municipalityCode: string | null },
  functions: readonly string[],
  today: Temporal.PlainDate,
) => db<UnitName[]>`
  select distinct on (n.id) n.id, n.function, jsonb_build_object('da', n.da, 'en', n.en) as name
    from shared.organisation_name n
   where not n.to_check and n.function = any (${[...functions]}::text[])
     and (n.municipality_code = ${municipalityCode} or n.id in (
       select r.organisation_id from citizens.relation r where r.person_id = ${id} and r.valid_to is null))
     and (n.valid_from is null or n.valid_from <= ${db.typed.day(today)})
   order by n.id, n.valid_from desc nulls last limit 50`
