import { expect, test } from 'vitest'
import { aHouse } from '#app/testing.ts'
import { readingOf } from './everyday.rules.ts'
import { listEverydayWords, listLateEffects } from './late-effect.store.ts'

test('what ships is read back whole by a visitor, unchecked, and everyday words still find it', async () => {
  const { web } = await aHouse()
  const [rows, everyday] = await web.begin(
    async (db) => [await listLateEffects(db), await listEverydayWords(db)] as const,
  )
  expect(rows).toHaveLength(83)
  expect(rows.filter(({ checkedAt }) => checkedAt !== null)).toEqual([])
  const found = readingOf(
    'fatik',
    rows.map(({ lateEffect }) => lateEffect),
    everyday,
  )
  expect(found.lateEffects[0]?.slug).toBe('traethed')
})
