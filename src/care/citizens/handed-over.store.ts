import type { Db } from '#platform/database.ts'
import type { Permit } from '#platform/permit.ts'

type Instead = {
  /** Who the person can ring now: a colleague by name and title, or the unit. */
  readonly words: string
  readonly source: string
  readonly mail: { readonly subject: string; readonly body: string }
}
/** *Mine kontakter* that a unit told, and that named whoever leaves: another stands in their place, and the person is told. */
export async function handOverContacts(
  db: Db,
  _permit: Permit<'work.handed-over'>,
  handover: string,
  { words, source, mail }: Instead,
): Promise<number> {
  const [row] = await db<{ handed: number }[]>`
    select citizens.hand_over_contacts(${handover}, ${words}, ${source}, ${mail.subject}, ${mail.body}) as handed`
  return row?.handed ?? 0
}
