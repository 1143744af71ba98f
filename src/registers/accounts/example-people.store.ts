import type { Database } from '#platform/database.ts'
import { kindOf } from '#platform/migrate.ts'
import { accountIdOfExample, emailOfExample, examplePeople, postIdOfExample } from './accounts.example.ts'

const exampleSince = Temporal.PlainDate.from('2026-01-01')

/** Puts the example people into a demo database, once; a real one is refused. */
export async function furnishExamplePeople(db: Database): Promise<void> {
  if ((await kindOf(db)) !== 'demo') throw new Error('Example people belong on a demo database alone.')
  const accounts = examplePeople.map(({ key, name }) => ({
    id: accountIdOfExample(key),
    email: emailOfExample(key),
    name,
  }))
  const posts = examplePeople.map(({ key, role, unit: at }) => ({
    id: postIdOfExample(key),
    account_id: accountIdOfExample(key),
    role,
    organisation_id: at?.id ?? null,
    unit_name: at?.name ?? null,
    function: at?.function ?? null,
    valid_from: exampleSince.toString(),
  }))
  await db`insert into accounts.account ${db(accounts)} on conflict do nothing`
  await db`insert into accounts.post ${db(posts)} on conflict do nothing`
}
