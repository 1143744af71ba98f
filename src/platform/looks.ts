import type { Db } from './database.ts'
import type { Permit } from './permit.ts'
import { enteredIn } from './transaction.ts'

/** Why somebody looks, and how they stand to the person: codes that `/mit/opslag` says in words. */
export type Reason = { readonly purpose: string; readonly relation: string }

/** Leaves a line for every person looked at, in the same transaction: the page cannot be shown without it. */
export async function look(
  db: Db,
  permit: Permit,
  persons: readonly string[],
  reason: Reason,
): Promise<void> {
  if (!enteredIn(permit.actor, db)) throw new Error(`permit ${permit.act} was given in another transaction`)
  await db`
    select platform.look_at(person, ${reason.purpose}, ${reason.relation}) from unnest(${[...persons]}::uuid[]) as person`
}
