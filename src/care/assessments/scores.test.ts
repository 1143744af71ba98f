import { expect, test } from 'vitest'
import { aHouse } from '#app/testing.ts'
import { personIdOfExample } from '#care/citizens/index.ts'

const main = async (answer: Response | Promise<Response>) =>
  /<main[\s\S]*<\/main>/.exec(await (await answer).text())?.[0] ?? ''
const here = `/forloeb/${personIdOfExample('ida')}/maaling`
const day = { 'dag-dag': '20', 'dag-maaned': '11', 'dag-aar': '2026' }
const numbers = (...all: number[]) => Object.fromEntries(all.map((n, at) => [`n${at + 1}`, `${n}`]))
const phq = (last: number) => ({
  ...{ skema: 'phq-9', kilde: 'Samtale i dag' },
  ...day,
  ...numbers(1, 2, 3, 0, 1, 2, 3, 0, last),
})

test('a stranger records nothing and reads nothing, the person among them', async () => {
  const house = await aHouse()
  for (const name of ['laege', 'klinik', 'jobcenter', 'bo', 'ida', 'forperson']) {
    const visitor = await house.as(name)
    expect([name, (await visitor.get(here)).status]).toEqual([name, 404])
    expect([name, (await visitor.post(here, phq(0))).status]).toEqual([name, 404])
  }
})

test('numbers give their published sum with its credit, and another unit of the person does not see it', async () => {
  const house = await aHouse()
  const nurse = await house.as('sygeplejerske')
  const address = (await nurse.post(here, phq(0))).headers.get('location') ?? ''
  const page = await main(nurse.get(address))
  for (const words of ['12 af 27', 'Spitzer', 'Samtale i dag', '20. november 2026'])
    expect(page).toContain(words)
  expect(page).not.toContain('Hvad gjorde du?')
  const gad = { skema: 'gad-7', kilde: 'Papir', ...day, ...numbers(3, 3, 3, 3, 3, 3, 3) }
  expect(await main(nurse.get((await nurse.post(here, gad)).headers.get('location') ?? ''))).toContain(
    '21 af 21',
  )
  const [row] = await house.owner<{ version: string }[]>`
    select version from assessments.score where questionnaire = 'gad-7'`
  expect(row?.version).toBe('1.0.0')
  const coordinator = await house.as('koordinator')
  expect((await coordinator.get(address)).status).toBe(404)
  expect(await main(coordinator.get(here))).toContain('Der er ikke skrevet noget ind')
})

test('the last question of PHQ-9 above nought shows at once where to turn, and asks what was done until it is told', async () => {
  const house = await aHouse()
  const nurse = await house.as('sygeplejerske')
  const address = (await nurse.post(here, phq(1))).headers.get('location') ?? ''
  const page = await main(nurse.get(address))
  expect(page).toContain('Hvad gjorde du?')
  expect(page).toContain('112')
  const tasks = await main(nurse.get('/opgaver'))
  expect(tasks).toContain('Skriv, hvad du gjorde')
  expect(tasks).not.toContain('PHQ')
  expect((await nurse.post(address)).status).toBe(422)
  expect((await nurse.post(address, { gjort: 'Talte med hende, ringede til lægen' })).status).toBe(303)
  expect(await main(nurse.get(address))).toContain('ringede til lægen')
  expect(await main(nurse.get('/opgaver'))).not.toContain('Skriv, hvad du gjorde')
  const late = await nurse.post(address, { gjort: 'Noget andet' })
  expect([late.status, (await main(late)).includes('Det er allerede skrevet')]).toEqual([409, true])
})

test('a result from elsewhere has its name, its words, its source and its day', async () => {
  const house = await aHouse()
  const nurse = await house.as('sygeplejerske')
  const other = {
    skema: 'andet',
    titel: 'PRO fra sygehuset',
    resultat: 'Smerte 4 af 10',
    kilde: 'Rigshospitalet',
    ...day,
  }
  const page = await main(nurse.get((await nurse.post(here, other)).headers.get('location') ?? ''))
  for (const words of ['PRO fra sygehuset', 'Smerte 4 af 10', 'Rigshospitalet']) expect(page).toContain(words)
  for (const missing of ['titel', 'resultat', 'kilde', 'dag-dag', 'skema'])
    expect([missing, (await nurse.post(here, { ...other, [missing]: '' })).status]).toEqual([missing, 422])
  expect((await nurse.post(here, { ...phq(0), n4: '' })).status).toBe(422)
  expect((await nurse.post(here, { ...phq(0), n4: '4' })).status).toBe(422)
})
