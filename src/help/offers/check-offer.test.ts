import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { aHouse } from '#app/testing.ts'

type House = Awaited<ReturnType<typeof aHouse>>
const key = 'kraeftraadgivning-naestved'
const text = async (answer: Response) => (await answer.text()).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const told = async (house: House) => text(await house.anyone.get(`/tilbud/${key}`))
const finding = (more: Record<string, string | string[]> = {}) => ({
  formular: randomUUID(),
  hvordan: 'ringet',
  hvem: 'stedet',
  svar: 'stemmer',
  ...more,
})

describe('a volunteer looks whether an offer still holds', () => {
  test('the task leads there, what was found is shown with day and place, and the task is done', async () => {
    const house = await aHouse()
    await house.aMinutePasses()
    const visitor = await house.as('frivillig')
    const tasks = await (await visitor.get('/opgaver')).text()
    expect(tasks).toContain(`href="/tilbud/${key}/tjek"`)
    const sent = await visitor.post(`/tilbud/${key}/tjek`, finding())
    expect(sent.headers.get('location')).toBe('/opgaver')
    const page = await told(house)
    expect(page).toContain('Bekræftet 23. november 2026 af Kræftens Bekæmpelse')
    expect(page).toContain('en samtale i telefon, 23. november 2026; skal ses efter igen 22. maj 2027')
    // Once it is confirmed the page does not call it unconfirmed, nor due for another look.
    expect(page).not.toMatch(/Freja|Ikke bekræftet|Skulle være set efter/)
    expect(page).toContain('Ikke fagligt kontrolleret endnu')
    expect(await (await visitor.get('/opgaver')).text()).not.toContain(`href="/tilbud/${key}/tjek"`)
    const [round] = await house.owner`select answer from offers.round where offer_key = ${key}`
    expect(round?.answer).toBe('stands')
  })

  test('what they saw themselves is told by their chapter', async () => {
    const house = await aHouse()
    await (await house.as('frivillig')).post(
      `/tilbud/${key}/tjek`,
      finding({ hvordan: 'besoegt', hvem: 'selv' }),
    )
    expect(await told(house)).toContain('Bekræftet 23. november 2026 af Eksempel: Lokalforening Næstved')
  })

  test('a part alone is confirmed alone, on the page and on the card', async () => {
    const house = await aHouse()
    const visitor = await house.as('frivillig')
    await visitor.post(`/tilbud/${key}/tjek`, finding({ del: ['contact', 'places-free'] }))
    const expected = [
      'Ikke bekræftet siden 13. oktober 2011',
      'Kontakt: Bekræftet 23. november 2026 af Kræftens Bekæmpelse',
      'Ledige pladser: Bekræftet 23. november 2026 af Kræftens Bekæmpelse',
    ]
    for (const words of expected) {
      expect(await told(house)).toContain(words)
      expect(await text(await house.anyone.get('/tilbud?sted=0370'))).toContain(words)
    }
    house.clock.set(Temporal.Instant.from('2026-12-23T08:00:00Z'))
    expect(await told(house)).toContain('Ledige pladser: Ikke bekræftet siden 23. november 2026')
    expect(await told(house)).toContain('Kontakt: Bekræftet 23. november 2026')
  })

  test('“closed” changes nothing: an editor has a task, and the offer stands', async () => {
    const house = await aHouse()
    const before = await told(house)
    await (await house.as('frivillig')).post(
      `/tilbud/${key}/tjek`,
      finding({ svar: 'lukket', ord: 'Ingen tager den' }),
    )
    expect(await told(house)).toBe(before)
    const editor = await house.as('redaktoer')
    expect(await text(await editor.get('/redaktion/rettelser'))).toContain('Tilbuddet er lukket')
  })

  test.each([
    [{ hvordan: '' }, 'Vælg, hvordan du fandt ud af det.'],
    // No offer that ships names an authority.
    [{ hvem: 'myndigheden' }, 'Vælg, hvem der sagde det.'],
    [{ svar: '' }, 'Vælg et af de tre svar.'],
  ])('%o comes back', async (more: Record<string, string>, words) => {
    const house = await aHouse()
    const answer = await (await house.as('frivillig')).post(`/tilbud/${key}/tjek`, finding(more))
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain(words)
  })

  test('nobody else may: not a citizen, not a doctor, not through the database', async () => {
    const house = await aHouse()
    for (const name of ['ida', 'laege', 'faglig-godkender'])
      expect((await (await house.as(name)).post(`/tilbud/${key}/tjek`, finding())).status).toBe(404)
    await expect(house.web`
      insert into offers.evidence (edition_id, field_group, how, said_by, said_on, half_life_days)
      select edition_id, 'whole', 'mail', 'Nogen', '2026-11-23', 180 from shared.published where key = ${key}`).rejects.toThrow(
      'row-level security',
    )
    expect(
      (await house.web`update offers.round set answer = 'stands', answered_on = '2026-11-23'`).count,
    ).toBe(0)
  })
})
