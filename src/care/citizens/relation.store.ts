import { randomUUID } from 'node:crypto'
import type { Db } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import { look } from '#platform/looks.ts'
import type { Permit } from '#platform/permit.ts'
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
