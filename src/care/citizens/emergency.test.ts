import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { granted, inTheirName } from '#app/testing.actors.ts'
import { aHouse } from '#app/testing.ts'
import { isRefusal } from '#platform/permit.ts'
import { accountIdOfExample, exampleUnits } from '#registers/accounts/index.ts'
import { exampleIdentifierKey, personIdOfExample, testNumbers } from './citizens.example.ts'
import { mayJudgeEmergency, mayLookInEmergency } from './emergency.policy.ts'
import { findEmergencyLook, judgeEmergency, listEmergencyLooks, lookInEmergency } from './emergency.store.ts'
import { hashIdentifier } from './identifier.store.ts'
import { findPerson } from './person.store.ts'

type House = Awaited<ReturnType<typeof aHouse>>
const ida = personIdOfExample('ida')
const mail = { subject: 'Ny besked til dig', body: 'Log ind.' }
const lookAs = (house: House, key: string, number: string) =>
  inTheirName(house, key, async (db, actor) => {
    const id = randomUUID()
    const hash = hashIdentifier(exampleIdentifierKey, { value: number })
    const found = await lookInEmergency(db, granted(mayLookInEmergency(actor, id)), {
      id,
      hash,
      reason: 'Faldet om',
      mail,
    })
    return { id, ...found }
  })
const sees = async (house: House, key: string) =>
  (await inTheirName(house, key, (db) => findPerson(db, ida))) !== null

test('an emergency look opens an hour to that post alone, to be read, and tells person and leader', async () => {
  const house = await aHouse()
  // The clinic knows nothing of Ida.
  expect(await sees(house, 'klinik')).toBe(false)
  const { id, person } = await lookAs(house, 'klinik', testNumbers.ida)
  expect(person).toBe(ida)
  expect(await sees(house, 'klinik')).toBe(true)
  expect(await sees(house, 'laege')).toBe(false)
  await inTheirName(house, 'klinik', async (db) => {
    expect((await db`update citizens.person set phone = '0' where id = ${ida}`).count).toBe(0)
    // Who has looked at her is hers to know.
    expect(await db`select 1 from platform.look`).toEqual([])
  })
  const told = await house.owner`select recipient, subject from platform.mail`
  expect(told).toEqual([{ recipient: 'ida@eksempel.invalid', subject: 'Ny besked til dig' }])
  const hers = await inTheirName(house, 'ida', (db) => listEmergencyLooks(db, ida))
  expect(hers).toMatchObject([{ id, reason: 'Faldet om', judgement: null }])
  house.clock.set(house.clock.now().add({ minutes: 59 }))
  expect(await sees(house, 'klinik')).toBe(true)
  house.clock.set(house.clock.now().add({ minutes: 1 }))
  expect(await sees(house, 'klinik')).toBe(false)
})

test('the leader of the unit judges it once; the one who looked never does', async () => {
  const house = await aHouse()
  await house.owner`update citizens.person set organisations = '{}' where id = ${ida}`
  await house.owner`update citizens.relation set valid_to = '2026-11-01' where person_id = ${ida}`
  const { id, leader } = await lookAs(house, 'koordinator', testNumbers.ida)
  expect(leader).toBe(exampleUnits.health.id)
  expect(await inTheirName(house, 'klinik', (db) => findEmergencyLook(db, id))).toBeNull()
  await inTheirName(house, 'koordinator', async (db, actor) => {
    expect(await findEmergencyLook(db, id)).not.toBeNull()
    expect(isRefusal(mayJudgeEmergency(actor, { id, accountId: accountIdOfExample('koordinator') }))).toBe(
      true,
    )
  })
  const judge = () =>
    inTheirName(house, 'leder', async (db, actor) => {
      const found = await findEmergencyLook(db, id)
      if (!found) throw new Error('the leader does not see it')
      const permit = granted(mayJudgeEmergency(actor, found))
      return judgeEmergency(db, permit, {
        id,
        judgement: 'not-justified',
        words: 'Der var tid til at spørge.',
      })
    })
  expect([await judge(), await judge()]).toEqual([true, false])
  const [seen] = await inTheirName(house, 'ida', (db) => listEmergencyLooks(db, ida))
  expect(seen).toMatchObject({ judgement: 'not-justified' })
})

test('a number that nobody has here opens nothing, tells nobody, and leaves a line', async () => {
  const house = await aHouse()
  expect(await lookAs(house, 'klinik', testNumbers.spare)).toMatchObject({ person: null })
  expect(await house.owner`select 1 from platform.mail`).toEqual([])
  expect(await house.owner`select 1 from accounts.person_access where kind = 'emergency'`).toEqual([])
  const lines = await house.owner`select codes from platform.event where act = 'emergency.looked'`
  expect(lines).toEqual([{ codes: { found: false } }])
  for (const key of ['jobcenter', 'leder', 'ida'])
    await expect(lookAs(house, key, testNumbers.ida)).rejects.toThrow('not-in-health')
})
