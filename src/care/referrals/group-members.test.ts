import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { inTheirName } from '#app/testing.actors.ts'
import { actOn, sendReferral } from '#app/testing.referrals.ts'
import { furnishStart, startIdOfExample } from '#app/testing.starts.ts'
import { aHouse } from '#app/testing.ts'
import { personIdOfExample } from '#care/citizens/index.ts'

type House = Awaited<ReturnType<typeof aHouse>>
const path = `/henvisninger/hold/${startIdOfExample}`
const read = async (house: House, who: string, address = path) => {
  const html = await (await (await house.as(who)).get(address)).text()
  return (/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
}
async function withMember() {
  const house = await aHouse()
  await furnishStart(house.owner)
  const id = await sendReferral(house, 'municipal-referral', 'send')
  for (const move of ['receive', 'contact', 'hold'] as const)
    await actOn(house, 'koordinator', id, 'receiver', move)
  await actOn(house, 'koordinator', id, 'receiver', 'wait', { groupId: startIdOfExample })
  return { house, id }
}

test('strangers, the sender among them, find no trace of who has a place', async () => {
  const { house } = await withMember()
  for (const who of ['sygeplejerske', 'laege', 'klinik', 'jobcenter', 'ida', 'bo', 'redaktoer'])
    expect([who, (await (await house.as(who)).get(path)).status]).toEqual([who, 404])
  expect((await house.anyone.get(path)).status).toBe(303)
  expect((await (await house.as('koordinator')).get(`/henvisninger/hold/${randomUUID()}`)).status).toBe(404)
})

test('the unit sees whom to call, it leaves a line, and whoever gave the place up is gone from it', async () => {
  const { house, id } = await withMember()
  const list = await read(house, 'koordinator')
  expect(list).toContain('Krop og kræft, 12. januar 2027 kl. 10.00')
  expect(list).toContain('1 person har plads')
  expect(list).toContain('Kommunal henvisning: Venter på en plads')
  const [seen] = await house.owner<{ looks: number }[]>`
    select count(*)::integer as looks from platform.look
     where person_id = ${personIdOfExample('ida')} and purpose = 'unit-list'`
  expect(seen?.looks).toBe(1)
  await actOn(house, 'koordinator', id, 'receiver', 'start', { groupGivenBack: true })
  expect(await read(house, 'koordinator')).toContain('Ingen har fået en plads herfra')
})

test('a group that comes to nothing leads to those who must be called', async () => {
  const { house } = await withMember()
  const coordinator = await house.as('koordinator')
  expect(await (await coordinator.get('/hold')).text()).toContain(`href="${path}"`)
  const cancel = { formular: randomUUID(), set: '1', skridt: 'aflys' }
  const answer = await coordinator.post(`/hold/${startIdOfExample}`, cancel)
  expect(await (await coordinator.get(answer.headers.get('location') ?? '')).text()).toContain(
    `href="${path}"`,
  )
  const list = await read(house, 'leder')
  expect(list).toContain('Holdet er aflyst')
  expect(list).toContain('Ring til dem')
  expect(list).toContain('Ida Holm')
})

test('whom the unit does not see is counted, and nobody is named', async () => {
  const { house, id } = await withMember()
  expect(await read(house, 'koordinator')).not.toContain('som I ikke kan se her')
  await house.owner`update referrals.referral set organisations = '{}' where id = ${id}`
  const list = await read(house, 'koordinator')
  expect(list).toContain('Der er 1 mere, som I ikke kan se her')
  expect(list).not.toContain('Ida Holm')
  const count = (who: string) =>
    inTheirName(house, who, async (db) => {
      const [row] = await db<{ count: number }[]>`
        select referrals.places_elsewhere(${startIdOfExample}) as count`
      return row?.count
    })
  expect([await count('klinik'), await count('jobcenter'), await count('ida')]).toEqual([0, 0, 0])
})
