import { expect, test } from 'vitest'
import { referralIdOfExample } from '#care/referrals/referrals.example.ts'
import { publishExamples } from '#help/offers/example-offers.store.ts'
import { exampleOffer } from '#help/offers/example-starts.example.ts'
import { anOpenHouse, aPerson, desk, ways } from './browser.ts'

test.for(ways)(
  'a group is told of, a place in it is given, and the person sees when it begins: $way',
  async (way) => {
    const house = await anOpenHouse()
    await publishExamples(house.owner, [exampleOffer])
    const coordinator = await aPerson(house, way, desk)
    const { say, page } = coordinator
    await coordinator.signIn('Mette')
    await page.getByRole('link', { name: say('Hold', 'Groups'), exact: true }).click()
    await page.getByLabel(say('Holdets navn', 'The group’s name')).fill('Krop og kræft')
    for (const [part, value] of [
      [say('Dag', 'Day'), '12'],
      [say('Måned', 'Month'), '1'],
      [say('År', 'Year'), '2027'],
    ] as const)
      await page.getByLabel(part, { exact: true }).fill(value)
    await page.getByLabel(say('Pladser i alt', 'Places in all')).fill('8')
    await page.getByLabel(say('Ledige pladser i dag', 'Free places today')).fill('1')
    await coordinator.press(say('Vis holdet', 'Show the group'))
    expect(await coordinator.main()).toContain(say('1 ledig plads af 8', '1 free place of 8'))

    const id = referralIdOfExample('waiting')
    await coordinator.open(`/henvisninger/${id}`)
    await page.locator('summary', { hasText: say('Påbegyndt', 'Started') }).click()
    const form = page.getByRole('form', { name: say('Påbegyndt', 'Started'), exact: true })
    await form.getByLabel(say('Plads på et hold', 'Place in a group')).selectOption({ index: 1 })
    await form.getByRole('button').click()
    const when = say('Krop og kræft, 12. januar 2027', 'Krop og kræft, 12 January 2027')
    expect(await coordinator.read('.answer')).toContain(when)

    const ida = await aPerson(house, way)
    await ida.signIn('Ida')
    await ida.open(`/mit/forloeb/${id}`)
    expect(await ida.read('.answer')).toContain(when)
    const link = ida.page.getByRole('link', { name: say('Læg i din kalender', 'Put into your calendar') })
    expect(await link.getAttribute('href')).toMatch(/^\/kalender\/hold-.+\.ics$/)
    await ida.open(`/tilbud/${exampleOffer.id}`)
    expect(await ida.main()).toContain(say('ingen af 8 pladser er ledige', 'none of 8 places is free'))
  },
)
