import { createHash, randomUUID } from 'node:crypto'
import { type Address, openDatabase } from '#platform/database.ts'
import { exampleUnits } from '../src/registers/accounts/accounts.example.ts'
import type { Ready } from './visits.ts'

/** One write, and what it alone is about: ids, and the hash of who asks. Every write has its own row. */
export type Deed = { readonly visit: Ready; readonly own: readonly (string | Uint8Array)[] }
export type Write = { readonly name: string; readonly deeds: readonly Deed[] }

const formOf = (cookie: string) => ({
  cookie,
  'accept-encoding': 'gzip',
  'content-type': 'application/x-www-form-urlencoded',
})

/** The coordinator takes in one of those that lie sent in the example municipality. */
export async function accepts(address: Address, cookie: string): Promise<Write> {
  const owner = openDatabase(address, 'owner', { max: 1 })
  const rows = await owner<{ id: string; personId: string; moves: number }[]>`
    select id, person_id, moves from referrals.referral
     where list_receiver = ${exampleUnits.health.id} and state = 'sent' and kind = 'municipal-referral' and made_by is null
     order by id limit 2000`
  await owner.end()
  const name = 'accept a referral'
  return {
    name,
    deeds: rows.map(({ id, personId, moves }) => {
      const formular = randomUUID()
      const form = { skridt: 'receive', linjer: `${moves}`, formular }
      return {
        visit: { name, path: `/henvisninger/${id}`, form, headers: formOf(cookie), answers: 303 },
        own: [id, personId, formular],
      }
    }),
  }
}

const tokenOf = (account: string) => createHash('sha256').update(`bench ${account}`).digest('base64url')

/** Citizens of their own, each signed in, send what they have filled in to the municipality. */
export async function sendings(address: Address): Promise<Write> {
  const owner = openDatabase(address, 'owner', { max: 1 })
  const drafts = await owner<{ id: string; personId: string; account: string; post: string }[]>`
    select a.id, a.person_id, gen_random_uuid() as account, gen_random_uuid() as post from assessments.assessment a
     where a.state = 'draft' and a.id in (select md5('draft' || n)::uuid from generate_series(1, 400000) n)`
  const people = drafts.map((one) => ({
    ...{ person: one.personId, account: one.account, post: one.post },
    token: createHash('sha256').update(tokenOf(one.account)).digest('hex'),
  }))
  await owner.begin(async (db) => {
    await db`
      create temporary table citizen on commit drop as
      select * from jsonb_to_recordset(${db.json(people)}) as p(person uuid, account uuid, post uuid, token text)`
    await db`
      insert into accounts.account (id, email, name)
      select account, account || '@eksempel.invalid', 'Borger (eksempel)' from citizen`
    await db`
      insert into accounts.post (id, account_id, role, unit_name, valid_from)
      select post, account, 'borger', 'Egne sider', platform.today() - 1 from citizen`
    await db`
      insert into accounts.session (token_hash, account_id, active_post_id, expires_at)
      select decode(token, 'hex'), account, post, platform.now() + interval '1 day' from citizen`
    await db`update citizens.person p set account_id = c.account from citizen c where c.person = p.id`
    await db`
      insert into accounts.person_access (id, account_id, person_id, kind, from_at)
      select person, account, person, 'own', platform.now() - interval '1 day' from citizen`
  })
  await owner`vacuum analyze accounts.session, accounts.account, accounts.post, accounts.person_access, citizens.person`
  await owner.end()
  const name = 'send an answer of needs'
  return {
    name,
    deeds: drafts.map(({ id, personId, account, post }) => {
      const token = tokenOf(account)
      const formular = randomUUID()
      return {
        visit: {
          ...{
            name,
            path: `/mit/behov/${id}/send`,
            form: { til: exampleUnits.health.id, formular },
            answers: 303,
          },
          headers: formOf(`foelgeskab=${token}`),
        },
        own: [id, personId, formular, account, post, createHash('sha256').update(token).digest()],
      }
    }),
  }
}
