import { expect, test } from 'vitest'
import { asJob } from '#platform/as-job.ts'
import { aHouse } from '../../testing.ts'
import { deleteLapsedDoors } from './lapsed.store.ts'

test('sessions and links are gone a month after they lapsed, and not before', async () => {
  const house = await aHouse()
  await house.as('ida')
  await house.owner`
    insert into accounts.reset (token_hash, account_id, expires_at)
    select '\\x01', id, ${house.clock.now().add({ hours: 8 }).toString()} from accounts.account limit 1`
  const left = async () => {
    await asJob(house.worker, house.clock, 'clear', (db) => deleteLapsedDoors(db))
    const [count] = await house.owner<{ sessions: number; links: number }[]>`
      select (select count(*)::int from accounts.session) as sessions,
        (select count(*)::int from accounts.reset) as links`
    return count
  }
  house.clock.set(house.clock.now().add({ hours: 24 * 30 }))
  expect(await left()).toEqual({ sessions: 1, links: 1 })
  house.clock.set(house.clock.now().add({ hours: 9 }))
  expect(await left()).toEqual({ sessions: 0, links: 0 })
})

test('a job sees no session that still holds', async () => {
  const house = await aHouse()
  await house.as('ida')
  const seen = await asJob(
    house.worker,
    house.clock,
    'look',
    (db) => db`select expires_at from accounts.session`,
  )
  expect(seen).toEqual([])
})
