import type { Db } from '#platform/database.ts'
import { isRefusal, refuse } from '#platform/permit.ts'
import { type Json, mayProposeMany, openBatch, saveInBatch } from '#registers/editions/index.ts'
import type { MayImport, OfferImport } from './offer-import.store.ts'
import { offerKind } from './offer-kind.rules.ts'

const atOnce = 500

/** Marks a file as confirmed; the first who says so holds, and one with faults cannot be. */
export async function confirmImport(
  db: Db,
  _permit: MayImport,
  id: string,
  grounds: string,
): Promise<boolean> {
  const [confirmed] = await db`
    update offers.import i set state = 'sending', grounds = ${grounds}
     where id = ${id} and state = 'read'
       and not exists (select from offers.import_row r where r.import_id = i.id and r.outcome = 'wrong')
       and exists (select from offers.import_row r
                    where r.import_id = i.id and r.outcome in ('added', 'changed'))
    returning id`
  return confirmed !== undefined
}

/** Makes proposals of everything that a confirmed file changes: in this transaction, all of them or none. */
export async function sendImport(
  db: Db,
  permit: MayImport,
  { id, title, grounds, accountId, accountName }: OfferImport,
) {
  const propose = mayProposeMany(permit.actor, offerKind.name)
  if (isRefusal(propose)) return propose
  const [sending] = await db<{ size: number }[]>`
    select (select count(*)::int from offers.import_row r
             where r.import_id = i.id and r.outcome in ('added', 'changed')) as size
      from offers.import i where id = ${id} and state = 'sending' for update`
  if (!sending) return refuse('not-confirmed')
  const batch = await openBatch(db, propose, offerKind, {
    title,
    grounds: grounds ?? '',
    size: sending.size,
    author: { id: accountId, name: accountName },
  })
  for (let last = 0; ; ) {
    const rows = await db<{ line: number; key: string; body: Json }[]>`
      select line, key, body from offers.import_row
       where import_id = ${id} and outcome in ('added', 'changed') and line > ${last} order by line limit ${atOnce}`
    if (rows.length === 0) break
    await saveInBatch(db, propose, offerKind, batch, rows)
    last = rows.at(-1)?.line ?? last
  }
  await db`update offers.import set state = 'sent', batch_id = ${batch} where id = ${id}`
  return { batch }
}
