import { expect, test } from 'vitest'
import { codeIn } from '#app/testing.asking.ts'
import { testNumbers } from '#care/citizens/citizens.example.ts'
import { anOpenHouse, aPerson, desk, ways } from './browser.ts'

test.for(ways)('Ida lets Bo see, changes her mind, and takes everything with her: $way', async (way) => {
  const house = await anOpenHouse()
  const ida = await aPerson(house, way)
  const { say, page } = ida
  await ida.signIn('Ida')
  await ida.open('/mit')
  await ida.follow(say('Mine tilladelser', 'My permissions'))
  await ida.follow(say('Fuldmagt', 'Power of attorney'))
  await ida.press(say('Gem', 'Save'))
  expect(await ida.read('.error-summary')).toContain(say('Skriv, hvem det gælder', 'Write whom it is about'))
  await page.getByLabel(say('Hvem?', 'Who?')).fill('Bo, min mand')
  await page.getByLabel(say('kontakter', 'contacts'), { exact: true }).check()
  await ida.press(say('Gem', 'Save'))
  const code = codeIn(await ida.main())

  const bo = await aPerson(house, way)
  await bo.signIn('Bo')
  await bo.open('/mit/tilladelser')
  await bo.page.getByRole('textbox', { name: say('Kode', 'Code') }).fill(code)
  await bo.press(say('Brug koden', 'Use the code'))
  expect(await bo.main()).toContain(say('Du har fuldmagt fra Ida', 'You act for Ida'))
  await bo.follow(say('Se kontakterne', 'See the contacts'))
  expect(await bo.main()).toContain('Mette Dahl')
  expect(await bo.main()).toContain(say('Du kan se, men ikke ændre', 'You can see, but not change'))

  await ida.open('/mit/tilladelser')
  await page.getByRole('form', { name: 'Bo, min mand' }).getByRole('button').click()
  expect(await ida.read('#tidligere')).toContain('Bo, min mand')
  await bo.page.reload()
  expect(await bo.main()).not.toContain('Mette Dahl')

  await ida.open('/mit/alt')
  const file = page.waitForEvent('download')
  await ida.press(say('Hent som tekst', 'Take it as text'))
  expect((await file).suggestedFilename()).toBe('alt-om-mig.txt')
})

test.for(ways)(
  'a nurse starts a course with somebody nobody knew, and finds her again: $way',
  async (way) => {
    const house = await anOpenHouse()
    const nurse = await aPerson(house, way, desk)
    const { say, page } = nurse
    await nurse.signIn('Signe')
    await nurse.follow(say('Forløb', 'Courses'))
    await nurse.follow(say('Start et forløb', 'Start a course'))
    await page.getByLabel(say('Cpr-nummer', 'National number')).fill(testNumbers.spare)
    await page.getByLabel(say('Navn', 'Name')).fill('Maja Prøve')
    await nurse.press(say('Start et forløb', 'Start a course'))
    expect(await nurse.read('.error-summary')).toContain(say('Vælg, hvorfor', 'Choose why'))
    expect(await page.getByLabel(say('Cpr-nummer', 'National number')).inputValue()).toBe(testNumbers.spare)
    await page.getByLabel(say('Opfølgning', 'Follow-up')).check()
    await page.getByLabel(say('Vi behandler', 'We treat')).check()
    await nurse.press(say('Start et forløb', 'Start a course'))
    expect(await nurse.heading()).toBe('Maja Prøve')
    expect(nurse.address()).not.toContain(testNumbers.spare)
    await nurse.open('/forloeb')
    await page.getByRole('searchbox').fill('maja')
    await nurse.press(say('Søg', 'Search'))
    expect(await nurse.main()).toContain('Maja Prøve')
    expect(await nurse.main()).not.toContain('Ida Holm')
    expect(nurse.address()).not.toContain('maja')
  },
)
