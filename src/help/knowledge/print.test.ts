import { expect, test } from 'vitest'
import { aHouse, aMorning } from '#app/testing.ts'
import { isPrintable } from './printable.rules.ts'

const day = Temporal.PlainDate.from
const shaken = [{ because: 'fact-changed' as const }]

test.each([
  ['fresh', { edition: { staleOn: day('2027-11-23') }, shaken: [] }, true],
  ['on its day', { edition: { staleOn: day('2026-11-23') }, shaken: [] }, false],
  ['resting on what has changed', { edition: { staleOn: day('2027-11-23') }, shaken }, false],
  ['not written', { edition: null, shaken: [] }, false],
])('a text that is %s', (_, standing, isIt) => {
  expect(isPrintable(standing, day('2026-11-23'))).toBe(isIt)
})

test('a text whose day has passed drops from what may be printed, and its page has no print button', async () => {
  const house = await aHouse()
  const link = 'href="/senfoelger/traethed"'
  const list = async () => (await house.anyone.get('/senfoelger/til-udskrift')).text()
  expect(await list()).toContain(link)
  expect(await list()).toContain('href="/senfoelger/traethed/barn"')
  expect(await (await house.anyone.get('/senfoelger/traethed')).text()).toContain('data-print')
  house.clock.set(aMorning.add({ hours: 24 * 400 }))
  expect(await list()).not.toContain(link)
  expect(await list()).toMatch(/tekster er taget af listen/)
  expect(await (await house.anyone.get('/senfoelger/traethed')).text()).not.toContain('data-print')
})
