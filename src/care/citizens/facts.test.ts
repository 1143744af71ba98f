import { expect, test } from 'vitest'
import { codeIn } from '#app/testing.asking.ts'
import { aHouse, fieldsOf } from '#app/testing.ts'
import { personIdOfExample } from './citizens.example.ts'
import { diseases, treatments, yearFrom } from './fact.rules.ts'
import { parts } from './person.rules.ts'

const ida = personIdOfExample('ida')
const path = '/mit/overblik/oplysninger'
const main = async (answer: Response) => /<main[\s\S]*<\/main>/.exec(await answer.text())?.[0] ?? ''
const lateEffect = (slug: string, year = '') => ({
  slags: 'late-effect',
  'late-effect': slug,
  'late-effect-aar': year,
})

test('what one writes of oneself is seen by nobody else: no unit, no relative, no proxy, no emergency look', async () => {
  const house = await aHouse()
  expect((await house.anyone.get(path)).status).toBe(303)
  for (const key of ['sygeplejerske', 'koordinator', 'laege', 'jobcenter', 'drift'])
    expect([key, (await (await house.as(key)).get(path)).status]).toEqual([key, 404])
  const him = await house.as('bo')
  const her = await house.as('ida')
  const proxy = fieldsOf(await (await her.get('/mit/tilladelser/fuldmagt')).text())
  await her.post('/mit/tilladelser/fuldmagt', { ...proxy, hvem: 'Bo', dele: [...parts], goere: 'ja' })
  const code = codeIn(await (await her.get('/mit/tilladelser')).text())
  expect((await him.post('/mit/tilladelser/kode', { kode: code })).status).toBe(303)
  expect((await him.get(`/mit/oplysninger?for=${ida}`)).status).toBe(200)
  expect((await him.get(`${path}?for=${ida}`)).status).toBe(404)
  expect((await him.post(path, { for: ida, ...lateEffect('angst') })).status).toBe(404)
  const [hers] = await house.owner<{ id: string }[]>`select id from citizens.fact limit 1`
  await him.post(path, { fjern: hers?.id ?? '' })
  expect(await house.owner`select 1 from citizens.fact`).toHaveLength(3)
})

test('a fact is written once, with its source and day, and the history says its kind alone', async () => {
  const house = await aHouse()
  const her = await house.as('ida')
  const { formular = '' } = fieldsOf(await (await her.get(path)).text())
  const form = { formular, ...lateEffect('angst', '2024') }
  const twice = await Promise.all([her.post(path, form), her.post(path, form)])
  expect(twice.map(({ status }) => status)).toEqual([303, 303])
  const page = await main(await her.get(path))
  expect(page).toContain('Angst og uro')
  expect(page).toContain('siden 2024')
  expect(page).toContain('Skrevet af dig selv, 23. november 2026')
  const again = await her.post(path, lateEffect('angst'))
  expect(again.status).toBe(422)
  expect(await again.text()).toContain('Det står der allerede')
  const lines = await house.owner`select act, codes from platform.event where act like 'fact.%'`
  expect(lines).toEqual([{ act: 'fact.noted', codes: { kind: 'late-effect' } }])
})

test('a choice that is none, and a year that cannot be, come back with what was typed', async () => {
  const house = await aHouse()
  const her = await house.as('ida')
  for (const [form, words] of [
    [{ slags: 'late-effect' }, 'Vælg en fra listen'],
    [{ slags: 'noget' }, 'Vælg en fra listen'],
    [lateEffect("'; drop table citizens.fact"), 'Vælg en fra listen'],
    [lateEffect('angst', '2027'), 'ikke senere end 2026'],
    [{ slags: 'disease', disease: 'lung', 'disease-aar': 'i fjor' }, 'value="i fjor"'],
  ] as const) {
    const answer = await her.post(path, form)
    expect([form, answer.status]).toEqual([form, 422])
    expect(await answer.text()).toContain(words)
  }
})

test('there is room for twelve, also when several are written at once', async () => {
  const house = await aHouse()
  const her = await house.as('ida')
  const fresh = [
    ...diseases.slice(1, 8).map((value) => ({ slags: 'disease', disease: value })),
    ...treatments.slice(2, 7).map((value) => ({ slags: 'treatment', treatment: value })),
  ]
  await Promise.all(fresh.map((form) => her.post(path, form)))
  for (const form of fresh) await her.post(path, form)
  expect(await house.owner`select 1 from citizens.fact where person_id = ${ida}`).toHaveLength(12)
  const full = await her.post(path, lateEffect('angst'))
  expect(full.status).toBe(422)
  expect(await full.text()).toContain('Der er plads til 12')
  expect(await main(await her.get(path))).not.toContain('Tilføj en gene')
})

test('what is removed is gone, also from everything about me', async () => {
  const house = await aHouse()
  const her = await house.as('ida')
  const taken = async () => {
    const answer = await her.post('/mit/alt', { som: 'json' })
    return JSON.stringify(JSON.parse(await answer.text()).citizens.overview)
  }
  expect(await taken()).toContain('traethed')
  const [fact] = await house.owner<{ id: string }[]>`select id from citizens.fact where value = 'traethed'`
  expect((await her.post(path, { fjern: fact?.id ?? '' })).status).toBe(303)
  expect((await her.post(path, { fjern: fact?.id ?? '' })).status).toBe(303)
  expect((await her.post(path, { fjern: 'x' })).status).toBe(404)
  expect(await taken()).not.toContain('traethed')
})

test.each([
  ['', null],
  ['2024', 2024],
  ['1900', 1900],
  ['1899', 'wrong'],
  ['2027', 'wrong'],
  ['24', 'wrong'],
  ['2024,5', 'wrong'],
] as const)('the year %j is read as %j', (text, year) => {
  expect(yearFrom(text, Temporal.PlainDate.from('2026-11-23'))).toBe(year)
})
