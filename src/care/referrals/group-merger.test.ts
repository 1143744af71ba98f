import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { aReferral, freeIn, picking, read, withGroup, withPlace } from '#app/testing.groups.ts'
import { startIdOfExample } from '#app/testing.starts.ts'
import { exampleUnits, postIdOfExample } from '#registers/accounts/index.ts'

type House = Awaited<ReturnType<typeof withGroup>>
const { health, employment } = exampleUnits

/** The health centre is taken over by a unit of another municipality, where somebody has the same work. */
async function takenOver(house: House) {
  await house.owner`
    update organisations.organisation set function = 'sundhed', municipality_code = '0265' where id = ${employment.id}`
  await house.owner`update accounts.post set role = 'koordinator' where id = ${postIdOfExample('jobcenter')}`
  await house.owner`
    insert into organisations.succession (from_id, to_id, on_day, sources)
    values (${health.id}, ${employment.id}, '2026-11-27', '{}')`
}
const onTheDay = (house: House) => house.clock.set(Temporal.Instant.from('2026-11-27T08:00:00Z'))

test('whoever takes a unit over has its groups and gives places in them, from that day and not before', async () => {
  const house = await withGroup()
  await takenOver(house)
  const { path, linjer } = await aReferral(house)
  expect((await (await house.as('jobcenter')).get(path)).status).toBe(404)
  expect(await read(house, 'jobcenter', '/hold')).not.toContain('Krop og kræft')
  onTheDay(house)
  expect(await read(house, 'jobcenter', '/hold')).toContain('Krop og kræft')
  const heir = await house.as('jobcenter')
  expect((await heir.post(path, picking('wait', linjer))).status).toBe(303)
  expect(await freeIn(house)).toBe(2)
  // Something that comes to the heir itself has the same groups to choose among.
  const own = await aReferral(house)
  await house.owner`update referrals.referral set receiver_id = ${employment.id},
    organisations = array[sender_id, ${employment.id}::uuid] where id = ${own.id}`
  await house.owner`update referrals.move set organisations = array[${employment.id}::uuid] where referral_id = ${own.id}`
  expect((await heir.post(own.path, picking('wait', own.linjer))).status).toBe(303)
  expect(await freeIn(house)).toBe(1)
})

test('places that were given before are kept, and the heir cancels and calls', async () => {
  const { house, id } = await withPlace()
  await takenOver(house)
  onTheDay(house)
  const members = `/henvisninger/hold/${startIdOfExample}`
  expect(await read(house, 'jobcenter', members)).toContain('Ida Holm')
  expect(await read(house, 'ida', `/mit/forloeb/${id}`)).toContain('Holdet begynder den 12. januar 2027')
  const cancel = { formular: randomUUID(), set: '1', skridt: 'aflys' }
  expect((await (await house.as('jobcenter')).post(`/hold/${startIdOfExample}`, cancel)).status).toBe(303)
  house.clock.set(house.clock.now().add({ seconds: 61 }))
  await house.aMinutePasses()
  expect(await read(house, 'jobcenter', '/opgaver')).toContain('Ring: Holdet er aflyst')
  expect(await read(house, 'jobcenter', members)).toContain('Skal ringes op')
})
