import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { inTheirName } from '#app/testing.actors.ts'
import { actOn, sendReferral } from '#app/testing.referrals.ts'
import { furnishStart } from '#app/testing.starts.ts'
import { aHouse } from '#app/testing.ts'
import { ask } from '#platform/question.ts'
import { exampleUnits } from '#registers/accounts/index.ts'
import { inflowQuestion } from './inflow.store.ts'

type House = Awaited<ReturnType<typeof aHouse>>
const since = Temporal.PlainDate.from('2025-12-01')
const main = async (house: House, who: string) => {
  const html = await (await (await house.as(who)).get('/forloebsrapport')).text()
  return (/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
}
async function emptyHouse() {
  const house = await aHouse()
  await house.owner`alter table referrals.move disable trigger user`
  await house.owner`truncate referrals.referral cascade`
  await house.owner`alter table referrals.move enable trigger user`
  return house
}

test('nobody counts another’s: not a stranger, not a unit elsewhere', async () => {
  const house = await emptyHouse()
  await sendReferral(house, 'municipal-referral', 'send')
  await furnishStart(house.owner)
  await furnishStart(house.owner, { id: randomUUID(), unit: exampleUnits.clinic.id, places: 5 })
  const read = (who: string) => inTheirName(house, who, (db) => ask(db, inflowQuestion(db, since)))
  for (const who of ['ida', 'jobcenter', 'redaktoer', 'statistiker'])
    expect([who, await read(who)]).toEqual([who, []])
  expect(await read('klinik')).toMatchObject([{ month: '2027-01', sent: 0, starts: 1, places: 5 }])
  expect(await main(house, 'statistiker')).not.toContain('Jeres egen enhed')
  expect(await read('leder')).toMatchObject([
    { month: '2026-11', sent: 1, municipal: 1, plans: 0, starts: 0, places: null },
    { month: '2027-01', sent: 0, starts: 1, places: 12 },
  ])
})

test('what came stands beside the places in the groups of the month, month by month', async () => {
  const house = await emptyHouse()
  expect(await main(house, 'koordinator')).toContain('Intet er sendt til jer, og I har ikke fortalt om hold')
  await sendReferral(house, 'municipal-referral', 'send')
  const plan = await sendReferral(house, 'rehabilitation-plan', 'prepare')
  await actOn(house, 'hospitalslaege', plan, 'sender', 'approve')
  const untold = await main(house, 'koordinator')
  expect(untold).toContain(
    'kom der 2 henvisninger og planer til jer. Pladser på hold i de måneder er ikke oplyst.',
  )
  expect(untold).toMatch(/november 2026 2 0 1 1 0 –/)
  await furnishStart(house.owner, { on: '2026-11-24' })
  await furnishStart(house.owner, { id: randomUUID(), on: '2026-12-08', free: null, places: 8 })
  const cancelled = randomUUID()
  await furnishStart(house.owner, { id: cancelled, on: '2026-12-09' })
  const cancel = { formular: randomUUID(), set: '0', skridt: 'aflys' }
  await (await house.as('koordinator')).post(`/hold/${cancelled}`, cancel)
  const told = await main(house, 'koordinator')
  expect(told).toContain('Holdene, der begyndte, har 12 pladser.')
  expect(told).toMatch(/december 2026 – – – – 1 8 november 2026 2 0 1 1 1 12/)
  expect(told).toContain('Fortæl om jeres hold')
  const english = await (await (await house.as('leder')).get('/en/forloebsrapport')).text()
  expect(english).toContain('The groups that began have 12 places.')
})
