import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { aHouse } from '#app/testing.ts'
import { offerWithTold } from './correction.rules.ts'
import { offerSchema } from './offer.rules.ts'
import { assuredOn, halfLifeDays } from './offer-freshness.rules.ts'
import { shippedOffers } from './offers.example.ts'

type House = Awaited<ReturnType<typeof aHouse>>
const key = 'kraeftlinjen'
const address = `/tilbud/${key}/foreslaa-rettelse`
const text = async (answer: Response) => (await answer.text()).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const words = 'Nummeret passer ikke, det står forkert'
const suggest = (house: House, more: Record<string, string> = {}) =>
  house.anyone.post(address, { formular: randomUUID(), ord: words, hvordan: 'Deres hjemmeside', ...more })
const onlyId = async ({ owner }: House) =>
  (await owner<{ id: string }[]>`select id from offers.correction`)[0]?.id ?? ''

describe('anybody may say that something is wrong', () => {
  test('it is kept for an editor, shown to nobody, and changes nothing', async () => {
    const house = await aHouse()
    const before = await text(await house.anyone.get(`/tilbud/${key}`))
    const sent = await suggest(house)
    expect(sent.headers.get('location')).toBe(`${address}?sendt=ja`)
    expect(await text(await house.anyone.get(`${address}?sendt=ja`))).toContain('Tak, rettelsen er sendt')
    const after = await text(await house.anyone.get(`/tilbud/${key}`))
    expect(after).toBe(before)
    expect(await house.web`select 1 from offers.correction`).toHaveLength(0)
    const tasks = await (await (await house.as('redaktoer')).get('/opgaver')).text()
    expect(tasks).toContain(`href="/redaktion/rettelser/${await onlyId(house)}"`)
  })

  test('sent twice it is one', async () => {
    const house = await aHouse()
    const formular = randomUUID()
    await suggest(house, { formular })
    await suggest(house, { formular })
    expect(await house.owner`select 1 from offers.correction`).toHaveLength(1)
  })

  test('too little, or too much, comes back as it was typed', async () => {
    const house = await aHouse()
    const short = await suggest(house, { ord: 'nej' })
    expect(short.status).toBe(422)
    expect(await short.text()).toContain('Deres hjemmeside')
    expect((await suggest(house, { ord: 'a'.repeat(2001) })).status).toBe(422)
    expect((await house.anyone.get('/tilbud/findes-ikke/foreslaa-rettelse')).status).toBe(404)
  })

  test('a program that writes is stopped for a while', async () => {
    const house = await aHouse()
    for (let sent = 0; sent < 10; sent += 1) expect((await suggest(house)).status).toBe(303)
    const stopped = await suggest(house)
    expect(stopped.status).toBe(429)
    expect(await stopped.text()).toContain('Vent lidt')
  })
})

describe('an editor', () => {
  test('settles it once, with a reason; the task is done, and half a year later it is gone', async () => {
    const house = await aHouse()
    await suggest(house)
    const id = await onlyId(house)
    const editor = await house.as('redaktoer')
    expect(await (await editor.get('/redaktion')).text()).toContain('href="/redaktion/rettelser"')
    const page = await text(await editor.get(`/redaktion/rettelser/${id}`))
    for (const said of [words, 'Deres hjemmeside', 'En, der ikke har sagt hvem']) expect(page).toContain(said)
    const close = (more: Record<string, string>) =>
      editor.post(`/redaktion/rettelser/${id}`, { formular: randomUUID(), ...more })
    expect((await close({ udfald: 'ingen', ord: '' })).status).toBe(422)
    expect((await close({ udfald: '', ord: 'Ringet, tallet passer' })).status).toBe(422)
    expect((await close({ udfald: 'ingen', ord: 'Ringet, tallet passer' })).status).toBe(303)
    expect((await close({ udfald: 'ingen', ord: 'Ringet, tallet passer' })).status).toBe(404)
    expect(await (await editor.get('/opgaver')).text()).not.toContain(`/redaktion/rettelser/${id}`)
    house.clock.set(Temporal.Instant.from('2027-05-20T08:00:00Z'))
    await house.aMinutePasses()
    expect(await house.owner`select 1 from offers.correction`).toHaveLength(1)
    house.clock.set(Temporal.Instant.from('2027-05-23T08:00:00Z'))
    await house.aMinutePasses()
    expect(await house.owner`select 1 from offers.correction`).toHaveLength(0)
  })

  test('makes what the provider told a proposal that somebody else checks', async () => {
    const house = await aHouse()
    const id = randomUUID()
    await house.owner`
      insert into offers.correction (id, offer_key, from_whom, answer, words, told, made_on)
      values (${id}, ${key}, 'provider', 'stands', '',
              '{"nextStart": "2027-01-12", "freePlaces": 3, "waitingWeeks": null, "openingHours": null}', '2026-11-20')`
    const editor = await house.as('redaktoer')
    const sent = await editor.post(`/redaktion/rettelser/${id}`, { formular: randomUUID(), gem: 'oplyst' })
    const proposal = sent.headers.get('location') ?? ''
    expect(proposal).toMatch(/^\/redaktion\/forslag\//)
    expect(await text(await house.anyone.get(`/tilbud/${key}`))).not.toContain('12. januar 2027')
    const checker = await house.as('faglig-godkender')
    await checker.post(proposal, { formular: randomUUID(), svar: 'godkend', ord: 'Ringet, det passer' })
    const page = await text(await house.anyone.get(`/tilbud/${key}`))
    expect(page).toContain('12. januar 2027 (oplyst 20. november 2026)')
    const calendar = await (await house.anyone.get(`/kalender/tilbud-${key}.ics`)).text()
    expect(calendar).toContain('DTSTART;VALUE=DATE:20270112')
    expect(calendar).toContain('SUMMARY:Næste start: Kræftlinjen')
    house.clock.set(Temporal.Instant.from('2027-01-13T08:00:00Z'))
    expect((await house.anyone.get(`/kalender/tilbud-${key}.ics`)).status).toBe(404)
  })

  test('says where the provider is asked, and nobody else may know or say it', async () => {
    const house = await aHouse()
    const editor = await house.as('redaktoer')
    const page = `/redaktion/bekraeftelser/${key}`
    const set = (mail: string) => editor.post(page, { formular: randomUUID(), mail })
    for (const none of [
      'ikke en adresse',
      'en@her.invalid,to@her.invalid',
      'en,to@her.invalid',
      '<en@her.invalid>',
    ])
      expect([none, (await set(none)).status]).toEqual([none, 422])
    expect((await set('post@eksempel.invalid')).status).toBe(303)
    expect(await text(await editor.get('/redaktion/bekraeftelser'))).toContain('post@eksempel.invalid')
    const checker = await house.as('faglig-godkender')
    expect((await checker.get(page)).status).toBe(404)
    expect((await checker.get('/redaktion/bekraeftelser')).status).toBe(404)
    const [line] = await house.owner<
      { all: string }[]
    >`select string_agg(e::text, ' ') as all from platform.event e`
    expect(line?.all).not.toContain('post@eksempel')
    expect((await set('')).status).toBe(303)
    expect(await house.owner`select 1 from offers.confirmation_address`).toHaveLength(0)
  })
})

test('what was told is put in with its day, and says nothing of how sure the rest is', () => {
  const [offer] = shippedOffers()
  if (!offer) throw new Error('no offer')
  const told = { nextStart: '2027-01-12', freePlaces: 3, waitingWeeks: 4, openingHours: 'man 9-15' }
  const made = offerWithTold(offer, { told, madeOn: Temporal.PlainDate.from('2026-11-20') })
  expect(offerSchema.parse(made)).toEqual(made)
  expect(made.freePlaces).toEqual({ count: 3, toldOn: '2026-11-20' })
  expect(made.openingHours).toEqual(offer.openingHours)
  expect([assuredOn(made), halfLifeDays(made)]).toEqual([assuredOn(offer), halfLifeDays(offer)])
})
