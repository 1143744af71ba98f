import {
  findPerson,
  listPermissions,
  mayHandOn,
  mayRelateUnit,
  type Person,
  type Purpose,
  receiverKindOf,
  relateUnit,
} from '#care/citizens/index.ts'
import type { Actor } from '#platform/actor.ts'
import type { Db } from '#platform/database.ts'
import { isRefusal } from '#platform/permit.ts'
import type { Kind } from './referral.rules.ts'

const purposeOf: Readonly<Record<Kind, Purpose>> = {
  'rehabilitation-plan': 'rehabilitation',
  'municipal-referral': 'rehabilitation',
  'hospital-referral': 'treatment',
  'own-gp': 'follow-up',
}
type Unit = { readonly id: string; readonly function: string | null }

/** May this unit get it? Health persons in a current course may, unless the person has said no (§ 41(3)). */
export async function mayGet(
  db: Db,
  actor: Actor,
  person: Person,
  unit: Unit,
  today: Temporal.PlainDate,
): Promise<boolean> {
  const receiver = { organisationId: unit.id, kind: receiverKindOf(unit.function) }
  const permissions = await listPermissions(db, person.id)
  return !isRefusal(mayHandOn(actor, person, { receiver, purpose: 'treatment', permissions }, today))
}

/** Gives the receiver its reason to see the person, in the moment it is sent; false where the person has said no. */
export async function handOn(
  db: Db,
  actor: Actor,
  { personId, kind, unit }: { personId: string; kind: Kind; unit: Unit },
  today: Temporal.PlainDate,
): Promise<boolean> {
  const person = await findPerson(db, personId)
  if (!person || !(await mayGet(db, actor, person, unit, today))) return false
  const permit = mayRelateUnit(actor, person)
  if (isRefusal(permit)) return false
  return relateUnit(db, permit, { personId, organisationId: unit.id, purpose: purposeOf[kind] })
}
