import { expect, test } from 'vitest'
import { personIdOfExample } from '#care/citizens/index.ts'
import { exampleUnits } from '#registers/accounts/index.ts'
import { anOpenHouse, aPerson, desk, ways } from './browser.ts'

const ida = personIdOfExample('ida')
const atUnit = `/forloeb/${ida}/behandling`

test.for(ways)(
  'the hospital sums up a treatment, Ida reads it first, says yes, and her doctor is told and reads it: $way',
  async (way) => {
    const house = await anOpenHouse()
    await house.owner`select citizens.open_relation(${ida}, ${exampleUnits.practice.id}, 'follow-up', 'treats')`
    const nurse = await aPerson(house, way, desk)
    const { say } = nurse
    await nurse.signIn('Signe')
    await nurse.open(`/forloeb/${ida}`)
    await nurse.follow(say('Behandlingsoversigt', 'Summary of treatment'))
    await nurse.page.locator('summary', { hasText: say('Skriv den om', 'Write it again') }).click()
    for (const name of ['sygdom', 'operation', 'medicin', 'straaler', 'datoer'])
      await nurse.page.locator(`[name=${name}]`).fill('')
    await nurse.press(say('Gem, og giv personen besked', 'Save, and tell the person'))
    expect(await nurse.read('.error-summary')).toContain(say('mindst én', 'at least one'))
    await nurse.page.locator('[name=sygdom]').fill('Opdigtet sygdom til prøven')
    await nurse.page.locator('[name=vej-tilbage]').fill('Ring 00 00 00 00')
    await nurse.press(say('Gem, og giv personen besked', 'Save, and tell the person'))
    expect(await nurse.main()).toContain('Opdigtet sygdom til prøven')

    const doctor = await aPerson(house, way, desk)
    await doctor.signIn('Lene')
    await doctor.open(atUnit)
    expect(await doctor.main()).not.toContain('Opdigtet sygdom')

    const her = await aPerson(house, way)
    await her.signIn('Ida')
    await her.open('/mit')
    await her.follow(say('Din behandling, kort', 'Your treatment, in short'))
    expect(await her.main()).toContain('Opdigtet sygdom til prøven')
    await her.press(say('Jeg har læst den', 'I have read it'))

    await doctor.open('/opgaver')
    await doctor.follow(say('Læs en behandlingsoversigt', 'Read a summary of treatment'))
    expect(await doctor.main()).toContain('Opdigtet sygdom til prøven')
    await doctor.press(say('Vi har læst den', 'We have read it'))
    await doctor.open('/opgaver')
    expect(await doctor.main()).not.toContain(
      say('Læs en behandlingsoversigt', 'Read a summary of treatment'),
    )

    await her.open('/mit/behandling')
    expect(await her.main()).toContain(say('Læst hos egen læge', 'Read at the general practice'))
    await her.open('/mit/opslag')
    expect(await her.main()).toContain('Lene Kvist')
  },
)
