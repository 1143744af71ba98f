import { expect, test } from 'vitest'
import { aHouse } from '#app/testing.ts'
import { tasksBeside } from './offer-duties.rules.ts'

test('beside an offer stands who has a duty there, before and after responsibility moves', async () => {
  const house = await aHouse()
  const duties = async (id: string) => {
    const text = await (await house.anyone.get(`/tilbud/${id}`)).text()
    return /id="pligter"[\s\S]*?<\/section>/.exec(text)?.[0] ?? ''
  }
  const before = await duties('klinik-roskilde')
  expect(before).toContain('Hvem har pligt til at hjælpe i Roskilde')
  expect(before).toContain('Region Sjælland')
  house.clock.set(Temporal.Instant.from('2027-01-02T09:00:00Z'))
  expect(await duties('klinik-roskilde')).toContain('Region Østdanmark')
  expect(await duties('kraeftlinjen')).toContain('href="/hvem-har-ansvaret"')
})

test.each([
  ['late-effects-clinic', 'senfoelgeklinik'],
  ['municipal-rehab', 'rehabilitering_kommune'],
] as const)('%s stands beside the duty of %s', (kind, task) => {
  expect(tasksBeside(kind)).toContain(task)
})
