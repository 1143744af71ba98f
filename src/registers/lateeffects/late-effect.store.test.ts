import { expect, test } from 'vitest'
import { aHouse } from '#app/testing.ts'
import { listLateEffects, listReadingRegister } from './late-effect.store.ts'
import { readingOf } from './reading.rules.ts'

test('what ships is read back whole by a visitor, unchecked, and everyday words still find it', async () => {
  const { web } = await aHouse()
  const [rows, register] = await web.begin(
    async (db) => [await listLateEffects(db), await listReadingRegister(db)] as const,
  )
  expect(rows).toHaveLength(83)
  expect(rows.filter(({ checkedAt }) => checkedAt !== null)).toEqual([])
  expect(readingOf('fatik', register.rows, register.everyday).lateEffects[0]?.slug).toBe('traethed')
})

test('a word that an editor adds is known at once, also to a copy that remembers', async () => {
  const { web, owner } = await aHouse()
  const found = () =>
    web.begin(async (db) => {
      const { rows, everyday } = await listReadingRegister(db)
      return readingOf('xylofoni', rows, everyday).lateEffects.map(({ slug }) => slug)
    })
  expect([await found(), await found()]).toEqual([[], []])
  await owner.begin(async (db) => {
    await db`update editions.edition set status = 'superseded', known_to = platform.now()
              where kind = 'synonyms' and key = 'tinnitus' and status = 'published'`
    await db`insert into editions.edition (kind, key, number, body, origin, status, author_name, grounds, proposed_at, known_from)
             select kind, key, number + 1, jsonb_set(body, '{da}', '["xylofoni"]'), 'local', 'published', 'eksempel',
                    'eksempel', platform.now(), platform.now()
               from editions.edition where kind = 'synonyms' and key = 'tinnitus'`
  })
  expect(await found()).toEqual(['tinnitus'])
})
