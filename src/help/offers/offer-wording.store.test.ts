import { expect, test } from 'vitest'
import { aHouse } from '#app/testing.ts'
import type { Db } from '#platform/database.ts'
import { findWording } from './offer-wording.store.ts'

/** What the database is asked for when this is typed; it has a moment to say which words are like them. */
async function wordingOf(typed: string) {
  const { web } = await aHouse()
  return web.begin(async (transaction) => {
    const db = transaction as unknown as Db
    await db`set local statement_timeout = '2s'`
    return findWording(db, typed)
  })
}

test('ten thousand words cost no more than the first few', async () => {
  const words = Array.from({ length: 10_000 }, (_, at) => `senfoelge${at}`).join(' ')
  expect((await wordingOf(words))?.words).toHaveLength(8)
})

test.each(["'a':*B & !b | (c <-> d)", "\\'", '%_%', '😀🏳️‍🌈 مرحبا\u202eabc', 'ⅷ① x²y ﷺ', '\ud800'])(
  'signs that mean something to a search are words or nothing: %s',
  async (typed) => {
    for (const { named, anywhere, traits } of (await wordingOf(typed))?.words ?? []) {
      expect(`${named} ${anywhere}`).toMatch(/^[\p{L}\p{N}:*A| ()&]+$/u)
      expect(traits).not.toContain(typed)
    }
  },
)
