import type { Db } from '#platform/database.ts'
import type { Permit } from '#platform/permit.ts'

/** The open tasks of the post that is left go along with the handover, or come back with it. */
export async function handOverTasks(
  db: Db,
  _permit: Permit<'work.handed-over'>,
  handover: string,
): Promise<number> {
  const [row] = await db<{ handed: number }[]>`select tasks.hand_over(${handover}) as handed`
  return row?.handed ?? 0
}
