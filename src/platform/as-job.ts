import type { Actor } from './actor.ts'
import type { Clock } from './clock.ts'
import type { Database, Db } from './database.ts'
import { type Enter, inTransaction } from './transaction.ts'

/** Enters as a job: no person, no post, the house's own clock. */
export const enterAsJob =
  (name: string, now: Temporal.Instant): Enter =>
  async (db): Promise<Actor> => {
    await db`select set_config('app.now', ${now.toString()}, true), set_config('app.kind', 'job', true)`
    return { kind: 'job', id: null, name, postId: null, role: null, organisations: [], powers: new Set() }
  }

/** One transaction as the role of jobs; `worker` is a pool opened with that role. */
export const asJob = <T>(
  worker: Database,
  clock: Clock,
  name: string,
  work: (db: Db, actor: Actor) => Promise<T>,
): Promise<T> => inTransaction(worker, enterAsJob(name, clock.now()), work)
