import type { Db } from './database.ts'
import type { Permit } from './permit.ts'
import { enteredIn } from './transaction.ts'

/** Why somebody looks, and how they stand to the person: codes that `/mit/opslag` says in words. */
export type Reason = { readonly purpose: string; readonly relation: string }

type Look = Reason & { readonly person: string }
const looks = new WeakMap<Db, Look[]>()
/** Who has been looked at in this transaction, and why. */
export const looksIn = (db: Db): readonly Look[] => looks.get(db) ?? []

const same = (one: Look, other: Look) =>
  one.person === other.person && one.purpose === other.purpose && one.relation === other.relation

/** Leaves a line for every person looked at, once, in the same transaction: the page cannot be shown without it. */
export async function look(
  db: Db,
  permit: Permit,
  persons: readonly string[],
  reason: Reason,
): Promise<void> {
  if (!enteredIn(permit.actor, db)) throw new Error(`permit ${permit.act} was given in another transaction`)
  const left = looksIn(db)
  const fresh = persons
    .map((person) => ({ person, ...reason }))
    .filter((one) => !left.some((other) => same(one, other)))
  if (fresh.length === 0) return
  looks.set(db, [...left, ...fresh])
  await leaveLooks(db, fresh)
}

/** Writes the lines: once more, where a page undid everything else that was written and was read all the same. */
export const leaveLooks = (db: Db, seen: readonly Look[]) =>
  db`select platform.look_at_all(${db.json(seen as never)})`
