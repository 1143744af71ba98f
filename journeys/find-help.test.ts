import { expect, test } from 'vitest'
import { anOpenHouse, aPerson, type Person, ways } from './browser.ts'

const stories = test.for(ways)
const small = { width: 320, height: 640 }

/** Under a minute is told in steps: how many times somebody has to press before the answer stands there. */
function counting({ page, press, say }: Person) {
  let steps = 0
  const step = async (name: string) => {
    await press(name)
    steps += 1
  }
  return {
    goOn: () => step(say('Fortsæt', 'Continue')),
    answer: () => step(say('Vis svaret', 'Show the answer')),
    skip: () => step(say('Spring over', 'Skip')),
    back: () => step(say('Tilbage', 'Back')),
    steps: () => steps,
    choose: (value: string) => page.locator(`input[value="${value}"]`).check(),
  }
}

async function begin(way: (typeof ways)[number], viewport = small) {
  const person = await aPerson(await anOpenHouse(), way, viewport)
  await person.open('/')
  await person.page.locator('.doors a').first().click()
  return { person, ...counting(person) }
}
const sideways = ({ page }: Person) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

stories('a tired citizen finds what to do today in five questions: $way', async (way) => {
  const { person, choose, goOn, answer, back, steps } = await begin(way)
  const { page, say, main, address, to } = person
  await choose('selv')
  await goOn()
  await choose('afsluttet')
  await goOn()
  await page.getByText(say('Kroppen', 'The body')).click()
  await choose('traet')
  await back()
  expect(await page.locator('input[value="afsluttet"]').isChecked()).toBe(true)
  // What was chosen before going back is kept, and not asked for again.
  await goOn()
  await page.locator('input[name="sted"]').fill('4700')
  await goOn()
  await choose('ja')
  await answer()
  // Five questions, and one step more for having gone back.
  expect(steps()).toBe(6)
  const said = await main()
  expect(said).toContain(say('Træthed', 'Fatigue'))
  expect(said.indexOf(say('Tal med et menneske nu', 'Talk to a person now'))).toBeGreaterThan(-1)
  for (const part of [
    say('Kontakt først', 'Contact first'),
    say('Det kan du gøre i dag', 'What you can do today'),
    say('Åbningstid ikke oplyst', 'Opening hours not given'),
    'Næstved · Region Sjælland',
  ])
    expect(said).toContain(part)
  expect(address()).toBe(to('/find-hjaelp'))
  expect(await person.page.context().cookies()).toEqual([])
  expect(await sideways(person)).toBe(0)
})

stories('a relative answers four questions about themselves: $way', async (way) => {
  const { person, choose, goOn, skip, steps } = await begin(way)
  const { page, say, main, address, to } = person
  await choose('holder-af')
  await goOn()
  await choose('den-staerke')
  await goOn()
  await page.locator('input[name="sted"]').fill('4000')
  await goOn()
  await choose('0265')
  await goOn()
  await skip()
  expect(steps()).toBe(5)
  expect(await main()).toContain(
    say('Jeg er tæt på en, der har kræft.', 'I am close to somebody who has cancer.'),
  )
  expect(await main()).toContain('Kræftlinjen')
  expect(address()).toBe(to('/find-hjaelp'))
})

stories('somebody who has lost meets a person first, and no question about treatment: $way', async (way) => {
  const { person, choose, goOn, skip, steps } = await begin(way)
  const { page, say, main, heading } = person
  await choose('har-mistet')
  await goOn()
  expect(await heading()).toContain(say('Hvad fylder mest?', 'What fills most?'))
  await choose('sorg')
  await goOn()
  await skip()
  await skip()
  expect(steps()).toBe(4)
  expect(await page.locator('main a').first().getAttribute('href')).toBe('tel:112')
  expect(await main()).toContain(say('Sorggrupper', 'Groups where children'))
})

stories('a doctor finds the clinic for a late effect in three clicks: $way', async (way) => {
  const doctor = await aPerson(await anOpenHouse(), way)
  const { page, say, open, follow, press, main, address } = doctor
  await open('/')
  await follow(say('Jeg møder mennesker', 'I meet people'))
  await page.locator('select[name="senfoelge"]').selectOption('traethed')
  await page.locator('input[name="sted"]').fill('4700')
  await press(say('Vis henvisningsveje', 'Show the ways of referral'))
  expect(await main()).toContain(say('Klinik for Senfølger efter Kræft', 'Clinic for Late Effects of Cancer'))
  expect(address()).toContain('senfoelge=traethed')
  await page.locator('#senfoelgeklinik summary').click()
  const copy = page.locator('#senfoelgeklinik').getByRole('button')
  expect(await copy.count()).toBe(way.script ? 1 : 0)
  expect(await page.locator('#senfoelgeklinik textarea').inputValue()).toContain('____')
})

stories(
  'somebody who wants no words about illness finds a place by what they feel like: $way',
  async (way) => {
    const { person } = await begin(way)
    const { page, say, follow, press, main } = person
    await follow(say('Vælg, hvad du har lyst til', 'Choose what you feel like'))
    await page.locator('input[value="talking"]').check()
    await page.locator('input[name="sted"]').fill('4700')
    await press(say('Vis steder', 'Show places'))
    expect(await main()).toContain('Næstved · Region Sjælland')
    expect(await sideways(person)).toBe(0)
  },
)
