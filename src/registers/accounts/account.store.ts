import type { Db } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import type { Permit } from '#platform/permit.ts'
import type { FreshAccount } from './create-account.rules.ts'
import type { Role } from './post.rules.ts'

/** Makes the account with its first post; false when the address has an account already. */
export async function saveAccount(db: Db, permit: Permit<'account.created'>, fresh: FreshAccount) {
  const { email, name, language, role, organisationId, unitName } = fresh
  const made = await db`
    with made as (
      insert into accounts.account (id, email, name, language) values (${permit.subject}, ${email}, ${name}, ${language})
      on conflict do nothing returning id)
    insert into accounts.post (account_id, role, organisation_id, unit_name, valid_from)
    select id, ${role}, ${organisationId}, ${unitName}, platform.today() from made returning id`
  if (made.count === 0) return false
  await record(db, permit, { role, organisation: organisationId })
  return true
}

export type AccountLine = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly madeAt: Temporal.Instant
  readonly closedAt: Temporal.Instant | null
  readonly posts: readonly { role: Role; unit: string | null }[]
}
export const accountsShown = 200

/** The accounts that the one who asks may see, by name; `words` is a part of the name or the address. */
export const listAccounts = (db: Db, words: string) => db<AccountLine[]>`
  select a.id, a.name, a.email, a.made_at, a.closed_at, coalesce((
    select json_agg(json_build_object('role', p.role, 'unit', p.unit_name) order by p.valid_from, p.role)
    from accounts.post p
    where p.account_id = a.id and platform.today() between p.valid_from and coalesce(p.valid_to, platform.today())
  ), '[]') as posts
  from accounts.account a
  where ${words} = '' or strpos(lower(a.name), lower(${words})) > 0 or strpos(lower(a.email), lower(${words})) > 0
  order by a.name, a.id limit ${accountsShown}`

export type OwnPost = {
  readonly id: string
  readonly accountId: string
  readonly role: Role
  readonly unitName: string | null
}

/** The posts that a person holds today. */
export const listOwnPosts = (db: Db, accountId: string | null) => db<OwnPost[]>`
  select id, account_id, role, unit_name from accounts.post
  where account_id = ${accountId} and platform.today() between valid_from and coalesce(valid_to, platform.today())
  order by valid_from, role, id`
