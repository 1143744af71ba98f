import { expect, test } from 'vitest'
import { begun, tell } from '#app/testing.answers.ts'
import { aHouse } from '#app/testing.ts'
import { exampleUnits } from '#registers/accounts/index.ts'
import { phoneIn } from './reception.rules.ts'

const path = '/svar/modtagelse'
const { oncology, health, practice } = exampleUnits
type House = Awaited<ReturnType<typeof aHouse>>
const main = async (answer: Response) => /<main[\s\S]*<\/main>/.exec(await answer.text())?.[0] ?? ''

test.each([
  ['00000000', '00 00 00 00'],
  ['+45 00 00 00 00', '00 00 00 00'],
  ['+46 8 123 456', '+46 8 123 456'],
  ['ring bare', null],
  ['112 eller 113', null],
])('a number is written as it is called, or is none: %s', (typed, number) => {
  expect(phoneIn(typed)).toBe(number)
})

test('strangers, and whoever works with no persons, tell nothing for anybody', async () => {
  const house = await aHouse()
  const before = await house.owner`select * from assessments.reception order by 1`
  for (const key of ['ida', 'bo', 'jobcenter', 'redaktoer', 'drift']) {
    const visitor = await house.as(key)
    expect([key, (await visitor.get(path)).status]).toEqual([key, 404])
    expect([key, (await visitor.post(path, { telefon: '11 11 11 11' })).status]).toEqual([key, 404])
  }
  await house.web`select assessments.tell_reception('{"phone": "11 11 11 11"}')`
  expect(await house.owner`select * from assessments.reception order by 1`).toEqual(before)
})

test('a unit tells it for itself, what is wrong is said, and what was typed is kept', async () => {
  const house = await aHouse()
  const doctor = await house.as('laege')
  expect(await main(await doctor.get(path))).toContain('I har ikke oplyst det endnu')
  const wrong = await doctor.post(path, {
    hverdage: '31',
    telefon: '',
    timer: 'Hverdage 8–12',
    'timer-en': 'Weekdays 8 to 12',
    haster: 'nej',
  })
  expect(wrong.status).toBe(422)
  const page = await main(wrong)
  for (const words of [
    'Skriv et tal fra 1 til 30',
    'Skriv nummeret, tiden gælder for',
    'Hverdage 8–12',
    'Weekdays 8 to 12',
  ])
    expect(page).toContain(words)
  expect((await doctor.post(path, { hverdage: '2', telefon: '11111111' })).status).toBe(303)
  expect(await main(await doctor.get(path))).toContain('11 11 11 11')
  const [told] = await house.owner`
    select reads_within, phone, hours, told_by from assessments.reception where organisation_id = ${practice.id}`
  expect(told).toEqual({ readsWithin: 2, phone: '11 11 11 11', hours: null, toldBy: practice.name })
  expect((await doctor.post(path, {})).status).toBe(303)
  expect(await main(await doctor.get(path))).toContain('I har ikke oplyst det endnu')
})

const send = async (house: House, unit: string) => {
  const ida = await house.as('ida')
  const answer = await begun(ida)
  await tell(ida, answer, { spring: 'ja' })
  await ida.post(`${answer}/send`, { til: unit })
  return { page: async () => main(await ida.get(answer)), address: answer, id: answer.slice(-36) }
}

test('what was promised when an answer was sent stays so when the unit tells something else', async () => {
  const house = await aHouse()
  const sent = await send(house, oncology.id)
  expect(await sent.page()).toContain('læser det senest 26. november 2026')
  const nurse = await house.as('sygeplejerske')
  await nurse.post(path, { hverdage: '10', telefon: '22 22 22 22' })
  expect(await sent.page()).toContain('læser det senest 26. november 2026')
  expect(await main(await nurse.get('/svar'))).toContain('26. november 2026')
  const [kept] = await house.owner`select promised_within from assessments.assessment where id = ${sent.id}`
  expect(kept).toEqual({ promisedWithin: 3 })
})

test('a unit that tells a number alone promises no day, and can be rung', async () => {
  const house = await aHouse()
  const sent = await send(house, health.id)
  const page = await sent.page()
  expect(page).toContain('Hvornår de gør det, er ikke oplyst')
  expect(page).toContain('href="tel:00000000"')
  await (await house.as('koordinator')).post(path, { hverdage: '1', telefon: '33 33 33 33' })
  expect(await sent.page()).toContain('læser det senest 24. november 2026')
})

test('the hours are told in Danish and in English; without English the English page shows the Danish and says so', async () => {
  const house = await aHouse()
  const nurse = await house.as('sygeplejerske')
  const tell = async (timer: string, english: string) =>
    nurse.post(path, { telefon: '12 34 56 78', timer, 'timer-en': english })
  const wrong = await tell('', 'Weekdays 9 to 14')
  expect(wrong.status).toBe(422)
  const again = await main(wrong)
  for (const words of ['Skriv også tiden på dansk', 'value="Weekdays 9 to 14"'])
    expect(again).toContain(words)
  expect((await tell('Hverdage 9–14', 'Weekdays 9 to 14')).status).toBe(303)
  const sent = await send(house, oncology.id)
  const english = async () => main(await (await house.as('ida')).get(`/en${sent.address}`))
  expect(await sent.page()).toContain('Hverdage 9–14')
  expect(await english()).toContain('Weekdays 9 to 14')
  expect(await english()).not.toContain('in Danish only')
  expect((await tell('Hverdage 9–14', '')).status).toBe(303)
  expect(await english()).toContain('<span lang="da">Hverdage 9–14</span> (in Danish only)')
  expect(await sent.page()).toContain('Hverdage 9–14')
  expect(await sent.page()).not.toContain('kun på dansk')
  expect(await main(await nurse.get(path))).toContain('value="Hverdage 9–14"')
})
