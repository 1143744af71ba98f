import { createHash, randomUUID } from 'node:crypto'
import type { Db } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import type { Permit } from '#platform/permit.ts'
import { codeOf } from './identifier.store.ts'
import { codeDays, type Permission } from './permission.rules.ts'
import type { FreshPermission } from './permission-form.rules.ts'
import type { Person } from './person.rules.ts'

const columns = (db: Db) => db`
  id, person_id, organisations, kind, parts, acts, receiver_name, receiver_phone, receiver_account_id,
  receiver_organisation_id, receiver_kind, purpose, given_as, valid_from, valid_to, given_at, code_until, accepted_at,
  ended_at`

export const permissionsAtOnce = 100
/** What the person allows and refuses, those that hold first, then the newest. */
export const listPermissions = (db: Db, personId: string) => db<Permission[]>`
  select ${columns(db)} from citizens.permission where person_id = ${personId}
   order by (ended_at is null) desc, given_at desc, id limit ${permissionsAtOnce}`

export type Received = Permission & { readonly personName: string | null }
/** What others have given the one who asks, and nothing more about them than their name. */
export const listReceived = (db: Db, accountId: string | null) => db<Received[]>`
  select ${columns(db)}, citizens.name_of_giver(id) as person_name from citizens.permission
   where receiver_account_id = ${accountId} and ended_at is null
     and platform.today() between valid_from and coalesce(valid_to, 'infinity')
   order by given_at desc, id`

const hashOfCode = (code: string) => createHash('sha256').update(code).digest()

/** Saves it; a relative takes it in with a code that the person hands over. */
export async function savePermission(
  db: Db,
  permit: Permit<'permission.given'>,
  person: Pick<Person, 'id'>,
  fresh: FreshPermission,
  key: Uint8Array,
): Promise<string> {
  const id = randomUUID()
  const code =
    fresh.kind === 'proxy' || (fresh.kind === 'talk' && fresh.givenAs === 'here') ? codeOf(key, id) : null
  await db`
    insert into citizens.permission (id, person_id, organisations, kind, parts, acts, receiver_name, receiver_phone,
      receiver_organisation_id, receiver_kind, purpose, given_as, valid_to, given_by, given_by_post, code_hash,
      code_until, controller_id, controller_from)
    select ${id}, p.id, p.organisations, ${fresh.kind}, ${[...fresh.parts]}::text[], ${fresh.acts}, ${fresh.receiverName},
           ${fresh.receiverPhone}, ${fresh.receiverOrganisationId}::uuid, ${fresh.receiverKind}, ${fresh.purpose},
           ${fresh.givenAs}, ${fresh.validTo?.toString() ?? null}::date, platform.actor(), platform.post(),
           ${code && hashOfCode(code)}::bytea,
           ${code ? db`platform.now() + make_interval(days => ${codeDays})` : db`null`}, p.controller_id, platform.today()
      from citizens.person p where p.id = ${person.id}`
  await record(db, permit, { permission: id, kind: fresh.kind })
  return id
}

/** Ends it at once; false when it had ended already. */
export async function endPermission(
  db: Db,
  permit: Permit<'permission.ended'>,
  { id, personId }: { id: string; personId: string },
): Promise<boolean> {
  const ended = await db`
    update citizens.permission set ended_at = platform.now(), ended_by = platform.actor()
     where id = ${id} and person_id = ${personId} and ended_at is null`
  if (ended.count === 0) return false
  await record(db, permit, { permission: id })
  return true
}

/** Takes in what the code stands for; null when no permission waits for it. */
export async function acceptPermission(
  db: Db,
  permit: Permit<'permission.accepted'>,
  code: string,
): Promise<string | null> {
  const [row] = await db<{ taken: string | null }[]>`
    select citizens.accept_permission(${hashOfCode(code)}) as taken`
  if (row?.taken) await record(db, permit, { permission: row.taken })
  return row?.taken ?? null
}
