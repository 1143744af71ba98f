import { createHash } from 'node:crypto'
import type { Actor } from '#platform/actor.ts'
import type { Db } from '#platform/database.ts'
import { isRefusal, type Permit, type Refusal } from '#platform/permit.ts'
import { inTransaction } from '#platform/transaction.ts'
import { enterAsAccount } from '#registers/accounts/index.ts'
import type { aHouse } from './testing.ts'

type House = Awaited<ReturnType<typeof aHouse>>

/** One request of this example person, without a page around it. */
export async function inTheirName<T>(
  house: House,
  key: string,
  work: (db: Db, actor: Actor) => Promise<T>,
): Promise<T> {
  const token = (await house.as(key)).cookie.split('=')[1] ?? ''
  const knock = { session: createHash('sha256').update(token).digest(), now: house.clock.now() }
  return inTransaction(house.web, enterAsAccount(knock), work)
}

/** What a policy gave; a refusal is a fault of the test. */
export function granted<P extends Permit>(answer: P | Refusal): P {
  if (isRefusal(answer)) throw new Error(answer.refused)
  return answer
}
