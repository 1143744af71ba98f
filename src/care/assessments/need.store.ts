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

/** Help did not come or did not help: these needs are open again; how many were not. */
export async function openNeedsAgain(
  db: Db,
  permit: Permit<'needs.opened-again'>,
  needIds: readonly string[],
): Promise<number> {
  const [row] = await db<{ opened: number }[]>`
    select assessments.open_needs_again(${[...needIds]}::uuid[]) as opened`
  if (row?.opened) await record(db, permit, { needs: row.opened })
  return row?.opened ?? 0
}
