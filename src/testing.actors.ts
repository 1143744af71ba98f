import { createHash } from 'node:crypto'
import { personIdOfExample } from '#care/citizens/citizens.example.ts'
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

/** What a policy is asked about an example person: their row, read by the owner, whoever may see it. */
export async function personRow(house: House, key: string) {
  const found = await house.owner<{ id: string; organisations: string[] }[]>`
    select id, organisations from citizens.person where id = ${personIdOfExample(key)}`
  return found[0] ?? { id: '', organisations: [] }
}

/** What a policy gave; a refusal is a fault of the test. */
export function granted<P extends Permit>(answer: P | Refusal): P {
  if (isRefusal(answer)) throw new Error(answer.refused)
  return answer
}
