import { createHash } from 'node:crypto'
import { alone, type Database, type Db } from './database.ts'

export type Limit = { readonly name: string; readonly most: number; readonly minutes: number }

/**
 * Counts one use of `limit` by `who`, in all copies of the app together; false when there were too many. Asked inside a
 * request's transaction, the use is counted only if that is kept.
 */
export async function withinLimit(
  database: Database | Db,
  now: Temporal.Instant,
  limit: Limit,
  who: string,
): Promise<boolean> {
  const span = limit.minutes * 60_000
  const starts = Temporal.Instant.fromEpochMilliseconds(Math.floor(now.epochMilliseconds / span) * span)
  const key = createHash('sha256').update(`${limit.name}\n${who}`).digest()
  const count = (sql: Db) => sql<{ uses: number }[]>`
    select platform.use_rate(${key}, ${starts.toString()}) as uses`
  const [used] = await ('lines' in database
    ? alone(database, (sql) => count(sql as unknown as Db))
    : count(database))
  return (used?.uses ?? 0) <= limit.most
}

/** How many minutes, rounded up, until `limit` counts afresh. */
export function minutesLeft(now: Temporal.Instant, limit: Limit): number {
  const span = limit.minutes * 60_000
  return Math.ceil((span - (now.epochMilliseconds % span)) / 60_000)
}
