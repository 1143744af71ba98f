import { asJob } from './as-job.ts'
import { handClock } from './clock.ts'
import type { Database, Db } from './database.ts'
import { sealBatch } from './sealer.ts'
import { aDatabase } from './testing.ts'
import { verify } from './verify.ts'

export const seed = new Uint8Array(32).fill(7)
const person = '00000000-0000-4000-8000-000000000001'

/** Two kinds of line, written and sealed at a clock that a test moves. */
export async function aHistory() {
  const { owner, worker } = await aDatabase()
  const clock = handClock(Temporal.Instant.from('2026-11-23T08:00:00Z'))
  const asTest = <T>(work: (db: Db) => Promise<T>) => asJob(worker, clock, 'test', work)
  const write = (act: string) =>
    asTest(async (db) => {
      await db`select platform.record(${act}, ${person}, ${db.json({ number: 1 })})`
      await db`select set_config('app.actor', ${person}, true)`
      await db`select platform.look_at(${person}, 'course', 'own')`
    })
  const seal = (key: Uint8Array | null = seed) => asTest((db) => sealBatch(db, clock.now(), key ?? undefined))
  return { owner, worker, clock, asTest, write, seal }
}

/** Looks at what a change in one place of the tables would be found as, and takes the change back. */
export async function tampered(owner: Database, change: (db: Db) => Promise<unknown>) {
  const undo = new Error('undo')
  let found = 0
  await owner
    .begin(async (transaction) => {
      const db = transaction as unknown as Db
      await change(db)
      found = (await verify(insideOf(db), seed)).length
      throw undo
    })
    .catch((fault: unknown) => {
      if (fault !== undo) throw fault
    })
  return found
}
/** Verification in the transaction that tampers, so that the next change starts from the true history. */
export const insideOf = (db: Db) =>
  Object.assign((...given: Parameters<Db>) => db(...given), {
    begin: (_: string, work: (db: Db) => unknown) => work(db),
  }) as unknown as Database
