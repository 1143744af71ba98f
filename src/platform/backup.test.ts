import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import postgres from 'postgres'
import { expect, inject, onTestFinished, test } from 'vitest'
import { asJob } from './as-job.ts'
import { backUp } from './backup.ts'
import { machineClock } from './clock.ts'
import { type Address, openDatabase } from './database.ts'
import { shippedMigrations } from './ready.ts'
import { restore } from './restore.ts'
import { sealBatch } from './sealer.ts'
import { aDatabase } from './testing.ts'
import { verify } from './verify.ts'

const key = new Uint8Array(32).fill(3)
const seed = new Uint8Array(32).fill(7)
const ours = shippedMigrations()
let made = 0

/** A database with nothing in it, not even a schema. */
async function anEmptyDatabase(): Promise<Address> {
  const server = inject('server')
  const name = `r_${process.pid}_${made++}`
  const admin = postgres({ ...server, database: 'postgres', max: 1, onnotice: () => {} })
  await admin.unsafe(`create database ${name}`)
  onTestFinished(async () => {
    await admin.unsafe(`drop database if exists ${name} with (force)`)
    await admin.end()
  })
  return { ...server, database: name }
}

async function anArchive() {
  const { owner, worker, address } = await aDatabase('demo')
  const folder = mkdtempSync(join(tmpdir(), 'foelgeskab-archive-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  await asJob(worker, machineClock, 'test', async (db) => {
    await db`select platform.record('test.done', ${'a\tb\\c\n"æøå"'}, ${db.json({ number: 1 })})`
    await db`select platform.enqueue('try-out', gen_random_uuid(), ${db.json({ about: 'test' })})`
    await db`select platform.post_mail('ida@eksempel.test', 'Ny besked', ${'Linje 1\nLinje 2\t\\.\n'})`
  })
  await asJob(worker, machineClock, 'test', (db) => sealBatch(db, machineClock.now(), seed))
  const path = join(folder, 'one.archive')
  await backUp(address, path, key, machineClock.now())
  return { owner, address, folder, path }
}

/** Every row of every table, as text, in an order that does not hang on where it lies. */
async function everything(address: Address) {
  const owner = openDatabase(address, 'owner', { max: 1 })
  const tables = await owner<{ name: string }[]>`
    select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and not c.relispartition and n.nspname not in ('pg_catalog', 'information_schema')
      and n.nspname <> 'schema_history' order by 1`
  const all: Record<string, string[]> = {}
  for (const { name } of tables) {
    const rows = await owner.unsafe(`select t::text as line from ${name} t order by 1`)
    all[name] = rows.map(({ line }) => String(line))
  }
  await owner.end()
  return all
}

test('what was backed up is restored into an empty database, row for row, and verifies', async () => {
  const { address, path } = await anArchive()
  const into = await anEmptyDatabase()
  expect(await restore(into, path, key, ours)).toMatchObject({ kind: 'demo' })
  const restored = await everything(into)
  expect(restored).toEqual(await everything(address))
  expect(Object.keys(restored).length).toBeGreaterThan(30)
  expect(restored['platform.mail']?.length).toBeGreaterThan(0)
  const owner = openDatabase(into, 'owner', { max: 1 })
  expect(await verify(owner, seed)).toEqual([])
  const unforced =
    await owner`select relname from pg_class where relname in ('mail', 'look', 'account', 'session')
    and relkind in ('r', 'p') and not relforcerowsecurity`
  expect(unforced).toEqual([])
  await owner.end()
})

test('a database with history in it is not restored into, and stays as it was', async () => {
  const { address, path } = await anArchive()
  const before = await everything(address)
  await expect(restore(address, path, key, ours)).rejects.toThrow('not empty')
  expect(await everything(address)).toEqual(before)
})

test('an archive cannot be read without its key, and no changed byte goes unseen', async () => {
  const { path, folder } = await anArchive()
  const into = await anEmptyDatabase()
  await expect(restore(into, path, new Uint8Array(32).fill(4), ours)).rejects.toThrow('BACKUP_KEY')
  const bytes = readFileSync(path)
  expect(bytes.includes('ida@eksempel.test')).toBe(false)
  const changed = join(folder, 'changed.archive')
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (place, by) => {
      const other = Buffer.from(bytes)
      other[place] = (other[place] ?? 0) ^ by
      writeFileSync(changed, other)
      await expect(restore(into, changed, key, ours)).rejects.toThrow(/archive/)
    }),
    { numRuns: 12 },
  )
  writeFileSync(changed, bytes.subarray(0, bytes.length - 100))
  await expect(restore(into, changed, key, ours)).rejects.toThrow(/archive/)
  await restore(into, path, key, ours)
})

test('an archive of another version is refused by the migration it has, and nothing is changed', async () => {
  const { path } = await anArchive()
  const into = await anEmptyDatabase()
  await expect(restore(into, path, key, ours.slice(0, -1))).rejects.toThrow(ours.at(-1)?.name)
  const owner = openDatabase(into, 'owner', { max: 1 })
  expect(await owner`select nspname from pg_namespace where nspname = 'platform'`).toEqual([])
  await owner.end()
})

test('an archive never takes the place of another', async () => {
  const { address, path } = await anArchive()
  const before = readFileSync(path)
  await expect(backUp(address, path, key, machineClock.now())).rejects.toThrow('exists already')
  expect(readFileSync(path).equals(before)).toBe(true)
})

test('no table counts with a sequence, which an archive would not hold', async () => {
  const { owner } = await aDatabase()
  expect(await owner`select oid::regclass::text as name from pg_class where relkind = 'S'`).toEqual([])
})
