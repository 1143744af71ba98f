import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import postgres from 'postgres'
import type { Address } from './database.ts'
import { startEmbeddedPostgres } from './embedded-postgres.ts'
import type { Settings } from './settings.ts'

export type OpenServer = {
  readonly address: Address
  readonly ended: Promise<string>
  stop(): Promise<void>
}

const name = 'foelgeskab'
const never = new Promise<string>(() => {})
const nothing = async () => {}

/** The server of DATABASE_URL, or our own in DATA_DIR, with a database in it. */
export async function openServer(settings: Settings): Promise<OpenServer> {
  if (settings.DATABASE_URL) return { address: settings.DATABASE_URL, ended: never, stop: nothing }
  const { host, port, username, password, ended, stop } = await startEmbeddedPostgres(settings.DATA_DIR)
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

/** For commands beside the app: the server that runs in DATA_DIR already, or else one of our own. */
export async function openOrJoinServer(settings: Settings): Promise<OpenServer> {
  const address = settings.DATABASE_URL ? undefined : await runningIn(settings.DATA_DIR)
  return address ? { address, ended: never, stop: nothing } : openServer(settings)
}

async function runningIn(folder: string): Promise<Address | undefined> {
  const host = socketIn(folder)
  if (!host) return undefined
  const address = { host, port: 5432, username: 'owner', database: name }
  const server = postgres({ ...address, max: 1, connect_timeout: 3, onnotice: () => {} })
  return server`select 1`
    .then(
      () => address,
      () => undefined,
    )
    .finally(() => server.end({ timeout: 1 }))
}

function socketIn(folder: string): string | undefined {
  try {
    return (JSON.parse(readFileSync(join(resolve(folder), 'running.json'), 'utf8')) as { socket?: string })
      .socket
  } catch {
    return undefined
  }
}
