import type { Db } from '#platform/database.ts'
import type { Permit } from '#platform/permit.ts'

/** What lies with whoever leaves lies with the colleague, or in the unit's common list. */
export async function handOverReferrals(
  db: Db,
  _permit: Permit<'work.handed-over'>,
  handover: string,
): Promise<number> {
  const [row] = await db<{ handed: number }[]>`select referrals.hand_over(${handover}) as handed`
  return row?.handed ?? 0
}
