import type { Db } from '#platform/database.ts'
import type { Permit } from '#platform/permit.ts'
import { lastDayOf, type Reactions } from './reaction-report.rules.ts'

/** Counted for one's own unit, in the quarter that begins on this day. */
export async function findReactionsIn(
  db: Db,
  _permit: Permit<'reactions.read'>,
  quarter: Temporal.PlainDate,
): Promise<Reactions> {
  const [row] = await db<{ found: Reactions }[]>`
    select assessments.reactions_between(${db.typed.day(quarter)}, ${db.typed.day(lastDayOf(quarter))}) as found`
  return row?.found ?? { alerts: 0, taken: {}, came: {}, putBack: 0, hours: null, told: [] }
}
