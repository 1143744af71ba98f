import { expect, test } from 'vitest'
import { testNumbers } from '#care/citizens/citizens.example.ts'
import { personIdOfExample } from '#care/citizens/index.ts'
import { anOpenHouse, aPerson, desk, ways } from './browser.ts'

const ida = personIdOfExample('ida')
type Doctor = Awaited<ReturnType<typeof aPerson>>
const fillDay = async ({ page }: Doctor, name: string, day: string) => {
  const parts = day.split('-')
  for (const [at, part] of ['aar', 'maaned', 'dag'].entries())
    await page.locator(`[name=${name}-${part}]`).fill(parts[at] ?? '')
}

test.for(ways)(
  'a doctor begins a course, writes that it is dealt with here and when it is looked at again, and asks a clinic for advice: $way',
  async (way) => {
    const house = await anOpenHouse()
    const doctor = await aPerson(house, way, desk)
    const { say, page } = doctor
    await doctor.signIn('Lene')
    await doctor.open('/forloeb')
    await doctor.follow(say('Start et forløb', 'Start a course'))
    await page.locator('[name=nummer]').fill(testNumbers.ida)
    await page.getByText(say('Opfølgning', 'Follow-up'), { exact: true }).click()
    await page
      .getByText(say('Personen har selv henvendt sig', 'The person came to us'), { exact: true })
      .click()
    await doctor.press(say('Start et forløb', 'Start a course'))
    expect(await doctor.heading()).toContain('Ida Holm')

    await doctor.open(`/forloeb/${ida}/henvisninger`)
    await doctor.follow(say('Klares hos egen læge', 'Taken care of by'))
    await page.locator('[name=aarsag]').fill('Sover dårligt')
    await fillDay(doctor, 'aftalt', '2026-11-23')
    await doctor.press(say('Skriv, at det klares her', 'Write that it is taken care of here'))
    expect(await doctor.read('.error-summary')).toContain(
      say('Skriv, hvad der er gjort', 'Write what was done'),
    )
    // What was typed is kept.
    expect(await page.locator('[name=aarsag]').inputValue()).toBe('Sover dårligt')
    await page.locator('[name=gjort]').fill('Talt om vaner i en halv time')
    await fillDay(doctor, 'igen', '2026-12-14')
    await doctor.press(say('Skriv, at det klares her', 'Write that it is taken care of here'))
    const stands = await doctor.main()
    expect(stands).toContain('Talt om vaner i en halv time')
    expect(stands).toContain(say('14. december 2026', '14 December 2026'))
    await doctor.open('/opgaver')
    expect(await doctor.main()).toContain(say('Se på forløbet igen', 'Look at the course again'))

    await doctor.open(`/forloeb/${ida}/henvisninger`)
    await doctor.follow(say('Sygehushenvisning', 'Referral to a hospital clinic'))
    expect(await doctor.main()).toContain(
      say('et råd i stedet for et fremmøde', 'advice instead of an appointment'),
    )
    await page.locator('[name=modtager]').selectOption({
      label: say('Eksempel: Klinik for Senfølger, Roskilde', 'Example: Clinic for Late Effects, Roskilde'),
    })
    await page.locator('[name=aarsag]').fill('Kun et råd: hvad kan prøves her?')
    await page.locator('[name=proevet]').fill('Vaner om søvn')
    await fillDay(doctor, 'aftalt', '2026-11-23')
    await doctor.press('Send')
    const sent = doctor.address()

    const clinic = await aPerson(house, way, desk)
    await clinic.signIn('Katrine')
    await clinic.open(sent.replace(/^\/en/, ''))
    await clinic.press(say('Tag imod', 'Receive'))
    const back = clinic.page.locator('details', { has: clinic.page.locator('[name=raad]') })
    await back.locator('summary').click()
    await back.locator('[name=ord]').fill('Kan klares hos jer')
    await back.locator('[name=raad]').fill('Opdigtet svar til prøven')
    await back.getByRole('button').click()
    expect(await clinic.main()).toContain(say('Sendt tilbage med et svar', 'Sent back with an answer'))
    expect(await clinic.main()).toContain(
      say('Skriv et råd til kolleger ud af det', 'Write advice for colleagues out of it'),
    )

    await doctor.open('/opgaver')
    await doctor.follow(say('Læs svaret, og tag stilling', 'Read the answer and act on it'))
    expect(await doctor.main()).toContain('Opdigtet svar til prøven')
  },
)
