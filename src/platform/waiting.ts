import type { Clock } from './clock.ts'
import { alone, type Database } from './database.ts'
import type { Waiting } from './measures.ts'

/** What waits right now, for measures and the operator; one statement. */
export async function waitingIn(worker: Database, clock: Clock): Promise<Waiting> {
  const [row] = await alone(
    worker,
    (sql) => sql<{ unsealed: number; unsentMail: number; overdue: number }[]>`
      select * from platform.waiting(${clock.now().toString()})`,
  )
  return {
    unsealedSeconds: row?.unsealed ?? 0,
    unsentMailSeconds: row?.unsentMail ?? 0,
    overdueJobs: row?.overdue ?? 0,
  }
}
