import { expect, test } from 'vitest'
import { aHouse } from '#app/testing.ts'
import { mayErasePerson, personIdOfExample } from '#care/citizens/index.ts'
import { asJob } from '#platform/as-job.ts'
import { isRefusal } from '#platform/permit.ts'
import { questionsPart } from './index.ts'
import { letGoOfReferrals } from './leaving.store.ts'

const ida = personIdOfExample('ida')
type House = Awaited<ReturnType<typeof aHouse>>
const leave = (house: House, until: Temporal.PlainDate | null) =>
  asJob(house.owner, house.clock, 'erase-person', async (db, actor) => {
    const permit = mayErasePerson(actor, ida)
    if (isRefusal(permit)) throw new Error(permit.refused)
    // Rooms and parts above let go first, for their rows point to these.
    await questionsPart.leave?.(db, permit, { personId: ida, until })
    return letGoOfReferrals(db, permit, { personId: ida, until })
  })
const count = async (house: House, of: string) =>
  (await house.owner.unsafe(`select count(*)::int as n from ${of}`))[0]?.n

test('who leaves leaves no step behind, and no unit sees it until its day', async () => {
  const house = await aHouse()
  const { closed, erased } = await leave(house, Temporal.PlainDate.from('2036-11-23'))
  expect([closed.map((line) => line.count), erased]).toEqual([[9], []])
  expect(await count(house, `referrals.standing where step is not null`)).toBe(0)
  expect(await count(house, `tasks.task where kind = 'referral.step' and closed_at is null`)).toBe(0)
  const nurse = await house.as('sygeplejerske')
  expect(await (await nurse.get('/henvisninger?vis=afsluttet')).text()).not.toContain('Ida Holm')
})

test('when its day has come all of it goes; by no other way is a line taken away', async () => {
  const house = await aHouse()
  await expect(house.owner`delete from referrals.move`).rejects.toThrow('not taken away')
  await expect(house.owner`truncate referrals.move cascade`).rejects.toThrow('not emptied')
  expect((await leave(house, null)).erased).toMatchObject([{ count: 9 }])
  for (const table of ['referral', 'move']) expect(await count(house, `referrals.${table}`)).toBe(0)
})
