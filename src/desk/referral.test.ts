import { expect, test } from 'vitest'
import { aHouse } from '#app/testing.ts'

const text = async (answer: Response | Promise<Response>) => (await answer).text()
const traet = '/henvis?senfoelge=traethed&sted=4700'

test('from the front page a doctor is two clicks and one form away from the clinic', async () => {
  const house = await aHouse()
  expect(await text(house.anyone.get('/'))).toContain('href="/fagfolk"')
  expect(await text(house.anyone.get('/fagfolk'))).toContain('action="/henvis"')
  const page = await text(house.anyone.get(traet))
  expect(page).toContain('Klinik for Senfølger efter Kræft, Roskilde')
  expect(page).toContain('Region Sjælland')
})

test('what nobody has told about a receiver says so, and what is told has its date', async () => {
  const house = await aHouse()
  const before = await text(house.anyone.get(traet))
  expect(before).toMatch(/Ikke oplyst<\/dt><dd>[^<]*Ventetid, Lokationsnummer/)
  await house.owner`
    update editions.edition set assured_on = '2026-11-20', body = body || ${house.owner.json({
      waiting: { weeks: 6, toldOn: '2026-11-02' },
      locationNumber: '5790000000000',
      receiverWants: { da: 'Hvad er prøvet?', en: 'What has been tried?' },
    })} where kind = 'offer' and key = 'klinik-roskilde' and status = 'published'`
  const after = await text(house.anyone.get(traet))
  for (const told of ['6 uger (oplyst 2. november 2026)', '5790000000000', 'Hvad er prøvet?'])
    expect(after).toContain(told)
})

test.each([
  ['no late effect', '/henvis?senfoelge=&sted=4700', 'Vælg en senfølge.'],
  ['a late effect nobody knows', '/henvis?senfoelge=findes-ikke&sted=4700', 'Vælg en senfølge.'],
  ['no place', '/henvis?senfoelge=traethed&sted=', 'Skriv et postnummer'],
  ['a place nobody knows', '/henvis?senfoelge=traethed&sted=Andeby', 'Vi kender ikke »Andeby«'],
])('%s gets an error that says what to do', async (_, address, message) => {
  const house = await aHouse()
  const answer = await house.anyone.get(address)
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain(message)
})

test('a postcode in several municipalities asks which, and keeps the late effect', async () => {
  const house = await aHouse()
  const page = await text(house.anyone.get('/henvis?senfoelge=traethed&sted=4000'))
  expect(page).toContain('Hvilken kommune?')
  for (const name of ['Roskilde', 'Lejre']) expect(page).toContain(name)
  expect(page).toMatch(/<option value="traethed" selected/)
})

test('the text for professionals is one press away where there is one, and leads back', async () => {
  const house = await aHouse()
  expect(await text(house.anyone.get(traet))).toContain('href="/senfoelger/traethed/fagperson"')
  const other = await text(house.anyone.get('/henvis?senfoelge=tinnitus&sted=4700'))
  expect(other).toContain('href="/senfoelger/tinnitus"')
  const article = await text(house.anyone.get('/senfoelger/traethed/fagperson'))
  expect(article).toContain('href="/henvis?senfoelge=traethed"')
})

test('the answer follows the day, with its sources', async () => {
  const house = await aHouse()
  const page = await text(house.anyone.get(`${traet}&dato=2027-01-01`))
  expect(page).toContain('Region Østdanmark')
  expect(page).toContain('Gælder 1. januar 2027')
  expect(page).toContain('Hvor ved vi det fra?')
})

test('the text to paste is there without a script, in Danish on the English page too', async () => {
  const house = await aHouse()
  const page = await text(house.anyone.get(`/en${traet}`))
  expect(page).toContain('Copy the text')
  expect(page).toMatch(/<textarea[^>]*>Henvisningsvej: Kommunal henvisning/)
})

test('a doctor who is signed in is led to what clinics have advised, and nobody else is', async () => {
  const house = await aHouse()
  const way = 'href="/raad?senfoelge=traethed"'
  expect(await text((await house.as('laege')).get(traet))).toContain(way)
  for (const one of [house.anyone, await house.as('ida')])
    expect(await text(one.get(traet))).not.toContain(way)
})

test('changing one thing keeps the other, and is no error', async () => {
  const house = await aHouse()
  const effect = await house.anyone.get('/henvis?senfoelge=traethed')
  const place = await house.anyone.get('/henvis?sted=0370')
  expect([effect.status, place.status]).toEqual([200, 200])
  expect(await text(effect)).toMatch(/<option value="traethed" selected/)
  expect(await text(place)).toContain('value="0370"')
})
