import type { Db } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import type { Permit } from '#platform/permit.ts'

type Letter = { readonly subject: string; readonly body: string }
/** A line in the ledger of everybody whose group was moved or cancelled, and one mail a person; how many. */
export async function tellOfGroups(
  db: Db,
  permit: Permit<'groups.told'>,
  most: number,
  { subject, body }: Letter,
): Promise<number> {
  const [row] = await db<{ told: number }[]>`
    select referrals.tell_of_groups(${most}, ${subject}, ${body}) as told`
  if (row?.told) await record(db, permit, { told: row.told })
  return row?.told ?? 0
}
