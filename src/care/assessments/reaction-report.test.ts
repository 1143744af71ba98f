import fc from 'fast-check'
import { expect, test } from 'vitest'
import { furnishAlert } from '#app/testing.received.ts'
import { aHouse, fieldsOf } from '#app/testing.ts'
import { personIdOfExample } from '#care/citizens/index.ts'
import { shownParts } from './reaction-report.rules.ts'

const path = '/svar/advis/rapport'
const main = async (answer: Response) =>
  (/<main[\s\S]*<\/main>/.exec(await answer.text())?.[0] ?? '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')

test('no small part is given back by the whole and the other parts', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 4 }), (parts) => {
      const { whole, parts: shown } = shownParts(parts)
      for (const [at, one] of parts.entries()) if (one > 0 && one < 5) expect(shown[at]).toBe('hidden')
      const hidden = shown.filter((one) => one === 'hidden').length
      if (hidden === 0 || typeof whole !== 'number') return
      const rest = shown.reduce<number>((sum, one) => sum + (typeof one === 'number' ? one : 0), 0)
      // Each hidden part is at least one; what they add up to leaves each of them a choice.
      expect(hidden).toBeGreaterThan(1)
      expect(whole - rest).toBeGreaterThan(hidden)
    }),
  )
})

test('a stranger has no such page, and reads only their own unit’s numbers', async () => {
  const house = await aHouse()
  await furnishAlert(house.owner)
  for (const key of ['ida', 'jobcenter', 'redaktoer', 'drift'])
    expect([key, (await (await house.as(key)).get(path)).status]).toEqual([key, 404])
  house.clock.set(Temporal.Instant.from('2027-01-04T08:00:00Z'))
  expect(await main(await (await house.as('klinik')).get(path))).toContain('Advis i alt 0')
  expect(
    await house.web`select assessments.reactions_between('2026-01-01', '2026-12-31') ->> 'alerts' as n`,
  ).toEqual([{ n: '0' }])
})

test('what came, whether it was taken in time, what came of it, and how urgent people said it was', async () => {
  const house = await aHouse()
  await furnishAlert(house.owner)
  const alert = `/svar/advis/${personIdOfExample('alert')}`
  const nurse = await house.as('sygeplejerske')
  for (const skridt of ['tag', 'fulgt-op']) {
    const { set = '' } = fieldsOf(await (await nurse.get(alert)).text())
    expect((await nurse.post(alert, { set, skridt })).status).toBe(303)
  }
  const [row] = await house.owner`
    select first_taken_at is not null as taken, followed_at is not null as followed, put_back_at from assessments.alert`
  expect(row).toEqual({ taken: true, followed: true, putBackAt: null })
  // Of one nothing but that it is few is told.
  house.clock.set(Temporal.Instant.from('2027-01-04T08:00:00Z'))
  const few = await main(await (await house.as('sygeplejerske')).get(path))
  expect(few).toContain('4. kvartal 2026')
  expect(few).toMatch(/Advis i alt 1–4 Taget inden for aftalen skjult Taget senere 0 Ingen tog det 0/)
  expect(few).toMatch(/7–10 1–4 0 0 0 4–6 1–4 1–4 0 0/)
  expect(few).not.toMatch(/Ida|Holm/)
})
