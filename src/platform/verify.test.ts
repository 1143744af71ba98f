import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aHistory, seed, tampered } from './testing.history.ts'
import { verify } from './verify.ts'

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
