import type { Db } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import type { Permit } from '#platform/permit.ts'

/** Another unit, which has a relation already, sees these needs as well; how many it sees now. */
export async function showNeedsTo(
  db: Db,
  permit: Permit<'needs.shown'>,
  { needIds, organisationId }: { needIds: readonly string[]; organisationId: string },
): Promise<number> {
  const [row] = await db<{ shown: number }[]>`
    select assessments.show_needs(${[...needIds]}::uuid[], ${organisationId}) as shown`
  if (row?.shown) await record(db, permit, { organisation: organisationId, needs: row.shown })
  return row?.shown ?? 0
}
