import { expect, test } from 'vitest'
import { anOpenHouse, aPerson, ways } from './browser.ts'

const stories = test.for(ways)

stories('somebody finds nothing near, says so, and sees what there is all the same: $way', async (way) => {
  const person = await aPerson(await anOpenHouse(), way)
  const { page, say, to, open, press, follow, main, address } = person
  await open('/tilbud?sted=0825&senfoelge=mundtoerhed')
  await press(say('Fortæl, at her mangler et tilbud', 'Say that an offer is missing here'))
  await page.waitForURL(`**${to('/mangler/0825')}?talt=ja`)
  expect(address()).not.toContain('mundtoerhed')
  expect(await main()).toContain(say('Tak. Det er talt med.', 'Thank you. It has been counted.'))
  expect(await main()).toContain(say('Der er ikke noget at vise', 'There is nothing to show'))
  await follow(say('Om Læsø', 'About Læsø'))
  await page.waitForURL(`**${to('/kommuner/0825')}`)
  const there = await main()
  expect(there).toContain('80 30 10 30')
  expect(there).toContain(say('i lige linje', 'in a straight line'))
  const top = async (selector: string) => (await page.locator(selector).first().boundingBox())?.y ?? 0
  expect(await top('.person')).toBeLessThan(await top('#ansvar'))
  expect(await top('#tilbud')).toBeLessThan(await top('#over-tid'))
  const [sees, asks] = await Promise.all([
    page.evaluate('document.documentElement.scrollWidth'),
    page.viewportSize()?.width,
  ])
  expect(sees).toBe(asks)
})

stories('a volunteer looks at the country and goes to a place by name: $way', async (way) => {
  const person = await aPerson(await anOpenHouse(), way)
  const { page, say, to, open, press, follow, read, heading } = person
  await open('/')
  await follow(say('Danmarkskort', 'Map of Denmark'))
  await follow(say('Afstand', 'Distance'))
  await page
    .getByRole('combobox', { name: say('Slags tilbud', 'Sort of offer') })
    .selectOption({ label: say('Senfølgeklinik', 'Late-effects clinic') })
  await press(say('Vis', 'Show'))
  await page.waitForURL(/vis=afstand&slags=late-effects-clinic/)
  expect(await read('#navne-farthest')).toContain('Bornholm')
  await page.locator('#navne-farthest').getByRole('link', { name: 'Bornholm' }).click()
  await page.waitForURL(`**${to('/kommuner/0400')}`)
  expect(await heading()).toBe('Bornholm')
})
