import { expect, test } from 'vitest'
import { anOpenHouse, aPerson, desk, type Person, ways } from './browser.ts'

const newYear = Temporal.Instant.from('2027-01-01T09:00:00Z')
const stories = test.for(ways)

/** One question a page, to the answer. */
async function askWhere({ open, press, page, say }: Person, postcode: string) {
  await open('/hvem-har-ansvaret')
  await page.getByText(say('Komme i gang igen', 'Getting going again')).click()
  await page.getByLabel(say('Jeg vil i gang med genoptræning', 'I would like to start retraining')).check()
  await press(say('Fortsæt', 'Continue'))
  await page.getByLabel(say('Hvor bor du?', 'Where do you live?')).fill(postcode)
  await press(say('Fortsæt', 'Continue'))
}
async function ask(person: Person, postcode = '4700') {
  const { page, say, press } = person
  await askWhere(person, postcode)
  await page
    .getByLabel(say('Jeg er færdig med behandling og opfølgning', 'I have finished treatment and follow-up'))
    .check()
  await press(say('Fortsæt', 'Continue'))
}
const asked = (person: Person) => person.read('.summary-list')
const dutiesOf = (person: Person) => person.read('#hvem h3, main article h3, main h3')

stories(
  'a citizen finds who is responsible by postcode, before and after New Year 2027: $way',
  async (way) => {
    const house = await anOpenHouse()
    const citizen = await aPerson(house, way)
    const { say, to, address, main } = citizen
    await ask(citizen)
    expect(await main()).toContain(say('Kontakt først', 'Contact first'))
    expect(await dutiesOf(citizen)).toMatch(/Næstved (Kommune|Municipality)/)
    expect(address()).toBe(to('/hvem-har-ansvaret'))

    house.clock.set(newYear)
    await ask(citizen)
    expect(await dutiesOf(citizen)).toContain('Region Østdanmark')
    expect(await main()).toContain(say('1. januar 2027', '1 January 2027'))
    expect(address()).toBe(to('/hvem-har-ansvaret'))
  },
)

stories(
  'a citizen changes one answer and keeps the rest, with nothing told in the address: $way',
  async (way) => {
    const citizen = await aPerson(await anOpenHouse(), way)
    const { say, to, address, page, press, main } = citizen
    await ask(citizen)
    const change = async (what: string) =>
      page
        .locator('.summary-list div')
        .filter({ hasText: what })
        .locator('.is-action a, .is-action button')
        .click()
    await change(say('Sted', 'Place'))
    await page.getByLabel(say('Hvor bor du?', 'Where do you live?')).fill('Roskilde')
    expect(address()).toBe(to('/hvem-har-ansvaret'))
    await press(say('Fortsæt', 'Continue'))
    expect(await main()).toContain(say('Svaret gælder i Roskilde', 'The answer is for Roskilde'))
    expect(address()).toBe(to('/hvem-har-ansvaret'))

    await change(say('Hvor i forløbet', 'Where in the course'))
    expect(address()).toBe(to('/hvem-har-ansvaret'))
    await page.getByLabel(say('Jeg er i behandling', 'I am in treatment')).check()
    await press(say('Fortsæt', 'Continue'))
    expect(await main()).toContain(say('Svaret gælder i Roskilde', 'The answer is for Roskilde'))
    expect(await asked(citizen)).toContain(say('Jeg er i behandling', 'I am in treatment'))
    expect(await asked(citizen)).toContain('Roskilde')
    expect(await citizen.heading()).toContain(say('genoptræning', 'retraining'))
  },
)

stories('a GP has an answer with three clicks: $way', async (way) => {
  const gp = await aPerson(await anOpenHouse(), way, desk)
  const { say, open, follow, press, page, main } = gp
  await open('/')
  await follow(say('i mit arbejde', 'in my work'))
  await follow(say('Hvem har ansvaret for opgaven', 'Who is responsible for the task'))
  await page
    .getByLabel(say('Opgave', 'Task'), { exact: true })
    .selectOption({ label: say('Rehabilitering efter kræft', 'Cancer rehabilitation') })
  await page.getByLabel(say('Postnummer eller kommune', 'Postcode or municipality')).fill('4700')
  await press(say('Vis svaret', 'Show the answer'))
  expect(await main()).toContain(say('Kontakt først', 'Contact first'))
  expect(await dutiesOf(gp)).toMatch(/Næstved (Kommune|Municipality)/)
})

stories('a place nobody knows is told kindly, and what was typed stays: $way', async (way) => {
  const citizen = await aPerson(await anOpenHouse(), way)
  const { say, page, address, to } = citizen
  await askWhere(citizen, 'Andeby')
  expect(await citizen.read('.error-summary')).toContain('Andeby')
  const field = page.getByLabel(say('Hvor bor du?', 'Where do you live?'))
  expect(await field.inputValue()).toBe('Andeby')
  expect(await page.locator('.error-summary').evaluate((box) => box === document.activeElement)).toBe(
    way.script,
  )
  expect(address()).toBe(to('/hvem-har-ansvaret'))
  await page.locator('.error-summary a').click()
  expect(await field.evaluate((input) => input === document.activeElement)).toBe(true)
})

stories('nobody needs a mouse: $way', async (way) => {
  const citizen = await aPerson(await anOpenHouse(), way)
  const { page, say, open } = citizen
  const focused = () =>
    page.evaluate(() => document.activeElement?.closest('a, button, label, summary, div')?.textContent ?? '')
  const tabTo = async (words: string) => {
    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press('Tab')
      if ((await focused()).includes(words)) return
    }
    throw new Error(`the keyboard never came to ${words}`)
  }
  await open('/hvem-har-ansvaret')
  await page.keyboard.press('Tab')
  expect(await focused()).toBe(say('Gå til indholdet', 'Skip to the content'))
  await page.keyboard.press('Enter')
  await tabTo(say('Komme i gang igen', 'Getting going again'))
  await page.keyboard.press('Enter')
  await tabTo(say('Jeg vil i gang', 'I would like to start'))
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  await page.getByLabel(say('Hvor bor du?', 'Where do you live?')).waitFor()
  await tabTo(say('Hvor bor du?', 'Where do you live?'))
  await page.keyboard.type('4700')
  await page.keyboard.press('Enter')
  await page.getByLabel(say('Jeg er i behandling', 'I am in treatment')).waitFor()
  await tabTo(say('Jeg skal snart i behandling', 'I am about to start treatment'))
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.locator('#foerst').waitFor()
  expect(await citizen.main()).toContain(say('Jeg er i behandling', 'I am in treatment'))
})
