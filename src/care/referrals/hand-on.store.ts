import { mayShowNeeds, showNeedsTo } from '#care/assessments/index.ts'
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

type Handing = {
  readonly personId: string
  readonly kind: Kind
  readonly unit: Unit
  /** The needs that it is about; the receiver sees them from now on. */
  readonly needIds: readonly string[]
}
/** Gives the receiver its reason to see the person, and the needs it is about, in the moment it is sent; false where the person has said no. */
export async function handOn(
  db: Db,
  actor: Actor,
  { personId, kind, unit, needIds }: Handing,
  today: Temporal.PlainDate,
): Promise<boolean> {
  const person = await findPerson(db, personId)
  if (!person || !(await mayGet(db, actor, person, unit, today))) return false
  const permit = mayRelateUnit(actor, person)
  const showing = mayShowNeeds(actor, person)
  if (isRefusal(permit) || isRefusal(showing)) return false
  const related = await relateUnit(db, permit, {
    ...{ personId, organisationId: unit.id, purpose: purposeOf[kind] },
  })
  if (related && needIds.length > 0) await showNeedsTo(db, showing, { needIds, organisationId: unit.id })
  return related
}
