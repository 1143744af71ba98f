import type { PendingQuery, Row } from 'postgres'
import type { Db } from '#platform/database.ts'

/** A count of what has come to a person and waits to be read or answered; a room above asks its own rows. */
export type News = (db: Db, personId: string) => PendingQuery<Row[]>
type Asking = { readonly path: string; readonly news?: News }

/** How much is new behind each door that can tell, in one statement. */
export async function countNews(
  db: Db,
  personId: string,
  doors: readonly Asking[],
): Promise<ReadonlyMap<string, number>> {
  const [first, ...rest] = doors.flatMap(({ path, news }) =>
    news ? [db`select ${path}::text as path, (${news(db, personId)})::integer as count`] : [],
  )
  if (!first) return new Map()
  const rows = await db<{ path: string; count: number }[]>`
    ${rest.reduce((said, one) => db`${said} union all ${one}`, first)}`
  return new Map(rows.map(({ path, count }) => [path, count]))
}
