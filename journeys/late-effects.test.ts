import { expect, test } from 'vitest'
import { kinds, slots } from '#app/kinds.ts'
import { asJob } from '#platform/as-job.ts'
import { callForReviews } from '#registers/editions/index.ts'
import { anOpenHouse, aPerson, desk, type Person, ways } from './browser.ts'

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

stories(
  'somebody tells where they live and sees whom to call and what is near, before the long text: $way',
  async (way) => {
    const citizen = await aPerson(await anOpenHouse(), way)
    const { open, say, to, address, press, page } = citizen
    await open('/senfoelger/traethed')
    await page.getByLabel(say('Postnummer eller kommune', 'Postcode or municipality')).fill('4700')
    await press(say('Vis hjælp nær mig', 'Show help near me'))
    expect(address()).toBe(`${to('/senfoelger/traethed')}#naer-dig`)
    const contact = page.getByRole('heading', {
      name: say('Kontakt først i Næstved', 'Contact first in Næstved'),
    })
    const text = page.locator('#hvad')
    expect((await contact.boundingBox())?.y).toBeLessThan((await text.boundingBox())?.y ?? 0)
    expect(await page.locator('.columns__near .card').count()).toBe(3)
    const aloud = page.getByRole('button', { name: say('Læs højt', 'Read aloud') })
    expect(await aloud.isVisible()).toBe(way.script)
  },
)

test.for(ways)(
  'a text whose day passes says so, becomes a task, is looked at again, and stands as before: $way',
  async (way) => {
    const house = await anOpenHouse()
    const { owner, worker, clock } = house
    await owner`
    update editions.edition set assured_on = '2025-12-01'
     where kind = 'article' and key = 'traethed' and status = 'published'`
    // A new reader each time: a browser may keep a public page for a minute.
    const whatReadersSee = async () => {
      const reader = await aPerson(house, way)
      await reader.open('/senfoelger/traethed')
      return reader.main()
    }
    const checker = await aPerson(house, way, desk)
    const { say, page, press, follow } = checker
    const banner = say('Teksten skal ses efter igen', 'This text needs another look')
    expect(await whatReadersSee()).not.toContain(banner)

    clock.set(clock.now().add({ hours: 9 * 24 }))
    const articles = kinds.filter(({ name }) => name === 'article')
    await asJob(worker, clock, 'call-for-reviews', (db, actor) => callForReviews(db, actor, articles, slots))
    expect(await whatReadersSee()).toContain(banner)

    await checker.signIn('Frans')
    await follow(/^(Se efter, om det stadig gælder: Træthed|Look whether this still holds: )/)
    await page.getByLabel(say('Hvad har du set efter?', 'What did you look at?')).fill('Læst mod kilderne')
    await press(say('Det gælder stadig', 'It still holds'))
    await checker.open('/opgaver')
    expect(await checker.main()).toContain(say('Du har ingen opgaver lige nu', 'You have no tasks right now'))
    expect(await whatReadersSee()).not.toContain(banner)
  },
)
