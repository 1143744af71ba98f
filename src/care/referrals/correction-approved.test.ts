import { expect, test } from 'vitest'
import { inTheirName } from '#app/testing.actors.ts'
import { actOn, sendReferral } from '#app/testing.referrals.ts'
import { aHouse } from '#app/testing.ts'

const right = {
  hvordan: 'put-right',
  set: '0',
  aarsag: 'Noget andet',
  funktion: 'Noget helt andet',
  tolk: '',
}

test('what a doctor has approved is put right by a doctor; whoever prepared it adds what is right', async () => {
  const house = await aHouse()
  const id = await sendReferral(house, 'rehabilitation-plan', 'prepare')
  const address = `/henvisninger/${id}/ret`
  const nurse = await house.as('sygeplejerske')
  expect(await (await nurse.get(address)).text()).toContain('name="funktion"')
  await actOn(house, 'hospitalslaege', id, 'sender', 'approve')
  const late = await nurse.post(address, right)
  expect(late.status).toBe(409)
  expect(await late.text()).toContain('En læge har godkendt det, der står')
  await expect(
    inTheirName(
      house,
      'sygeplejerske',
      (db) =>
        db`select outcome from referrals.correct(${id}, 'put-right', ${db.json({ reason: 'Noget andet' })}, 'x')`,
    ),
  ).rejects.toThrow('approved')
  const added = { hvordan: 'added', om: 'functional_ability', ret: 'Går 100 meter' }
  expect((await nurse.post(address, added)).status).toBe(303)
  const doctor = await house.as('hospitalslaege')
  expect((await doctor.post(address, { ...right, set: '1' })).status).toBe(303)
  expect(
    await house.owner`select reason, functional_ability from referrals.referral where id = ${id}`,
  ).toEqual([{ reason: 'Noget andet', functionalAbility: 'Noget helt andet' }])
})
