import { expect, test } from 'vitest'
import { anOpenHouse, aPerson, desk, ways } from './browser.ts'

const head = 'noegle;navn;slags;beskrivelse;tilbydes_af;omraade_slags;kommunekoder;niveau;Vores nr.'
const lineOf = (at: number, code: string) =>
  `gaahold-${at};Gåhold ${at};Patientforening;Vi går en tur hver uge;Eksempelforeningen;hele landet;${code};Almindelig viden;${at}`
const fileOf = (code: string) => ({
  name: 'gaahold.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    `\uFEFF${head}\r\n${[1, 2, 3].map((at) => lineOf(at, at === 2 ? code : '0370')).join('\r\n')}\r\n`,
  ),
})

test.for(ways)(
  'an editor brings a file with an error, mends it, and a checker approves it: $way',
  async (way) => {
    const house = await anOpenHouse()
    const editor = await aPerson(house, way, desk)
    const { say, page } = editor
    await editor.signIn('Rikke')
    await editor.open('/redaktion/offer')
    await editor.follow(say('Indlæs fra en fil', 'Import from a file'))
    await editor.press(say('Vis, hvad filen ændrer', 'Show what the file changes'))
    expect(await editor.read('.error-summary')).toContain(say('Vælg en fil først', 'Choose a file first'))

    const bring = async (code: string) => {
      await page.getByLabel(say('Fil', 'File'), { exact: true }).setInputFiles(fileOf(code))
      await editor.press(say('Vis, hvad filen ændrer', 'Show what the file changes'))
    }
    await bring('9370')
    const faults = await editor.read('#wrong')
    for (const words of [
      '3',
      'kommunekoder',
      '9370',
      say('Vi kender ikke kommunen', 'We do not know the municipality'),
    ])
      expect(faults).toContain(words)
    expect(await page.locator('#send').count()).toBe(0)
    expect(await editor.main()).toContain('Vores nr.')

    await editor.follow(say('Indlæs den rettede fil', 'Import the mended file'))
    await bring('0370')
    expect(await editor.read('#added')).toContain('Gåhold 2')
    await editor.press(say('Send til kontrol', 'Send to be checked'))
    expect(await editor.read('.error-summary')).toContain(
      say('hvor oplysningerne kommer fra', 'where the details come from'),
    )
    await page
      .getByLabel(say('Hvor kommer oplysningerne fra?', 'Where do the details come from?'))
      .fill('Foreningens liste, november 2026')
    await editor.press(say('Send til kontrol', 'Send to be checked'))
    expect(await editor.main()).toContain(say('Sendt til kontrol', 'Sent to be checked'))
    await editor.follow(say('Se forslagene', 'See the proposals'))
    expect(await editor.main()).toContain(say('Du har selv skrevet', 'You wrote this proposal yourself'))
    expect(await page.locator('main form').count()).toBe(0)

    const reader = await aPerson(house, way)
    await reader.open('/tilbud?q=gaahold')
    expect(await reader.main()).not.toContain('Gåhold 2')

    const checker = await aPerson(house, way, desk)
    await checker.signIn('Frans')
    await checker.open('/redaktion')
    await checker.follow(/gaahold\.csv/)
    expect(await checker.read('#venter')).toContain('Gåhold 3')
    await checker.page
      .getByLabel(say('Hvad har du set efter?', 'What did you look at?'))
      .fill('Ringet til foreningen')
    await checker.press(say('Godkend og udgiv de valgte', 'Approve and publish those chosen'))
    expect(await checker.main()).toContain(
      say('Der er taget stilling til alle', 'All the proposals have been decided'),
    )

    const visitor = await aPerson(house, way)
    await visitor.open('/tilbud?q=gåhold')
    const found = await visitor.main()
    for (const at of [1, 2, 3]) expect(found).toContain(`Gåhold ${at}`)
    expect(found).toMatch(/(Bekræftet .* af|Confirmed on .* by) Frans Hede/)
  },
)
