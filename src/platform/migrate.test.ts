import postgres from 'postgres'
import { expect, inject, onTestFinished, test } from 'vitest'
import { openDatabase } from './database.ts'
import { kindOf, type Migration, migrate, readMigrations } from './migrate.ts'

/** An empty database of its own, as on the first day. */
async function anEmptyDatabase() {
  const server = inject('server')
  const name = `empty_${process.pid}_${Math.trunc(performance.now() * 1000)}`
  const admin = postgres({ ...server, database: 'postgres', max: 1, onnotice: () => {} })
  await admin.unsafe(`create database ${name}`)
  const owner = openDatabase({ ...server, database: name }, 'owner', { max: 2 })
  onTestFinished(async () => {
    await owner.end({ timeout: 1 })
    await admin.unsafe(`drop database if exists ${name} with (force)`)
    await admin.end()
  })
  return owner
}

const all = readMigrations('database/migrations')
const one = (name: string, sql: string): Migration => ({ name, sql, hash: `hash of ${sql}` })

test('an empty database becomes the newest, once, and is stamped with what it is', async () => {
  const owner = await anEmptyDatabase()
  expect(await migrate(owner, all, 'real')).toHaveLength(all.length)
  expect(await migrate(owner, all, 'demo')).toEqual([])
  expect(await kindOf(owner)).toBe('real')
})

test('migrations run in the order of their stamps, whatever room they belong to', () => {
  const stamps = all.map(({ name }) => name.split('/')[1] ?? '')
  expect(stamps).toEqual([...stamps].sort())
  expect(new Set(stamps).size).toBe(stamps.length)
})

test('a database that a newer version made is refused, and nothing is changed', async () => {
  const owner = await anEmptyDatabase()
  const newer = one('platform/209901010000-tomorrow.sql', 'create table public.tomorrow ()')
  await migrate(owner, [...all, newer], 'real')
  const missing = one('platform/209801010000-unseen.sql', 'create table public.unseen ()')
  await expect(migrate(owner, [...all, missing], 'real')).rejects.toThrow(
    /newer version.*Nothing was changed/s,
  )
  expect(await owner`select to_regclass('public.unseen') as made`).toEqual([{ made: null }])
})

test('a migration that was edited after it had run is refused by name', async () => {
  const owner = await anEmptyDatabase()
  await migrate(owner, all, 'real')
  const edited = all.map((migration, place) => (place === 0 ? { ...migration, hash: 'another' } : migration))
  await expect(migrate(owner, edited, 'real')).rejects.toThrow(all[0]?.name)
})

test('a migration that fails leaves nothing of those before it behind', async () => {
  const owner = await anEmptyDatabase()
  const broken = one('platform/209901010000-broken.sql', 'create table public.half (); select 1 / 0')
  await expect(migrate(owner, [...all, broken], 'real')).rejects.toThrow('division by zero')
  expect(await owner`select to_regclass('platform.event') as made`).toEqual([{ made: null }])
})

test('two copies that start at once migrate once', async () => {
  const owner = await anEmptyDatabase()
  const ran = await Promise.all([migrate(owner, all, 'demo'), migrate(owner, all, 'demo')])
  expect(ran.map(({ length }) => length).sort((a, b) => a - b)).toEqual([0, all.length])
})
