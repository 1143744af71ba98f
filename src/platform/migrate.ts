import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Database } from './database.ts'

export type Migration = { readonly name: string; readonly sql: string; readonly hash: string }
export type Kind = 'demo' | 'real'

/** All migrations in `folder`, one subfolder a room, in the order of their time stamps. */
export function readMigrations(folder: string): Migration[] {
  const rooms = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const files = rooms.flatMap((room) =>
    readdirSync(join(folder, room.name)).map((file) => `${room.name}/${file}`),
  )
  const stamp = (name: string) => name.slice(name.indexOf('/') + 1)
  return files
    .filter((name) => name.endsWith('.sql'))
    .sort((one, other) => (stamp(one) < stamp(other) ? -1 : 1))
    .map((name) => {
      const sql = readFileSync(join(folder, name), 'utf8')
      return { name, sql, hash: createHash('sha256').update(sql).digest('hex') }
    })
}

const oneAtATime = 7_310_221

/**
 * Brings the database to the newest version, all or nothing, and stamps a fresh one with `kind`.
 * Refuses, changing nothing, a database that a newer version has made or in which a migration was edited.
 */
export async function migrate(
  owner: Database,
  migrations: readonly Migration[],
  kind: Kind,
): Promise<string[]> {
  return owner.begin(async (db) => {
    await db`select pg_advisory_xact_lock(${oneAtATime})`
    await db`create schema if not exists schema_history`
    await db`create table if not exists schema_history.migration (
      name text primary key, hash text not null, applied_at timestamptz not null default clock_timestamp())`
    const done = await db<{ name: string; hash: string }[]>`select name, hash from schema_history.migration`
    refuseForeign(done, migrations)

    const fresh = done.length === 0
    const missing = migrations.filter(({ name }) => !done.some((other) => other.name === name))
    for (const { name, sql, hash } of missing) {
      await db.unsafe(sql)
      await db`insert into schema_history.migration (name, hash) values (${name}, ${hash})`
    }
    if (fresh) await db`insert into platform.installation (kind) values (${kind})`
    return missing.map(({ name }) => name)
  })
}

function refuseForeign(done: readonly { name: string; hash: string }[], known: readonly Migration[]) {
  for (const { name, hash } of done) {
    const ours = known.find((migration) => migration.name === name)
    if (!ours)
      throw new Error(
        `This database was made by a newer version of Følgeskab (it has ${name}). Nothing was changed. ` +
          'Start the newer version, or restore a backup made by this one.',
      )
    if (ours.hash !== hash)
      throw new Error(
        `Migration ${name} was changed after it had run. Nothing was changed in the database. ` +
          'Put the file back as it was, and make the change in a migration of its own.',
      )
  }
}

/** What this database is: `demo` or `real`, decided when it was made. */
export async function kindOf(database: Database): Promise<Kind> {
  const [row] = await database<{ kind: Kind }[]>`select kind from platform.installation`
  if (!row)
    throw new Error(
      'The database has no stamp: it was not made by Følgeskab. Set DATABASE_URL to an empty one, or to one of its own.',
    )
  return row.kind
}
