import { expect, test } from 'vitest'
import { aHouse } from '../testing.ts'

const text = async (answer: Response | Promise<Response>) => (await answer).text()
const told = { emne: 'i-gang-igen', sted: '4700', situation: 'afsluttet' }

test('one question a page leads to an answer, and nothing of it stands in an address', async () => {
  const house = await aHouse()
  expect(await text(house.anyone.get('/hvem-har-ansvaret'))).toContain('Hvad drejer det sig om?')
  expect(
    await text(house.anyone.post('/hvem-har-ansvaret', { emne: told.emne, spurgt: 'concern' })),
  ).toContain('Hvor bor du?')
  const where = await text(
    house.anyone.post('/hvem-har-ansvaret', { emne: told.emne, sted: told.sted, spurgt: 'place' }),
  )
  expect(where).toContain('Hvor er du i forløbet?')
  const answer = await house.anyone.post('/hvem-har-ansvaret', { ...told, spurgt: 'situation' })
  expect(answer.status).toBe(200)
  expect(answer.headers.get('cache-control')).toBe('private, no-store')
  expect(await answer.text()).toContain('Kontakt først')
})

test('the day before and the day of the reform name different authorities', async () => {
  const house = await aHouse()
  const on = (dato: string) =>
    text(house.anyone.get(`/hvem-har-ansvaret?${new URLSearchParams({ ...told, dato })}`))
  const before = await on('2026-12-31')
  const after = await on('2027-01-01')
  expect(before).toMatch(/<h3[^>]*>Næstved Kommune/)
  expect(after).toMatch(/<h3[^>]*>Region Østdanmark/)
  expect(after).toContain('ikke kendt')
})

test.each([
  ['a concern that was not chosen', { spurgt: 'concern' }, 'Vælg, hvad det drejer sig om.'],
  ['a place nobody knows', { emne: 'traet', sted: 'Andeby', spurgt: 'place' }, 'Vi kender ikke »Andeby«'],
  ['no place', { emne: 'traet', spurgt: 'place' }, 'Skriv et postnummer'],
  ['no situation', { emne: 'traet', sted: '4700', spurgt: 'situation' }, 'Vælg, hvor du er i forløbet'],
])('%s gets an error that says what to do, and what was typed stays', async (_, form, message) => {
  const house = await aHouse()
  const answer = await house.anyone.post('/hvem-har-ansvaret', form)
  const page = await answer.text()
  expect(answer.status).toBe(422)
  expect(page).toContain(message)
  if ('sted' in form) expect(page).toContain(`value="${form.sted}"`)
})

test('a postcode that lies in several municipalities asks which', async () => {
  const house = await aHouse()
  const page = await text(
    house.anyone.post('/hvem-har-ansvaret', { emne: 'traet', sted: '4000', spurgt: 'place' }),
  )
  for (const name of ['Roskilde', 'Lejre', 'Høje-Taastrup']) expect(page).toContain(name)
  expect(page).toContain('Hvilken kommune bor du i?')
})

test('a day that is not in the calendar keeps what was typed', async () => {
  const house = await aHouse()
  const typed = { ...told, fagperson: '1', 'dato-dag': '31', 'dato-maaned': '2', 'dato-aar': '2027' }
  const answer = await house.anyone.get(`/hvem-har-ansvaret?${new URLSearchParams(typed)}`)
  const page = await answer.text()
  expect(answer.status).toBe(422)
  expect(page).toContain('Den dag findes ikke i kalenderen')
  expect(page).toContain('value="31"')
})

test('what is not settled says so, and whom to ask', async () => {
  const house = await aHouse()
  const page = await text(
    house.anyone.post('/hvem-har-ansvaret', {
      emne: 'klar-til-behandling',
      sted: '4700',
      situation: 'foer_behandling',
    }),
  )
  expect(page).toContain('Det er ikke afklaret')
})

test('the same in English, with the same address', async () => {
  const house = await aHouse()
  const page = await text(house.anyone.post('/en/hvem-har-ansvaret', { ...told, spurgt: 'situation' }))
  expect(page).toContain('Contact first')
  expect(page).not.toContain('Kontakt først')
})
