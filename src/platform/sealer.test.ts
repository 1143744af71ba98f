import { expect, test } from 'vitest'
import type { Db } from './database.ts'
import { aHistory, insideOf, seed } from './testing.history.ts'
import { verify } from './verify.ts'

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
