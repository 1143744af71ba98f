import { expect, onTestFinished, test } from 'vitest'
import { aHouse } from '../testing.ts'
import { anyone } from './actor.ts'
import type { Database, Db } from './database.ts'
import { isLossUnheard } from './lines.ts'
import { aDatabase } from './testing.ts'
import { inTransaction } from './transaction.ts'

/** What nobody caught stops the app; the driver throws so when it writes to a connection that is gone. */
function uncaught() {
  const faults: unknown[] = []
  const hear = (fault: unknown) => faults.push(fault)
  process.on('uncaughtException', hear)
  onTestFinished(() => void process.off('uncaughtException', hear))
  return faults
}

/** Two halves that belong together, a pool to write them from, and an end to all connections of it. */
async function halves() {
  const { owner, web } = await aDatabase()
  await owner`create table public.halves (who int, part int)`
  await owner`grant select, insert on public.halves to web`
  const write = (db: Db, who: number, part: number) => db`insert into public.halves values (${who}, ${part})`
  return {
    write,
    begin: <T>(work: (db: Db) => Promise<T>) => inTransaction(web, async () => anyone, work),
    endAll: () => endAll(owner),
    written: () =>
      owner`select who, array_agg(part order by part) as parts from public.halves group by who order by who`,
  }
}
const endAll = (owner: Database) => owner`
  select pg_terminate_backend(pid) from pg_stat_activity
   where datname = current_database() and pid <> pg_backend_pid()`

test('connections that end in the middle of transactions: all are done, none by half, and nothing goes uncaught', async () => {
  const faults = uncaught()
  const { begin, write, endAll, written } = await halves()
  for (const round of [0, 10]) {
    const writers = [1, 2, 3, 4].map((one) => round + one)
    const inside = Promise.withResolvers<void>()
    const ended = inside.promise.then(endAll)
    let waiting = writers.length
    const both = (who: number) =>
      begin(async (db) => {
        await write(db, who, 1)
        waiting -= 1
        if (waiting === 0) inside.resolve()
        // Two statements on their way while it happens, and one after it.
        if (waiting >= 0) await Promise.all([ended, db`select pg_sleep(10)`, db`select ${who}::int`])
        await write(db, who, 2)
        return who
      })
    // More than there are connections: some wait for one that is lost.
    const all = [...writers, round + 5, round + 6]
    expect(await Promise.all(all.map(both))).toEqual(all)
  }
  expect(await written()).toEqual(
    [1, 2, 3, 4, 5, 6, 11, 12, 13, 14, 15, 16].map((who) => ({ who, parts: [1, 2] })),
  )
  expect(faults).toEqual([])
})

test.each([
  ['whose connection is gone', true],
  ['that is over', false],
])('a statement of a transaction %s is never said in the next one', async (_, isLost) => {
  const faults = uncaught()
  const { begin, write, endAll, written } = await halves()
  let first: Db | undefined
  const isFirst = await begin(async (db) => {
    if (first) return false
    first = db
    await write(db, 1, 1)
    // The sleep alone is certain to be under way when the end comes.
    if (isLost) await Promise.all([endAll(), db`select pg_sleep(10)`])
    return true
  })
  expect(isFirst).toBe(!isLost)
  await begin(async (db) => {
    await write(db, 2, 1)
    await expect((async () => write(first as Db, 1, 2))()).rejects.toThrow(isLost ? 'gone' : 'over')
    await write(db, 2, 2)
  })
  expect(await written()).toEqual([...(isLost ? [] : [{ who: 1, parts: [1] }]), { who: 2, parts: [1, 2] }])
  expect(faults).toEqual([])
})

test('of all that nobody caught, only the loss of a connection that is just being opened is let pass', async () => {
  const loss = (code: string, query: string) => Object.assign(new Error('gone'), { code, query })
  const types = '\n      select b.oid, b.typarray\n      from pg_catalog.pg_type a'
  expect(isLossUnheard(loss('57P01', types))).toBe(true)
  expect(isLossUnheard(loss('57014', types))).toBe(false)
  expect(isLossUnheard(loss('57P01', 'select 1'))).toBe(false)
  expect(isLossUnheard(new TypeError("Cannot read properties of null (reading 'write')"))).toBe(false)
})

test('the whole house answers while its connections end, and serves afterwards', async () => {
  const faults = uncaught()
  const house = await aHouse()
  const twelve = () => Promise.all(Array.from({ length: 12 }, () => house.anyone.get('/')))
  await twelve()
  const [meanwhile] = await Promise.all([twelve(), endAll(house.owner)])
  for (const { status } of meanwhile) expect([200, 500]).toContain(status)
  expect((await twelve()).map(({ status }) => status)).toEqual(Array(12).fill(200))
  expect(faults).toEqual([])
})
