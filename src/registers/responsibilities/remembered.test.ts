import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Db } from '#platform/database.ts'
import { aDatabase } from '#platform/testing.ts'
import { findPlaceRows, findRows } from './responsibility.store.ts'

const about = { tasks: ['almen_genoptraening'] } as const

test('the same rows are read once, and a withdrawn one is gone at once', async () => {
  const { web, owner } = await aDatabase('demo')
  const db = web as unknown as Db
  const first = await findRows(db, about)
  expect(first.duties.length).toBeGreaterThan(0)
  expect(await findRows(db, about)).toBe(first)
  const [duty] = first.duties
  await owner`
    update editions.edition set status = 'superseded', known_to = known_from
     where key = ${duty?.key ?? ''} and status = 'published'`
  const then = await findRows(db, about)
  expect(then.duties.map(({ key }) => key)).toEqual(
    first.duties.filter((one) => one !== duty).map(({ key }) => key),
  )
})

test('a check shows as soon as it is set', async () => {
  const { web, owner } = await aDatabase('demo')
  const db = web as unknown as Db
  const [duty] = (await findRows(db, about)).duties
  const key = duty?.key ?? ''
  expect((await findRows(db, about)).checks.has(key)).toBe(false)
  await owner`
    insert into editions.assessment (edition_id, checker_id, checker_name, outcome, words, at)
    select id, ${randomUUID()}, 'Eksempel', 'approved', 'set', '2026-11-23T08:00:00Z'
      from editions.edition where key = ${key} and status = 'published'`
  expect((await findRows(db, about)).checks.get(key)?.toString()).toBe('2026-11-23T08:00:00Z')
})

test('a question with the name of a task is not the question about that task', async () => {
  const { web } = await aDatabase('demo')
  const db = web as unknown as Db
  await findRows(db, about)
  expect((await findRows(db, { concern: 'almen_genoptraening' })).duties).toEqual([])
  expect((await findRows(db, { concern: 'everything' })).duties).toEqual([])
})

test('a place that moves is where it moved to at once', async () => {
  const { web, owner } = await aDatabase('demo')
  const db = web as unknown as Db
  const first = await findPlaceRows(db, '0370')
  expect(await findPlaceRows(db, '0370')).toBe(first)
  await owner`delete from places.council_membership where municipality_code = '0370'`
  expect((await findPlaceRows(db, '0370')).memberships.map(({ kind }) => kind)).toEqual(['region', 'region'])
  expect((await findPlaceRows(db, null)).municipalities).toHaveLength(98)
  expect((await findPlaceRows(db, '9999')).municipalities).toEqual([])
})
