import { expect, test } from 'vitest'
import { actOn, sendReferral } from '#app/testing.referrals.ts'
import { aHouse } from '#app/testing.ts'

const dayFields = (name: string, day: string) => {
  const [year = '', month = '', date = ''] = day.split('-')
  return { [`${name}-dag`]: date, [`${name}-maaned`]: month, [`${name}-aar`]: year }
}

test('what is told of one referral is not taken back or ended on the page of another', async () => {
  const house = await aHouse()
  const [one, other] = [
    await sendReferral(house, 'hospital-referral', 'send', 'hospitalslaege'),
    await sendReferral(house, 'hospital-referral', 'send', 'hospitalslaege'),
  ]
  const nurse = await house.as('sygeplejerske')
  const pageOf = (id: string) => `/henvisninger/${id}/maksimal-ventetid`
  const told = {
    ...{ goer: 'ventetid', forloeb: 'cancer', 'venter-paa': 'treatment', hvem: 'Overlægen' },
    ...dayFields('fra', '2026-11-03'),
    ...dayFields('oplyst', '2026-11-10'),
  }
  expect((await nurse.post(pageOf(one), told)).status).toBe(303)
  const [{ id: af } = { id: '' }] = await house.owner<{ id: string }[]>`select id from referrals.maximum_wait`
  for (const asked of [
    { goer: 'tilbage', af },
    { goer: 'slut', af, ...dayFields('til', '2026-11-20') },
    { ...told, goer: 'pause', af, grund: 'health' },
  ])
    expect([asked.goer, (await nurse.post(pageOf(other), asked)).status]).toEqual([asked.goer, 404])
  expect(await house.owner`select taken_back_at from referrals.maximum_wait`).toEqual([{ takenBackAt: null }])
})

test('nobody has read what was not written yet, nor a number that no page has shown', async () => {
  const house = await aHouse()
  const id = await sendReferral(house, 'municipal-referral', 'send')
  await actOn(house, 'koordinator', id, 'receiver', 'receive')
  const added = { hvordan: 'added', om: 'phone', ret: 'Nummeret er 12 34 56 78' }
  await (await house.as('sygeplejerske')).post(`/henvisninger/${id}/ret`, added)
  const coordinator = await house.as('koordinator')
  for (const set of ['', '-1', '2', '2147483648', '99999999999', 'x'])
    expect([
      set,
      (await coordinator.post(`/henvisninger/${id}`, { skridt: 'rettelse-laest', set })).status,
    ]).toEqual([set, 409])
  expect(await house.owner`select how from referrals.correction`).toEqual([{ how: 'added' }])
})
