import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asJob } from './as-job.ts'
import { handClock } from './clock.ts'
import type { Database, Db } from './database.ts'
import { sealBatch } from './sealer.ts'
import { aDatabase } from './testing.ts'
import { verify } from './verify.ts'

const seed = new Uint8Array(32).fill(7)
const person = '00000000-0000-4000-8000-000000000001'

async function aHistory() {
  const { owner, worker } = await aDatabase()
  const clock = handClock(Temporal.Instant.from('2026-11-23T08:00:00Z'))
  const asTest = <T>(work: (db: Db) => Promise<T>) => asJob(worker, clock, 'test', work)
  const write = (act: string) =>
    asTest(async (db) => {
      await db`select platform.record(${act}, ${person}, ${db.json({ number: 1 })})`
      await db`select set_config('app.actor', ${person}, true)`
      await db`select platform.look_at(${person}, 'course', 'own')`
    })
  const seal = (key: Uint8Array | null = seed) => asTest((db) => sealBatch(db, clock.now(), key ?? undefined))
  return { owner, worker, clock, asTest, write, seal }
}

/** Looks at what a change in one place of the tables would be found as, and takes the change back. */
async function tampered(owner: Database, change: (db: Db) => Promise<unknown>) {
  const undo = new Error('undo')
  let found = 0
  await owner
    .begin(async (transaction) => {
      const db = transaction as unknown as Db
      await change(db)
      found = (await verify(insideOf(db), seed)).length
      throw undo
    })
    .catch((fault: unknown) => {
      if (fault !== undo) throw fault
    })
  return found
}
/** Verification in the transaction that tampers, so that the next change starts from the true history. */
const insideOf = (db: Db) =>
  Object.assign((...given: Parameters<Db>) => db(...given), {
    begin: (_: string, work: (db: Db) => unknown) => work(db),
  }) as unknown as Database

test('what was written is sealed once and verifies', async () => {
  const { owner, write, seal } = await aHistory()
  await write('one')
  await write('two')
  expect(await seal()).toBe(4)
  await write('three')
  expect(await seal()).toBe(2)
  expect(await seal()).toBe(0)
  expect(await verify(owner, seed)).toEqual([])
  expect(
    await owner`select number::int, cardinality(line_ids) as lines from platform.seal order by 1`,
  ).toEqual([
    { number: 1, lines: 4 },
    { number: 2, lines: 2 },
  ])
})

test('any column of any line or seal, changed by itself, is found', async () => {
  const { owner, write, seal } = await aHistory()
  for (const act of ['one', 'two', 'three']) {
    await write(act)
    await seal()
  }
  const other: Record<string, string> = {
    uuid: `'00000000-0000-4000-8000-0000000000ff'`,
    'timestamp with time zone': `at + interval '1 microsecond'`,
    text: `'job '`,
    jsonb: `'{"number": 2}'`,
    bytea: `sha256('other')`,
    bigint: 'number + 100',
    ARRAY: '{}',
  }
  const columns = await owner<{ table: string; column: string; type: string; nullable: boolean }[]>`
    select table_name as table, column_name as column, data_type as type, is_nullable = 'YES' as nullable
    from information_schema.columns where table_schema = 'platform' and table_name in ('event', 'look', 'seal')`
  expect(columns.length).toBeGreaterThan(20)
  for (const { table, column, type, nullable } of columns) {
    const value =
      type === 'ARRAY' ? `${column}[2:]` : column === 'actor_kind' ? `'anyone'` : (other[type] ?? 'null')
    const key = table === 'seal' ? 'number' : 'id'
    const one = `(select ${key} from platform.${table} order by ${key} offset 1 limit 1)`
    const found = await tampered(owner, (db) =>
      db.unsafe(`update platform.${table} set ${column} = ${value} where ${key} = ${one}`),
    )
    expect(found, `${table}.${column}`).toBeGreaterThan(0)
    if (!nullable) continue
    const told = await owner.unsafe(
      `select ${column} is null as gone from platform.${table} where ${key} = ${one}`,
    )
    if (told[0]?.gone) continue
    const emptied = await tampered(owner, (db) =>
      db.unsafe(`update platform.${table} set ${column} = null where ${key} = ${one}`),
    )
    expect(emptied, `${table}.${column} emptied`).toBeGreaterThan(0)
  }
})

test('any single byte, any removed, added or exchanged row is found', async () => {
  const { owner, write, seal } = await aHistory()
  for (const act of ['one', 'two', 'three', 'four']) {
    await write(act)
    await seal()
  }
  const at = (table: string, key: string, place: number) =>
    `(select ${key} from platform.${table} order by ${key} offset ${place} limit 1)`
  const changes = fc.oneof(
    fc
      .record({
        table: fc.constantFrom('event', 'look', 'seal'),
        place: fc.nat(3),
        byte: fc.nat(31),
        bit: fc.nat(7),
      })
      .map(({ table, place, byte, bit }) => {
        const key = table === 'seal' ? 'number' : 'id'
        return `update platform.${table} set hash = set_bit(hash, ${byte * 8 + bit}, 1 - get_bit(hash, ${byte * 8 + bit}))
        where ${key} = ${at(table, key, place)}`
      }),
    fc.record({ place: fc.nat(3), bit: fc.nat(511) }).map(
      ({
        place,
        bit,
      }) => `update platform.seal set signature = set_bit(signature, ${bit}, 1 - get_bit(signature, ${bit}))
        where number = ${at('seal', 'number', place)}`,
    ),
    fc
      .record({ table: fc.constantFrom('event', 'look', 'seal'), place: fc.nat(3) })
      .map(({ table, place }) => {
        const key = table === 'seal' ? 'number' : 'id'
        return `delete from platform.${table} where ${key} = ${at(table, key, place)}`
      }),
    fc.record({ place: fc.nat(3) }).map(
      ({
        place,
      }) => `insert into platform.event select gen_random_uuid(), at, act, actor_id, post_id, actor_kind,
        subject, codes, hash from platform.event where id = ${at('event', 'id', place)}`,
    ),
    fc.record({ one: fc.nat(3), step: fc.integer({ min: 1, max: 3 }) }).map(({ one, step }) => {
      const first = at('event', 'id', one)
      const second = at('event', 'id', (one + step) % 4)
      return `update platform.event e set act = o.act, hash = o.hash from platform.event o
        where (e.id = ${first} and o.id = ${second}) or (e.id = ${second} and o.id = ${first})`
    }),
    fc.record({ one: fc.nat(3), step: fc.integer({ min: 1, max: 3 }) }).map(({ one, step }) => {
      const [a, b] = [one + 1, ((one + step) % 4) + 1]
      return `update platform.seal set number = case number when ${a} then ${b} + 1000 else ${a} + 1000 end
        where number in (${a}, ${b}); update platform.seal set number = number - 1000 where number > 1000`
    }),
  )
  await fc.assert(
    fc.asyncProperty(changes, async (change) => {
      expect(await tampered(owner, (db) => db.unsafe(change))).toBeGreaterThan(0)
    }),
    { numRuns: 60 },
  )
  expect(await verify(owner, seed)).toEqual([])
})

test('a chain written again without the key is found', async () => {
  const { owner, write, seal } = await aHistory()
  await write('one')
  await seal(null)
  expect((await verify(owner, seed)).map(({ problem }) => problem)).toEqual([
    'the last of 1 without a signature',
  ])
  await write('two')
  await seal(new Uint8Array(32).fill(8))
  expect((await verify(owner, seed)).map(({ problem }) => problem)).toEqual([
    'its signature is not that of SEAL_KEY',
    'the last of 1 without a signature',
  ])
})

test('lines that wait for over a minute are told', async () => {
  const { owner, write } = await aHistory()
  await write('one')
  expect(await verify(owner)).toEqual([])
  await owner`update platform.unsealed set since = since - interval '61 seconds'`
  expect(await verify(owner)).toEqual([{ about: 'sealer', problem: '2 lines have waited for over a minute' }])
})

test('a month of looks that is two years old is dropped, and that is no finding; a younger one is', async () => {
  const { owner, clock, asTest, write, seal } = await aHistory()
  await asTest((db) => db`select platform.make_parts()`)
  await write('one')
  await seal()
  clock.set(Temporal.Instant.from('2028-11-30T23:30:00Z'))
  expect((await asTest((db) => db`select platform.drop_old_looks() as dropped`))[0]?.dropped).toBe(0)
  clock.set(Temporal.Instant.from('2028-12-01T00:30:00Z'))
  expect((await asTest((db) => db`select platform.drop_old_looks() as dropped`))[0]?.dropped).toBe(1)
  const problems = (now: string) =>
    owner.begin(async (transaction) => {
      await transaction`select set_config('app.now', ${now}, true)`
      return (await verify(insideOf(transaction as unknown as Db))).map(({ problem }) => problem)
    })
  expect(await problems('2028-12-01T00:30:00Z')).toEqual([])
  expect(await problems('2028-11-30T23:30:00Z')).toEqual(['it was sealed and is gone'])
})

test('parts are made for lines that were written before them, and keep strangers out', async () => {
  const { owner, worker, asTest, write, seal } = await aHistory()
  await write('one')
  await seal()
  await asTest((db) => db`select platform.make_parts()`)
  await asTest((db) => db`select platform.make_parts()`)
  expect(await owner`select tableoid::regclass::text as part from platform.look`).toEqual([
    { part: 'platform.look_2026_11' },
  ])
  expect(await verify(owner, seed)).toEqual([])
  const open = await owner`select relname from pg_class where relname like 'look_20%' and relkind = 'r'
    and not (relrowsecurity and relforcerowsecurity)`
  expect(open).toEqual([])
  await expect(worker`select platform.make_part('look', 'x', null, null)`).rejects.toThrow(
    'permission denied',
  )
})

test('sealing while others write loses no line and seals none twice', async () => {
  const { owner, write, seal } = await aHistory()
  const writing = Promise.all(Array.from({ length: 40 }, (_, number) => write(`act ${number}`)))
  let open = true
  const sealing = (async () => {
    while (open) await Promise.all([seal(), seal()])
  })()
  await writing
  open = false
  await sealing
  await seal()
  expect(await verify(owner, seed)).toEqual([])
  const [sum] = await owner`select sum(cardinality(line_ids))::int as lines from platform.seal`
  expect(sum?.lines).toBe(80)
})
