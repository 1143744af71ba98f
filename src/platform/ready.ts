import { join } from 'node:path'
import postgres from 'postgres'
import { type Address, openDatabase } from './database.ts'
import { startEmbeddedPostgres } from './embedded-postgres.ts'
import { type Kind, kindOf, migrate, readMigrations } from './migrate.ts'
import { projectRoot, type Settings } from './settings.ts'

export type ReadyDatabase = {
  readonly address: Address
  readonly kind: Kind
  /** Migrations that ran just now. */
  readonly migrated: readonly string[]
  /** Resolves with the reason when our own server ends, asked to or not; never for somebody else's. */
  readonly ended: Promise<string>
  /** Ends the server, if it is ours. */
  stop(): Promise<void>
}

const name = 'foelgeskab'

/** The database of these settings, running and at the newest version; `newKind` stamps a fresh one. */
export async function readyDatabase(settings: Settings, newKind?: Kind): Promise<ReadyDatabase> {
  const { address, ended, stop } = settings.DATABASE_URL
    ? { address: settings.DATABASE_URL, ended: new Promise<string>(() => {}), stop: async () => {} }
    : await ownServer(settings.DATA_DIR)
  const kind = newKind ?? (settings.DATABASE_URL ? 'real' : 'demo')
  const owner = openDatabase(address, 'owner', { max: 1 })
  try {
    const migrated = await migrate(owner, readMigrations(join(projectRoot(), 'database/migrations')), kind)
    return { address, kind: refuseOnReal(await kindOf(owner), settings), migrated, ended, stop }
  } catch (fault) {
    await owner.end({ timeout: 1 })
    await stop()
    throw fault
  } finally {
    await owner.end({ timeout: 1 })
  }
}

async function ownServer(folder: string) {
  const { host, port, username, password, ended, stop } = await startEmbeddedPostgres(folder)
  const at = { host, port, username, ...(password ? { password } : {}) }
  const server = postgres({ ...at, database: 'postgres', max: 1, onnotice: () => {} })
  try {
    const [there] = await server`select 1 from pg_database where datname = ${name}`
    if (!there) await server.unsafe(`create database ${name}`)
  } finally {
    await server.end()
  }
  return { address: { ...at, database: name }, ended, stop }
}

/** A moved clock would put wrong moments into real cases. */
function refuseOnReal(kind: Kind, settings: Settings): Kind {
  if (kind === 'real' && settings.FOELGESKAB_NOW)
    throw new Error('FOELGESKAB_NOW cannot be used on a real database: its clock is the true one.')
  return kind
}
