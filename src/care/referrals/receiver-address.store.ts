import type { Db } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import type { Permit } from '#platform/permit.ts'
import type { Both } from '#platform/words.ts'

export type ReceiverAddress = {
  readonly id: string
  readonly name: Both | null
  readonly email: string
  readonly setOn: Temporal.PlainDate
}
/** The units that are told by mail, by name. */
export const listReceiverAddresses = (db: Db) => db<ReceiverAddress[]>`
  select a.organisation_id as id, a.email, a.set_on, (
      select jsonb_build_object('da', n.da, 'en', n.en) from shared.organisation_name n where n.id = a.organisation_id
       order by n.valid_from > platform.today(), n.valid_from desc nulls last limit 1) as name
    from referrals.receiver_address a order by 4, 1 limit 500`

/** Sets it, or takes it away; the history says that it was set, and not to what. */
export async function saveReceiverAddress(
  db: Db,
  permit: Permit<'receiver.address-set'>,
  { id, email }: { id: string; email: string | null },
): Promise<void> {
  if (email === null) await db`delete from referrals.receiver_address where organisation_id = ${id}`
  else
    await db`
      insert into referrals.receiver_address (organisation_id, email, set_by, set_on)
      values (${id}, ${email}, platform.actor(), platform.today())
      on conflict (organisation_id) do update
        set email = excluded.email, set_by = excluded.set_by, set_on = excluded.set_on`
  await record(db, permit, { known: email !== null })
}
