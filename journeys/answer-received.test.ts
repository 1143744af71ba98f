import { expect, test } from 'vitest'
import { anOpenHouse, aPerson, desk, ways } from './browser.ts'

test.for(ways)(
  'a nurse finds an answer, reads it, and agrees something that Ida reads: $way',
  async (way) => {
    const house = await anOpenHouse()
    await house.aMinutePasses()
    const nurse = await aPerson(house, way, desk)
    const { say } = nurse
    await nurse.signIn('Signe')
    await nurse.open('/svar')
    await nurse.follow(say('Læs svaret', 'Read the answer'))
    expect(await nurse.heading()).toContain('Ida Holm')
    await nurse.press(say('Svaret er læst', 'The answer has been read'))
    expect(await nurse.main()).toContain(say('Læst af Signe Lund', 'Read by Signe Lund'))
    await nurse.page
      .getByRole('link', { name: say('Aftal med personen', 'Agree with the person') })
      .first()
      .click()
    expect(await nurse.main()).toContain(say('Hvem har opgaven i Næstved', 'Who has the task in Næstved'))
    await nurse.press(say('Gem aftalen', 'Save'))
    expect(await nurse.read('.error-summary')).toContain(
      say('Skriv, hvad der er aftalt', 'Write what was agreed'),
    )
    const words = 'Mette ringer på torsdag'
    await nurse.page.locator('[name=aftalt]').fill(words)
    await nurse.press(say('Gem aftalen', 'Save'))
    expect(await nurse.main()).toContain(words)

    const ida = await aPerson(house, way)
    await ida.signIn('Ida')
    await ida.open('/mit')
    await ida.follow(say('Aftalt med dig', 'Agreed with you'))
    expect(await ida.main()).toContain(words)
  },
)
