import { expect, test } from 'vitest'
import { anOpenHouse, aPerson, ways } from './browser.ts'

const stories = test.for(ways)

stories('a tired person finds help near them, and sees how sure it is: $way', async (way) => {
  const person = await aPerson(await anOpenHouse(), way)
  const { page, say, to, open, press, follow, main, heading } = person
  await open('/tilbud')
  await page
    .getByLabel(say('Hvad leder du efter?', 'What are you looking for?'))
    .fill(say('samtale', 'conversation'))
  await page.getByLabel(say('Postnummer eller kommune', 'Postcode or municipality')).fill('4700')
  await press(say('Find tilbud', 'Find offers'))
  await follow(/^(Pårørende|Relatives)/)
  expect(page.url()).toContain('til=paaroerende')
  await follow(say('Kræftrådgivningen, Næstved', 'Cancer counselling centre, Næstved'))
  expect(await heading()).toContain('Næstved')
  const told = await main()
  expect(told).toContain(say('Ikke bekræftet siden 13. oktober 2011', 'Not confirmed since 13 October 2011'))
  expect(told).toContain(say('Ikke oplyst', 'Not given'))
  expect(told).toContain(say('Hvem har pligt til at hjælpe i Næstved', 'Who has a duty to help in Næstved'))
  await follow(say('Alt om Næstved', 'Everything about Næstved'))
  await page.waitForURL(`**${to('/kommuner/0370')}`)
  expect(await main()).toContain(say('Tilbud her', 'Offers here'))
})

stories('a search that finds nothing says what one can do: $way', async (way) => {
  const person = await aPerson(await anOpenHouse(), way)
  await person.open('/tilbud?q=rumrejse&sted=4700')
  expect(await person.main()).toContain(person.say('Vi fandt ikke et tilbud', 'We found no offer'))
  await person.follow(person.say('Hvem har ansvaret?', 'Who is responsible?'))
  expect(person.address()).toBe(person.to('/hvem-har-ansvaret'))
})

stories('somebody narrows the offers down, sees where they are, and opens one place: $way', async (way) => {
  const person = await aPerson(await anOpenHouse(), way)
  const { page, say, to, open, follow, main } = person
  await open('/tilbud')
  await follow(/^(Børn|Children)/)
  await page.waitForURL('**til=boern**')
  await follow(say('Kort', 'Map'))
  await page.waitForURL('**vis=kort**')
  expect(page.url()).toContain('til=boern')
  await page.getByText(say('Vis som tabel', 'Show as a table')).click()
  await page.locator('table').getByRole('link', { name: 'Næstved' }).click()
  await page.waitForURL(`**${to('/tilbud?til=boern&sted=0370')}`)
  expect(await main()).toContain(say('I kommunen', 'In the municipality'))
  expect(await main()).toContain(say('mellem kommunernes midte', 'between the middles of the municipalities'))
})
