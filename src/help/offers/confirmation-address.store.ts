import type { Db } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import type { Permit } from '#platform/permit.ts'
import type { Both } from '#platform/words.ts'

export type AskedWhere = {
  readonly key: string
  readonly name: Both
  readonly email: string | null
  readonly askedOn: Temporal.PlainDate | null
}

const where = (db: Db) => db`
  select p.key, p.body->'name' as name, a.email,
         (select max(r.sent_on) from offers.round r where r.offer_key = p.key) as asked_on
    from shared.published p
    left join offers.confirmation_address a on a.offer_key = p.key
   where p.kind = 'offer'`

export const offersAtOnce = 100
/** Where each offer is asked about, those without an address first. */
export const listAskedWhere = (db: Db, stretch: number) => db<(AskedWhere & { among: number })[]>`
  select *, count(*) over ()::integer as among from (${where(db)}) w
   order by email is not null, name->>'da', key limit ${offersAtOnce} offset ${(stretch - 1) * offersAtOnce}`

export async function findAskedWhere(db: Db, key: string): Promise<AskedWhere | null> {
  const [row] = await db<AskedWhere[]>`${where(db)} and p.key = ${key}`
  return row ?? null
}

/** The history says that it was set, and not to what. */
export async function saveAddress(
  db: Db,
  permit: Permit<'offer.address-set'>,
  { key, email }: { key: string; email: string | null },
): Promise<void> {
  if (email === null) await db`delete from offers.confirmation_address where offer_key = ${key}`
  else
    await db`
      insert into offers.confirmation_address (offer_key, email, set_by, set_on)
      values (${key}, ${email}, platform.actor(), platform.today())
      on conflict (offer_key) do update
        set email = excluded.email, set_by = excluded.set_by, set_on = excluded.set_on`
  await record(db, permit, { known: email !== null })
}
