import { expect, test } from 'vitest'
import { anOpenHouse, aPerson, desk, type OpenHouse, type Person, ways } from './browser.ts'

const stories = test.for(ways)
const duty = '/redaktion/duty/behovsvurdering.sygehus.2019'

stories('an editor proposes, cannot check it, and somebody else publishes it: $way', async (way) => {
  const house = await anOpenHouse()
  const editor = await aPerson(house, way, desk)
  const { say, page } = editor
  const told = say('Bør spørge dig om, hvad der fylder hos dig.', 'Should ask you what matters to you.')
  await editor.signIn('Rikke')
  await editor.open(duty)
  await editor.follow(say('Foreslå en ændring', 'Propose a change'))
  const what = say('Hvad der skal ske (dansk)', 'What must happen (English)')
  await page.getByLabel(what).fill(told)
  await editor.press(say('Send til kontrol', 'Send to be checked'))
  expect(await editor.read('.error-summary')).toContain(
    say('Skriv, hvor det står', 'Say where it is written'),
  )
  expect(await page.getByLabel(what).inputValue()).toBe(told)
  await page
    .getByLabel(say('Hvorfor, og hvor står det?', 'Why, and where does it say so?'))
    .fill('Sundhedsstyrelsen: Forløbsprogram, 9. februar 2018')
  await editor.press(say('Send til kontrol', 'Send to be checked'))

  const proposal = editor.address()
  expect(proposal).toContain(editor.to('/redaktion/forslag/'))
  expect(await editor.main()).toContain(say('Du har selv skrevet', 'You wrote this proposal yourself'))
  expect(await page.locator('main form').count()).toBe(0)
  const forced = await page.request.post(proposal, {
    form: { svar: 'godkend', ord: 'Jeg har set efter' },
    headers: { 'sec-fetch-site': 'same-origin' },
  })
  expect([404, 409]).toContain(forced.status())
  expect(await publicAnswer(house, way)).not.toContain(told)

  const checker = await aPerson(house, way, desk)
  await checker.signIn('Frans')
  await checker.open('/redaktion')
  await checker.page.locator('#venter a').first().click()
  expect(await checker.read('#forskel')).toContain(told)
  await checker.page
    .getByLabel(say('Hvad har du set efter?', 'What did you look at?'))
    .fill('Kilden er slået op')
  await checker.press(say('Godkend og udgiv', 'Approve and publish'))
  const history = await checker.read('#historik')
  expect(history).toContain('Rikke Sand')
  expect(history).toContain('Frans Hede')
  expect(history).toContain('Kilden er slået op')

  const answer = await publicAnswer(house, way)
  expect(answer).toContain(told)
  expect(answer).toMatch(say('Fagligt kontrolleret: 1 af', 'Checked by a professional: 1 of'))
})

/** What a citizen in treatment in Næstved reads about being asked what they need. */
async function publicAnswer(house: OpenHouse, way: (typeof ways)[number]) {
  const citizen = await aPerson(house, way)
  const { say, page, open, follow, press, main } = citizen
  await open('/')
  await follow(say('i mit arbejde', 'in my work'))
  await follow(say('Hvem har ansvaret for opgaven?', 'Who is responsible for the task?'))
  await page
    .getByLabel(say('Opgave', 'Task'), { exact: true })
    .selectOption({ label: say('Behovsvurdering', 'Needs assessment') })
  await page.getByLabel(say('Postnummer eller kommune', 'Postcode or municipality')).fill('4700')
  await page
    .getByLabel(say('Hvor i forløbet', 'Where in the course'))
    .selectOption({ label: say('Jeg er i behandling', 'I am in treatment') })
  await press(say('Vis svaret', 'Show the answer'))
  return main()
}

/** Leafs through one's tasks until one of them names it, and opens that page; false when none does. */
async function leafThroughTo({ page, to }: Person, name: string): Promise<boolean> {
  for (let address: string | undefined = to('/opgaver'); address; ) {
    const html = await (await page.request.get(address)).text()
    if (html.includes(name)) {
      await page.goto(address)
      return true
    }
    address = /href="([^"]+)" rel="next"/.exec(html)?.[1]?.replaceAll('&amp;', '&')
  }
  return false
}

stories('a figure grows old, is checked again, and the label goes: $way', async (way) => {
  const house = await anOpenHouse()
  const reader = await aPerson(house, way)
  const { say, page } = reader
  const figure = '/tal/people-with-or-after-cancer'
  const name = say('Mennesker, der lever med eller har haft kræft', 'People living with or after cancer')
  const label = say('Skulle være set efter igen', 'Was due for another look')
  await house.aMinutePasses()
  await reader.open(figure)
  expect(await reader.main()).not.toContain(label)

  house.clock.set(Temporal.Instant.from('2028-01-03T08:00:00Z'))
  await house.aMinutePasses()
  // The browser keeps a public page for a minute, and its clock was not moved.
  await page.reload()
  expect(await reader.heading()).toBe(name)
  expect(await reader.main()).toContain(label)

  const checker = await aPerson(house, way, desk)
  await checker.signIn('Frans')
  expect(await leafThroughTo(checker, name)).toBe(true)
  await checker.follow(new RegExp(name))
  expect(await checker.main()).toContain(label)
  await checker.page
    .getByLabel(say('Hvad har du set efter?', 'What did you look at?'))
    .fill('Kilden er slået op')
  await checker.press(say('Det gælder stadig', 'It still holds'))
  expect(await checker.main()).not.toContain(label)
  await house.aMinutePasses()
  expect(await leafThroughTo(checker, name)).toBe(false)

  await page.reload()
  expect(await reader.main()).not.toContain(label)
  expect(await reader.main()).toContain(say('Fagligt godkendt af', 'Checked by'))
})
