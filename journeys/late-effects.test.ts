import { expect, test } from 'vitest'
import { anOpenHouse, aPerson, type Person, ways } from './browser.ts'

const stories = test.for(ways)

async function write({ page, press, say }: Person, words: string) {
  await page.getByLabel(say('Hvad mærker du?', 'What do you notice?')).fill(words)
  await press(say('Søg', 'Search'))
}

stories(
  'a tired person on a phone writes it their own way, reads, and asks who is responsible: $way',
  async (way) => {
    const citizen = await aPerson(await anOpenHouse(), way)
    const { open, say, to, address, heading, main, press, page } = citizen
    await open('/senfoelger')
    await write(citizen, say('saa traet', 'so tired I cannot do anything'))
    expect(address()).toBe(to('/senfoelger'))
    expect(await main()).toContain(say('andre læser om', 'others read about'))

    await page.locator('#fundet a').first().click()
    expect(await heading()).toContain(say('Træthed', 'Fatigue'))
    expect(await main()).toContain(
      say('Kladde, ikke fagligt godkendt', 'Draft, not approved by a professional'),
    )

    await press(say('Hvem har ansvaret for det her?', 'Who is responsible for this?'))
    expect(address()).toBe(to('/hvem-har-ansvaret'))
    expect(await heading()).toBe(say('Hvor bor du?', 'Where do you live?'))
  },
)

stories('somebody who writes about blood meets a person’s number before any article: $way', async (way) => {
  const citizen = await aPerson(await anOpenHouse(), way)
  await citizen.open('/senfoelger')
  await write(citizen, citizen.say('blod i toilettet', 'blood in the toilet'))
  const main = citizen.page.locator('main')
  const links = await main
    .locator('.notification a, .deck a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  expect(links.slice(0, 2)).toEqual(['tel:112', 'tel:+4580301030'])
  expect(links[2]).toContain('/senfoelger/')
})
