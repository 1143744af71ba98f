import type { Db } from './database.ts'
import type { Codes } from './events.ts'
import type { Permit } from './permit.ts'
import { enteredIn } from './transaction.ts'

export type Order = { readonly queue: string; readonly id: string; readonly codes?: Codes }

/** Orders work in the transaction of the change that it follows: undone with it, and one id is one job. */
export async function enqueue(db: Db, permit: Permit, { queue, id, codes = {} }: Order): Promise<void> {
  if (!enteredIn(permit.actor, db)) throw new Error(`permit ${permit.act} was given in another transaction`)
  await db`select platform.enqueue(${queue}, ${id}, ${db.json(codes)})`
}
