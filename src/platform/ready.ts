import { join } from 'node:path'
import { type Address, openDatabase } from './database.ts'
import { type Kind, kindOf, type Migration, migrate, readMigrations } from './migrate.ts'
import { openServer } from './server.ts'
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

export const shippedMigrations = () => readMigrations(join(projectRoot(), 'database/migrations'))

/** The database of these settings, running and at the newest version. */
export async function readyDatabase(settings: Settings): Promise<ReadyDatabase> {
  const server = await openServer(settings)
  const newKind = settings.DATABASE_URL ? 'real' : 'demo'
  try {
    const { kind, migrated } = await bringUp(server.address, shippedMigrations(), newKind)
    refuseOnReal(kind, settings)
    return { ...server, kind, migrated }
  } catch (fault) {
    await server.stop()
    throw fault
  }
}

/** Runs what is missing of `migrations`, stamping a fresh database with `newKind`, and tells what it is. */
export async function bringUp(address: Address, migrations: readonly Migration[], newKind: Kind) {
  const owner = openDatabase(address, 'owner', { max: 1 })
  try {
    const migrated = await migrate(owner, migrations, newKind)
    return { kind: await kindOf(owner), migrated }
  } finally {
    await owner.end({ timeout: 1 })
  }
}

/** A moved clock would put wrong moments into real cases; without an address, links in mails would lead nowhere. */
export function refuseOnReal(kind: Kind, settings: Settings): void {
  if (kind === 'demo') return
  if (settings.FOELGESKAB_NOW)
    throw new Error('FOELGESKAB_NOW cannot be used on a real database: its clock is the true one.')
  if (!settings.BASE_URL)
    throw new Error(
      'BASE_URL must be set on a real database: links in mails need the public address (https://…).',
    )
  if (settings.WINGS.includes('care') && !settings.IDENTIFIER_KEY)
    throw new Error(
      'IDENTIFIER_KEY must be set on a real database where the wing care is on: it seals national identifiers. ' +
        'Make one with: openssl rand -base64 32. Without care, set WINGS to the wings you use.',
    )
}
