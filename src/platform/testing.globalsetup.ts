import { existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import type { TestProject } from 'vitest/node'
import { furnish } from '../furnish.ts'
import { openDatabase } from './database.ts'
import { startEmbeddedPostgres } from './embedded-postgres.ts'
import { migrate, readMigrations } from './migrate.ts'
import type { TestServer } from './testing.ts'

/** One server for the whole run (the one of DATABASE_URL, or an embedded one) with a template to copy for each test. */
export default async function (project: TestProject) {
  const { server, stop } = await aServer()
  const run = String(process.pid)
  const admin = postgres({ ...server, database: 'postgres', max: 1, onnotice: () => {} })
  const drop = async (name: string) => admin.unsafe(`drop database if exists ${name} with (force)`)
  for (const template of ['bare', 'demo'] as const) {
    const name = `template_${template}_${run}`
    await drop(name)
    await admin.unsafe(`create database ${name}`)
    const owner = openDatabase({ ...server, database: name }, 'owner', { max: 1 })
    await migrate(owner, readMigrations('database/migrations'), 'demo')
    await owner.end()
    if (template === 'demo') await furnish({ ...server, database: name })
  }
  project.provide('server', server)
  project.provide('run', run)
  return async () => {
    for (const template of ['bare', 'demo']) await drop(`template_${template}_${run}`)
    await admin.end()
    await stop()
  }
}

async function aServer(): Promise<{ server: TestServer; stop: () => Promise<void> }> {
  const given = process.env.DATABASE_URL
  if (given) {
    const { hostname, port, username, password } = new URL(given)
    const server = {
      host: hostname,
      port: Number(port || 5432),
      username,
      password: decodeURIComponent(password),
    }
    return { server, stop: async () => {} }
  }
  const dir = mkdtempSync(join(roomyMemory() ?? tmpdir(), 'foelgeskab-test-'))
  const embedded = await startEmbeddedPostgres(dir, { fsync: false })
  const server = { host: embedded.host, port: embedded.port, username: 'owner', password: '' }
  return {
    server,
    stop: async () => {
      await embedded.stop()
      rmSync(dir, { recursive: true, force: true })
    },
  }
}

/** A file system in memory with 2 GB to spare: making and ending a thousand databases is mostly work on files. */
function roomyMemory(): string | undefined {
  const place = '/dev/shm'
  if (!existsSync(place)) return undefined
  const { bavail, bsize } = statfsSync(place)
  return bavail * bsize > 2 * 2 ** 30 ? place : undefined
}
