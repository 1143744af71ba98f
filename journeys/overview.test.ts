import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { anOpenHouse, aPerson, ways } from './browser.ts'

test.for(ways)('Bo gathers what fills him, and lays one sheet on the table: $way', async (way) => {
  const house = await anOpenHouse()
  const bo = await aPerson(house, way)
  const { say, page } = bo
  /** What a press gives as a file, and what it is called. */
  const taken = async (button: string) => {
    const file = page.waitForEvent('download')
    await bo.press(button)
    const got = await file
    return {
      name: got.suggestedFilename(),
      begins: (await readFile(await got.path())).toString('latin1', 0, 5),
    }
  }
  await bo.signIn('Bo')
  await bo.open('/mit')
  await bo.follow(say('Mit overblik', 'My overview'))
  await bo.follow(say('Vælg, hvad der fylder', 'Choose what fills'))
  await bo.press(say('Tilføj en gene', 'Add a problem'))
  expect(await bo.read('.error-summary')).toContain(say('Vælg en fra listen', 'Choose one from the list'))
  await page.getByLabel(say('En gene, du har nu', 'A problem you have now')).selectOption('soevnbesvaer')
  await bo.press(say('Tilføj en gene', 'Add a problem'))
  await bo.follow(say('Se mit overblik', 'See my overview'))
  expect(await bo.main()).toContain(say('Hvem har ansvaret i Næstved', 'Who is responsible in Næstved'))
  expect(bo.address()).not.toContain('soevn')
  expect(await taken(say('Hent som PDF', 'Take it as PDF'))).toEqual({
    name: 'mit-overblik.pdf',
    begins: '%PDF-',
  })

  await bo.follow(say('Lav Papiret på bordet', 'Make the paper on the table'))
  await bo.follow(say('Min arbejdsgiver', 'My employer'))
  await page.getByRole('checkbox', { name: /Bo Holm/ }).uncheck()
  await bo.press(say('Hent som PDF', 'Take it as PDF'))
  expect(await bo.read('.error-summary')).toContain(say('Vælg mindst én ting', 'Choose at least one thing'))
  await page
    .getByLabel(say('Det ville hjælpe mig på arbejde', 'What would help me at work'))
    .fill('At møde lidt senere')
  expect(await taken(say('Hent som PDF', 'Take it as PDF'))).toEqual({ name: 'papiret.pdf', begins: '%PDF-' })

  await bo.open('/mit/overblik/oplysninger')
  await bo.press(say('Fjern', 'Remove'))
  await bo.open('/mit/overblik')
  expect(await bo.main()).not.toContain(say('Hvem har ansvaret', 'Who is responsible'))
})
