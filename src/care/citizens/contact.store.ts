import type { Db } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import type { Permit } from '#platform/permit.ts'
import type { Contact, FreshContact } from './contact.rules.ts'

export const contactsAtOnce = 50
/** Whom the person can ring, in the order in which people look for them. */
export const listContacts = (db: Db, personId: string) => db<Contact[]>`
  select c.id, c.role, c.words, c.phone, c.source, c.noted_on, old.words as before
    from citizens.contact c left join citizens.contact old on old.id = c.replaces
   where c.person_id = ${personId} and c.removed_at is null order by c.noted_on, c.id limit ${contactsAtOnce}`

export async function saveContact(
  db: Db,
  permit: Permit<'contact.noted'>,
  personId: string,
  { role, words, phone, source }: FreshContact,
): Promise<void> {
  await db`
    insert into citizens.contact (person_id, organisations, role, words, phone, source, noted_by, controller_id,
      controller_from)
    select p.id, p.organisations, ${role}, ${words}, ${phone}, ${source}, platform.actor(), p.controller_id,
           platform.today()
      from citizens.person p where p.id = ${personId}`
  await record(db, permit, { role })
}

export async function removeContact(
  db: Db,
  permit: Permit<'contact.removed'>,
  { id, personId }: { id: string; personId: string },
): Promise<boolean> {
  const removed = await db`
    update citizens.contact set removed_at = platform.now()
     where id = ${id} and person_id = ${personId} and removed_at is null`
  if (removed.count === 0) return false
  await record(db, permit, { contact: id })
  return true
}
