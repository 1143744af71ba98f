import { expect, test } from 'vitest'
import { actOn, sendReferral } from '#app/testing.referrals.ts'
import { aHouse } from '#app/testing.ts'
import { emptyForm, Form } from '#platform/form.ts'
import { exampleUnits } from '#registers/accounts/index.ts'
import { readAdded, readPutRight, unreadBy } from './correction.rules.ts'
import { correctionWords } from './correction.words.ts'
import { makeWords } from './make.words.ts'

type House = Awaited<ReturnType<typeof aHouse>>
const { oncology, health } = exampleUnits
const main = async (answer: Response | Promise<Response>) =>
  /<main[\s\S]*<\/main>/.exec(await (await answer).text())?.[0] ?? ''
const right = {
  ...{ hvordan: 'put-right', aarsag: 'Træthed', proevet: 'Hvile', telefon: '12 34 56 78', besked: 'nej' },
  tolk: '',
}
const added = { hvordan: 'added', om: 'phone', ret: 'Nummeret er 12 34 56 78' }
const tasks = async ({ owner }: House, id: string) =>
  (
    await owner<{ organisationId: string }[]>`
      select organisation_id from tasks.task where kind = 'referral.corrected' and closed_at is null
         and subject like ${`referral:${id}%`}`
  ).map(({ organisationId }) => organisationId)

test('a stranger finds no way to correct, nor does the receiver correct what it did not write', async () => {
  const house = await aHouse()
  const id = await sendReferral(house, 'municipal-referral', 'send')
  const address = `/henvisninger/${id}/ret`
  expect((await house.anyone.get(address)).headers.get('location')).toContain('/log-ind')
  for (const key of ['koordinator', 'klinik', 'laege', 'jobcenter', 'ida', 'bo', 'forperson']) {
    const visitor = await house.as(key)
    expect([key, (await visitor.get(address)).status]).toEqual([key, 404])
    expect([key, (await visitor.post(address, right)).status]).toEqual([key, 404])
  }
  expect(await house.owner`select 1 from referrals.correction`).toEqual([])
})

test('until the receiver has acted the words are put right, and what stood before is beside them', async () => {
  const house = await aHouse()
  const id = await sendReferral(house, 'municipal-referral', 'send')
  const [nurse, coordinator] = [await house.as('sygeplejerske'), await house.as('koordinator')]
  const address = `/henvisninger/${id}/ret`
  expect(await main(nurse.get(`/henvisninger/${id}`))).toContain(address)
  const wrong = await nurse.post(address, { ...right, aarsag: '', telefon: 'ring' })
  expect(wrong.status).toBe(422)
  expect((await nurse.post(address, right)).status).toBe(303)
  expect(await tasks(house, id)).toEqual([health.id])
  const read = await main(coordinator.get(`/henvisninger/${id}`))
  for (const words of ['tel:+4512345678', 'Rettet 23. november 2026 af Signe Lund', 'Noget er rettet'])
    expect(read).toContain(words)
  expect(await main(coordinator.get('/opgaver'))).toContain('Læs en rettelse')
  const [row] = await house.owner<{ phone: string; messageAllowed: boolean }[]>`
    select phone, message_allowed from referrals.referral where id = ${id}`
  expect(row).toEqual({ phone: '12 34 56 78', messageAllowed: false })
  expect((await nurse.post(address, right)).status).toBe(409)
  const set = /name="set" value="(\d+)"/.exec(await main(nurse.get(address)))?.[1] ?? ''
  expect((await nurse.post(address, { ...right, set })).status).toBe(422)
  const step = { skridt: 'rettelse-laest', set: /name="set" value="(\d+)"/.exec(read)?.[1] ?? '' }
  expect((await nurse.post(`/henvisninger/${id}`, step)).status).toBe(409)
  expect((await coordinator.post(`/henvisninger/${id}`, step)).status).toBe(303)
  expect((await coordinator.post(`/henvisninger/${id}`, step)).status).toBe(409)
  expect(await tasks(house, id)).toEqual([])
  expect(await main(nurse.get(`/henvisninger/${id}`))).toContain(
    'Rettelsen blev læst 23. november 2026 af Mette Dahl',
  )
  const her = await main((await house.as('ida')).get(`/mit/forloeb/${id}`))
  for (const words of [`${oncology.name} rettede: Telefon`, '12 34 56 78', 'har læst rettelsen'])
    expect(her).toContain(words)
  const events = await house.owner<{ act: string; codes: string }[]>`
    select act, codes::text as codes from platform.event where act like 'referral.correct%' order by act`
  expect(events.map(({ act }) => act)).toEqual(['referral.corrected', 'referral.correction-read'])
  expect(JSON.stringify(events)).not.toMatch(/12 34|Træthed/)
})

test('when the receiver has acted nothing that it read is changed: what is right is added', async () => {
  const house = await aHouse()
  const id = await sendReferral(house, 'municipal-referral', 'send')
  const [before] = await house.owner`select * from referrals.referral where id = ${id}`
  await actOn(house, 'koordinator', id, 'receiver', 'receive')
  const nurse = await house.as('sygeplejerske')
  const address = `/henvisninger/${id}/ret`
  const late = await nurse.post(address, right)
  expect(late.status).toBe(409)
  expect(await main(late)).toContain('Telefon: 12 34 56 78')
  expect((await nurse.post(address, { ...added, ret: '' })).status).toBe(422)
  expect((await nurse.post(address, { ...added, om: 'line-1' })).status).toBe(422)
  expect((await nurse.post(address, added)).status).toBe(303)
  const coordinator = await house.as('koordinator')
  const read = await main(coordinator.get(`/henvisninger/${id}`))
  expect(read).toContain('Tilføjet 23. november 2026 af Signe Lund')
  expect(read).toContain('»Nummeret er 12 34 56 78«')
  expect(await tasks(house, id)).toEqual([health.id])
  const [after] = await house.owner`select * from referrals.referral where id = ${id}`
  for (const told of ['reason', 'phone', 'tried']) expect(after?.[told]).toEqual(before?.[told])
  // The copy for the journal has it too, and a copy that was entered before says that it is older.
  const mine = () => main(nurse.get(`/henvisninger/${id}`))
  expect(await mine()).toContain('Rettelse 23. november 2026: Nummeret er 12 34 56 78.')
  await nurse.post(`/henvisninger/${id}`, { skridt: 'journal', linje: '1', foert: 'ja', hvor: 'Journalen' })
  expect(await mine()).not.toContain('Rettet siden')
  house.clock.set(house.clock.now().add({ seconds: 1 }))
  await nurse.post(address, { ...added, om: 'transport', ret: 'Med bus' })
  expect(await mine()).toContain('Rettet siden')
  const her = await main((await house.as('ida')).get(`/mit/forloeb/${id}`))
  expect(her).toContain(`${oncology.name} tilføjede en rettelse: Telefon`)
})

test('a note in the ledger is corrected by the unit that wrote it, and the other side is told', async () => {
  const house = await aHouse()
  const id = await sendReferral(house, 'municipal-referral', 'send')
  await actOn(house, 'koordinator', id, 'receiver', 'receive')
  await actOn(house, 'koordinator', id, 'receiver', 'send-back', {
    words: 'Mangler',
    advice: 'Ring til os på 11',
  })
  const coordinator = await house.as('koordinator')
  const address = `/henvisninger/${id}/ret`
  expect(await main(coordinator.get(address))).toContain('value="line-3"')
  const nurse = await house.as('sygeplejerske')
  expect((await nurse.post(address, { ...added, om: 'line-3' })).status).toBe(422)
  expect((await coordinator.post(address, { ...added, om: 'phone' })).status).toBe(404)
  expect((await coordinator.post(address, { ...added, om: 'line-3' })).status).toBe(303)
  expect(await tasks(house, id)).toEqual([oncology.id])
  expect(await main(nurse.get(`/henvisninger/${id}`))).toContain('Tilføjet 23. november 2026 af Mette Dahl')
})

test('what was corrected is not edited or taken away, and whoever sees the referral no more is not asked to read it', async () => {
  const house = await aHouse()
  const id = await sendReferral(house, 'municipal-referral', 'send')
  await (await house.as('sygeplejerske')).post(`/henvisninger/${id}/ret`, right)
  await expect(house.owner`update referrals.correction set about = 'other'`).rejects.toThrow('not edited')
  await expect(house.owner`delete from referrals.correction`).rejects.toThrow('not taken away')
  expect(await tasks(house, id)).toEqual([health.id])
  expect(await actOn(house, 'sygeplejerske', id, 'sender', 'error')).toBe('moved')
  expect(await tasks(house, id)).toEqual([])
  expect((await (await house.as('sygeplejerske')).get(`/henvisninger/${id}/ret`)).status).toBe(404)
})

test('what is read from the forms, and what is not read yet', () => {
  const say = { ...makeWords('da'), ...correctionWords('da') }
  const of = (fields: Record<string, string>) =>
    new Form(new Map(Object.entries(fields).map(([name, value]) => [name, [value]])))
  expect(readPutRight(emptyForm, 'hospital-referral', say).problems.map(({ field }) => field)).toEqual([
    'aarsag',
    'proevet',
  ])
  expect(readPutRight(of(right), 'municipal-referral', say)).toMatchObject({
    problems: [],
    changes: { reason: 'Træthed', message_allowed: 'false', phone: '12 34 56 78' },
  })
  expect(readAdded(of({ om: 'line-2', ret: 'x' }), [1], say).problems).toHaveLength(1)
  expect(readAdded(of({ om: 'line-2', ret: 'x' }), [2], say)).toEqual({
    changes: { 'line-2': 'x' },
    problems: [],
  })
  const line = (number: number, byUnit: string, how: 'added' | 'read') => ({
    ...{
      number,
      byUnit,
      how,
      about: 'other' as const,
      was: null,
      words: 'x',
      on: '2026-11-23',
      at: '2026-11-23T08:00:00Z',
      byName: null,
      unit: null,
    },
  })
  const lines = [line(1, 'a', 'added'), line(2, 'b', 'read'), line(3, 'a', 'added')]
  expect(unreadBy(lines, ['b']).map(({ number }) => number)).toEqual([3])
  expect(unreadBy(lines, ['a'])).toEqual([])
})
