import { expect, test } from 'vitest'
import { aPostOffice } from '#platform/testing.mail.ts'
import { accountIdOfExample } from '#registers/accounts/index.ts'
import { anOpenHouse, aPerson, languages, ways } from './browser.ts'

const key = 'kraeftraadgivning-naestved'
const at = (day: string) => Temporal.Instant.from(`${day}T08:00:00Z`)
const plainly = languages.map((language) => ({ language, script: false }))

test.for(ways)('a provider confirms by the link in a mail: $way', async (way) => {
  const house = await anOpenHouse()
  await house.owner`
    insert into offers.confirmation_address (offer_key, email, set_by, set_on)
    values (${key}, 'post@eksempel.invalid', ${accountIdOfExample('redaktoer')}, '2026-11-01')`
  const { server, sender } = await aPostOffice(house)
  await house.aMinutePasses([sender], house.origin)

  const theirs = server.letters.find((letter) => letter.to === 'post@eksempel.invalid')
  const [, link = ''] = /(https?:\S+)/.exec(theirs?.text ?? '') ?? []
  const { page, say, to, main, open, press } = await aPerson(house, way)
  await page.goto(link.replace('/tilbud/', to('/tilbud/')))
  expect(page.url()).toBe(house.origin + to('/tilbud/bekraeft'))
  await press(say('Send svaret', 'Send the answer'))
  expect(await main()).toContain(say('Vælg et af de tre svar.', 'Choose one of the three answers.'))
  await page.getByLabel(say('Det stemmer', 'It is right')).check()
  await press(say('Send svaret', 'Send the answer'))
  expect(await main()).toContain(say('Tak for svaret', 'Thank you for the answer'))
  await open(`/tilbud/${key}`)
  expect(await main()).toContain(
    say(
      'Bekræftet 23. november 2026 af Kræftens Bekæmpelse',
      'Confirmed on 23 November 2026 by Kræftens Bekæmpelse',
    ),
  )
})

test.for(plainly)(
  'an offer that nobody answers for becomes uncertain by the clock: $language',
  async (way) => {
    const house = await anOpenHouse()
    const { say, open, main, signIn, follow } = await aPerson(house, way)
    const doubt = say(
      'Usikker: vi har spurgt to gange uden svar',
      'Uncertain: we have asked twice without an answer',
    )
    for (const day of ['2026-11-23', '2026-12-23', '2027-01-22']) {
      await open(`/tilbud/${key}`)
      expect(await main()).not.toContain(doubt)
      house.clock.set(at(day))
      await house.aMinutePasses()
    }
    await open('/tilbud?sted=4700')
    expect(await main()).toContain(doubt)
    await signIn('Freja')
    await follow(/Kræftrådgivningen, Næstved|Cancer counselling centre, Næstved/)
    expect(await main()).toContain(say('Passer det stadig?', 'Does it still hold?'))
  },
)

test.for(plainly)('the offers whose responsibility changes on 1 January 2027: $language', async (way) => {
  const { say, open, main, follow, heading } = await aPerson(await anOpenHouse(), way)
  await open('/ansvar/aendringer?dato=2027-01-01')
  await follow(say('Se de tilbud, hvor ansvaret ændrer sig', 'See the offers whose responsibility changes'))
  expect(await heading()).toContain(say('1. januar 2027', '1 January 2027'))
  expect(await main()).toContain('Region Østdanmark')
  expect(await main()).toContain(say('Ikke oplyst', 'Not given'))
  await follow(
    say('Klinik for Senfølger efter Kræft, Roskilde', 'Clinic for Late Effects of Cancer, Roskilde'),
  )
  expect(await heading()).toContain('Roskilde')
})
