import type { Db } from '#platform/database.ts'
import type { Permit } from '#platform/permit.ts'

/** Alerts in hand with whoever leaves: with the colleague, or in the queue again. `who` is whose they are now. */
export async function handOverAlerts(
  db: Db,
  _permit: Permit<'work.handed-over'>,
  handover: string,
  who: string | null,
): Promise<number> {
  const [row] = await db<
    { handed: number }[]
  >`select assessments.hand_over_alerts(${handover}, ${who}) as handed`
  return row?.handed ?? 0
}
