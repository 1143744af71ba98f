import { expect, test } from 'vitest'
import { actOn, sendReferral } from '#app/testing.referrals.ts'
import { aHouse, fieldsOf } from '#app/testing.ts'
import { examplePeople, exampleUnits } from '#registers/accounts/index.ts'

type House = Awaited<ReturnType<typeof aHouse>>
const onDay = (house: House, day: string) => house.clock.set(Temporal.Instant.from(`${day}T08:00:00Z`))
const mainOf = (html: string) =>
  (/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '').replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')
const read = async (house: House, id: string, who = 'ida') =>
  mainOf(await (await (await house.as(who)).get(`/mit/forloeb/${id}`)).text())

test('she sees with whom it lies, since when, what comes and by when, in both languages', async () => {
  const house = await aHouse()
  const id = await sendReferral(house, 'municipal-referral', 'send')
  const sent = await read(house, id)
  expect(sent).toContain('Kommunal henvisning ligger lige nu hos Eksempel: Onkologisk ambulatorium, Roskilde')
  expect(sent).toContain('siden 23. november 2026')
  expect(sent).toMatch(/Senest 26\. november 2026/)
  expect(sent).toContain('Den, der skal gøre noget nu Eksempel: Sundhedscenter, Næstved Kommune')
  expect(sent).toContain('Dagen er et mål her i Følgeskab')
  expect(sent).not.toContain('over tiden')
  onDay(house, '2026-11-24')
  await actOn(house, 'koordinator', id, 'receiver', 'receive')
  const received = await read(house, id)
  expect(received).toContain(
    'ligger lige nu hos Eksempel: Sundhedscenter, Næstved Kommune siden 24. november 2026',
  )
  expect(received).not.toContain('Den, der skal gøre noget nu')
  expect(received).toMatch(/Ring til Eksempel: Sundhedscenter, Næstved Kommune 00.00.00.00 ?. Hverdage/)
  // What else is under way is told apart by what comes next and with whom.
  expect(received).toMatch(
    /Også i gang .*De tilbyder dig en plads Eksempel: Sundhedscenter, Næstved Kommune Senest/,
  )
  const inEnglish = async () => (await (await house.as('ida')).get(`/en/mit/forloeb/${id}`)).text()
  expect(mainOf(await inEnglish())).toContain('lies right now with')
  expect(await inEnglish()).toContain('. Weekdays 9 to 14.')
  await house.owner`update assessments.reception set hours = '{"da": "Hverdage 9–14", "en": null}'`
  expect(await inEnglish()).toContain('. <span lang="da">Hverdage 9–14</span> (in Danish only)')
  expect(await read(house, id)).toMatch(/00.00.00.00 ?. Hverdage 9–14/)
})

test('where the place has told no number, there are ways to get through all the same', async () => {
  const house = await aHouse()
  const id = await sendReferral(house, 'municipal-referral', 'send')
  await actOn(house, 'koordinator', id, 'receiver', 'receive')
  await house.owner`delete from assessments.reception where organisation_id = ${exampleUnits.health.id}`
  const page = await (await (await house.as('ida')).get(`/mit/forloeb/${id}`)).text()
  const [, ways = ''] = page.split('Stedet har ikke oplyst sit nummer')
  for (const way of ['ringe til dem, der sendte henvisningen', 'ringe til Næstved Kommune og bede om'])
    expect(ways).toContain(way)
  for (const link of ['tel:+4500000000', '/kommuner/0370', '/mit/kontakter', 'tel:+4580301030'])
    expect(ways).toContain(`href="${link}"`)
})

test('past the day she reads what she can do, and that she has forgotten nothing', async () => {
  const house = await aHouse()
  const id = await sendReferral(house, 'municipal-referral', 'send')
  onDay(house, '2026-11-29')
  await house.aMinutePasses()
  const late = await read(house, id)
  for (const words of [
    '3 dage over tiden',
    'Det er ikke dig, der har glemt noget.',
    // The unit has said itself whom to ring, where the register has no number.
    '00 00 00 00',
    'Hverdage kl. 9–14',
    'Patientvejlederen i Region Sjælland',
    'Styrelsen for Patientklager',
    'Det er ikke sket endnu. De fik besked 29. november 2026 om, at dagen er gået. Deres leder fik besked 29. november 2026.',
  ])
    expect(late).toContain(words)
  expect(late).not.toContain('vælge et andet sted')
})

test('a plan shows the right to choose from the first contact with the day it opens', async () => {
  const house = await aHouse()
  const id = await sendReferral(house, 'rehabilitation-plan', 'prepare')
  await actOn(house, 'hospitalslaege', id, 'sender', 'approve')
  const shown = await read(house, id)
  expect(shown).toContain('Når planen er sendt, skal den følges efter loven (sundhedsloven § 140).')
  expect(shown).toContain(
    'Er træningen ikke begyndt senest 27. november 2026, har du ret til at vælge et andet sted fra 28. november 2026.',
  )
  expect(shown).toContain('Ikke fagligt kontrolleret endnu')
  onDay(house, '2026-11-28')
  expect(await read(house, id)).toContain('Du har nu ret til at vælge et andet sted.')
})

test('she stops it herself, takes that back within the minute, and not later', async () => {
  const house = await aHouse()
  const id = await sendReferral(house, 'municipal-referral', 'send')
  const ida = await house.as('ida')
  const stop = `/mit/forloeb/${id}/stop`
  const press = async (more = {}) =>
    ida.post(stop, { ...fieldsOf(await (await ida.get(stop)).text()), ...more })
  expect((await press()).headers.get('location')).toBe(stop)
  expect(await read(house, id)).toContain('Du ønskede at stoppe')
  const tasks =
    await house.owner`select from tasks.task where subject = ${`referral:${id}`} and closed_at is null`
  expect(tasks.length).toBe(0)
  expect((await press()).headers.get('location')).toBe(`/mit/forloeb/${id}`)
  expect(await read(house, id)).toContain('ligger lige nu hos')
  await press()
  house.clock.set(house.clock.now().add({ seconds: 61 }))
  expect((await ida.get(stop)).status).toBe(404)
  expect((await ida.post(stop, { fortryd: 'ja' })).status).toBe(409)
})

test('nobody else has these pages, and a stranger sees no trace', async () => {
  const house = await aHouse()
  const id = await sendReferral(house, 'municipal-referral', 'send')
  for (const { key } of examplePeople.filter((one) => one.key !== 'ida')) {
    const visitor = await house.as(key)
    for (const address of [`/mit/forloeb/${id}`, `/mit/forloeb/${id}/stop`])
      expect([key, address, (await visitor.get(address)).status]).toEqual([key, address, 404])
    expect([key, (await visitor.post(`/mit/forloeb/${id}/stop`)).status]).toEqual([key, 404])
  }
  const bo = mainOf(await (await (await house.as('bo')).get('/mit/forloeb')).text())
  expect(bo).toContain('Der er ikke sendt noget videre om dig')
})
