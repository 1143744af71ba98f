import { expect, test } from 'vitest'
import { actOn, sendReferral } from '#app/testing.referrals.ts'
import { aHouse, fieldsOf } from '#app/testing.ts'

test('a letter that was made again goes with the word it stands on, when that is taken back', async () => {
  const house = await aHouse()
  const id = await sendReferral(house, 'rehabilitation-plan', 'prepare')
  await actOn(house, 'hospitalslaege', id, 'sender', 'approve')
  await actOn(house, 'koordinator', id, 'receiver', 'receive')
  const [coordinator, ida] = [await house.as('koordinator'), await house.as('ida')]
  const page = await (await coordinator.get(`/henvisninger/${id}`)).text()
  const [form = ''] = /<form[^>]*>(?:(?!<\/form>)[\s\S])*value="no-capacity"[\s\S]*?<\/form>/.exec(page) ?? []
  const cannot = { ...fieldsOf(form), skridt: 'no-capacity', ord: '' }
  const mine = `/mit/forloeb/${id}/frit-valg`
  expect((await coordinator.post(`/henvisninger/${id}`, cannot)).status).toBe(303)
  expect((await coordinator.post(`/henvisninger/${id}/frit-valg`, { ring: 'Kontoret, 11 22' })).status).toBe(
    303,
  )
  expect(await (await ida.get(mine)).text()).toContain('Kontoret, 11 22')
  await coordinator.post(`/henvisninger/${id}`, { skridt: 'undo' })
  expect((await ida.get(mine)).status).toBe(404)
  house.clock.set(house.clock.now().add({ seconds: 61 }))
  await house.aMinutePasses()
  expect(await house.owner`select 1 from referrals.choice_letter where told_at is not null`).toEqual([])
})
