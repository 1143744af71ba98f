import { expect, test } from 'vitest'
import { actOn, sendReferral } from '#app/testing.referrals.ts'
import { aHouse } from '#app/testing.ts'
import { referralIdOfExample } from './referrals.example.ts'

const main = async (answer: Response) => /<main[\s\S]*<\/main>/.exec(await answer.text())?.[0] ?? ''

test('a move is taken back within a minute, and the page says so', async () => {
  const house = await aHouse()
  const coordinator = await house.as('koordinator')
  const path = `/henvisninger/${referralIdOfExample('sent')}`
  await coordinator.post(path, { skridt: 'receive', linjer: '1' })
  expect(await main(await coordinator.get(path))).toContain('Fortryd')
  expect((await coordinator.post(path, { skridt: 'undo' })).status).toBe(303)
  expect(await main(await coordinator.get(path))).toContain('Tag imod henvisningen')
  await coordinator.post(path, { skridt: 'receive', linjer: '3' })
  house.clock.set(house.clock.now().add({ seconds: 61 }))
  expect(await main(await coordinator.get(path))).not.toContain('Du kan fortryde')
  const late = await coordinator.post(path, { skridt: 'undo' })
  expect(late.status).toBe(409)
  expect(await main(late)).toContain('mere end et minut')
})

test('a unit reads with whom it lies as the person does, apart from who must act', async () => {
  const house = await aHouse()
  const answer = async (who: string, which: Parameters<typeof referralIdOfExample>[0], under: string) =>
    (
      /<section class="answer[\s\S]*?<\/section>/.exec(
        await main(await (await house.as(who)).get(`${under}/${referralIdOfExample(which)}`)),
      )?.[0] ?? ''
    ).replaceAll(/<[^>]*>/g, ' ')
  for (const [who, under] of [
    ['ida', '/mit/forloeb'],
    ['koordinator', '/henvisninger'],
  ] as const) {
    const sent = await answer(who, 'sent', under)
    expect([who, sent]).toEqual([who, expect.stringMatching(/ligger lige nu hos\s+Eksempel: Onkologisk/i)])
    expect(sent).toMatch(/skal gøre noget nu\s+Eksempel: Sundhedscenter/)
    const plan = await answer(who, 'plan-late', under)
    expect(plan).toMatch(/ligger lige nu hos\s+Eksempel: Sundhedscenter/i)
    expect(plan).not.toContain('skal gøre noget nu')
  }
})

test('what it is about is read before the first step, and stands below once the work is under way', async () => {
  const house = await aHouse()
  const coordinator = await house.as('koordinator')
  const readsFirst = async (which: Parameters<typeof referralIdOfExample>[0]) => {
    const page = await main(await coordinator.get(`/henvisninger/${referralIdOfExample(which)}`))
    return page.indexOf('id="drejer-sig-om"') < page.indexOf('id="skridt"')
  }
  expect(await readsFirst('sent')).toBe(true)
  expect(await readsFirst('plan-late')).toBe(true)
  expect(await readsFirst('waiting')).toBe(false)
})

test('the answer that comes back has a reason and advice, and the sender takes a stand', async () => {
  const house = await aHouse()
  const [coordinator, nurse] = [await house.as('koordinator'), await house.as('sygeplejerske')]
  const id = await sendReferral(house, 'municipal-referral', 'send')
  await actOn(house, 'koordinator', id, 'receiver', 'receive')
  const path = `/henvisninger/${id}`
  const empty = await coordinator.post(path, {
    skridt: 'send-back',
    linjer: '2',
    ord: 'Hører til et andet sted',
  })
  expect(empty.status).toBe(422)
  expect(await main(empty)).toContain('Hører til et andet sted')
  const full = { skridt: 'send-back', linjer: '2', ord: 'Hører til et andet sted', raad: 'Spørg klinikken' }
  expect((await coordinator.post(path, full)).status).toBe(303)
  expect(await main(await nurse.get(path))).toContain('Spørg klinikken')
  expect(await main(await nurse.get('/opgaver'))).toContain('Læs svaret, og tag stilling')
  expect((await nurse.post(path, { skridt: 'settle', linjer: '3', 'hvad-nu': 'new-referral' })).status).toBe(
    303,
  )
  expect(await main(await nurse.get(path))).toContain('Der sendes en ny henvisning')
})

test('not reached asks for calls at two hours and a letter first', async () => {
  const house = await aHouse()
  const coordinator = await house.as('koordinator')
  const path = `/henvisninger/${referralIdOfExample('plan-late')}`
  const at = (kl: string) => ({ skridt: 'call', 'dag-dag': '20', 'dag-maaned': '11', 'dag-aar': '2026', kl })
  const refused = await coordinator.post(path, { skridt: 'not-reach', linjer: '3', ord: 'Tager den ikke' })
  expect(refused.status).toBe(409)
  expect(await main(refused)).toContain('to forskellige tidspunkter')
  expect((await coordinator.post(path, { ...at('25.99'), linjer: '3' })).status).toBe(422)
  await coordinator.post(path, { ...at('9.10'), linjer: '3' })
  await coordinator.post(path, { ...at('16.30'), linjer: '4' })
  await coordinator.post(path, { skridt: 'write', linjer: '5' })
  expect(await main(await coordinator.get(path))).toContain('ringet 2, skrevet 1')
  expect((await coordinator.post(path, { skridt: 'not-reach', linjer: '6' })).status).toBe(303)
  // A plan that was delivered stays with the municipality.
  expect(await main(await coordinator.get('/opgaver'))).toContain('Find en vej til at træffe personen')
})

test('each unit tells of its own lines whether they stand in the journal, and copies them as one paragraph', async () => {
  const house = await aHouse()
  const [nurse, coordinator] = [await house.as('sygeplejerske'), await house.as('koordinator')]
  const path = `/henvisninger/${referralIdOfExample('sent')}`
  const page = await main(await nurse.get(path))
  expect(page).toContain('Ikke ført i journalen endnu')
  expect(page).toContain('Kommunal henvisning til Eksempel: Sundhedscenter, Næstved Kommune. Årsag: Træthed')
  expect((await nurse.post(path, { skridt: 'journal', linje: '1', foert: 'ja' })).status).toBe(422)
  const mark = { skridt: 'journal', linje: '1', foert: 'ja', hvor: 'Vores journal' }
  expect((await nurse.post(path, mark)).status).toBe(303)
  expect(await main(await nurse.get(path))).toContain('Ført i journalen: Vores journal, 23. november 2026')
  expect((await coordinator.post(path, mark)).status).toBe(404)
  expect(await main(await coordinator.get(path))).not.toContain('Kopiér til journalen')
})
