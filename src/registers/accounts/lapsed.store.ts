import type { Db } from '#platform/database.ts'

/** Lets go of sessions and links that lapsed a month ago; row-level security shows a job no others. */
export async function deleteLapsedDoors(db: Db): Promise<void> {
  await db`delete from accounts.session where expires_at < platform.now() - interval '30 days'`
  await db`delete from accounts.reset where expires_at < platform.now() - interval '30 days'`
}
