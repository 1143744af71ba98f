import type { Db } from './database.ts'
import type { Permit } from './permit.ts'
import { enteredIn } from './transaction.ts'

/** Codes and ids that a history line may carry beside act and subject; never text about a person. */
export type Codes = Readonly<Record<string, string | number | boolean | null>>

/** Writes the history line in the transaction of the change it tells of; a permit is good for that one alone. */
export async function record(db: Db, permit: Permit, codes: Codes = {}): Promise<string> {
  if (!enteredIn(permit.actor, db)) throw new Error(`permit ${permit.act} was given in another transaction`)
  const [line] = await db<{ id: string }[]>`
    select platform.record(${permit.act}, ${permit.subject}, ${db.json(codes)}) as id`
  return line?.id ?? ''
}
