import { expect, test } from 'vitest'
import { actOn, sendReferral } from '#app/testing.referrals.ts'
import { aHouse } from '#app/testing.ts'

const main = async (answer: Response | Promise<Response>) =>
  /<main[\s\S]*<\/main>/.exec(await (await answer).text())?.[0] ?? ''
const right = {
  ...{ hvordan: 'put-right', aarsag: 'Træthed', proevet: 'Hvile', telefon: '12 34 56 78', besked: 'nej' },
  tolk: '',
}

test('what was chosen in a form is added in words, and shown as they were written', async () => {
  const house = await aHouse()
  const id = await sendReferral(house, 'municipal-referral', 'send')
  await actOn(house, 'koordinator', id, 'receiver', 'receive')
  const nurse = await house.as('sygeplejerske')
  const words = ['Hun taler arabisk, ikke tyrkisk', 'Der må gerne lægges besked']
  for (const [place, om] of ['interpreter_language', 'message_allowed'].entries())
    await nurse.post(`/henvisninger/${id}/ret`, { hvordan: 'added', om, ret: words[place] ?? '' })
  for (const [who, path] of [
    ['koordinator', `/henvisninger/${id}`],
    ['ida', `/mit/forloeb/${id}`],
  ] as const) {
    const answer = await (await house.as(who)).get(path)
    expect([who, answer.status]).toEqual([who, 200])
    const read = await main(answer)
    for (const one of words) expect(read).toContain(one)
  }
})

test('two colleagues at once: the second sees that something was put right, and nothing is written over', async () => {
  const house = await aHouse()
  const id = await sendReferral(house, 'municipal-referral', 'send')
  const nurse = await house.as('sygeplejerske')
  const address = `/henvisninger/${id}/ret`
  expect((await nurse.post(address, { ...right, set: '0', tolk: 'ikke et sprog!' })).status).toBe(303)
  expect((await nurse.get(`/henvisninger/${id}`)).status).toBe(200)
  const late = await nurse.post(address, { ...right, set: '0', telefon: '87 65 43 21' })
  expect(late.status).toBe(409)
  const shown = await main(late)
  for (const words of ['En kollega har rettet noget', '87 65 43 21']) expect(shown).toContain(words)
  expect(await house.owner`select phone from referrals.referral where id = ${id}`).toEqual([
    { phone: '12 34 56 78' },
  ])
})
