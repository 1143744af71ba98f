import { expect, test } from 'vitest'
import { referralIdOfExample } from '#care/referrals/referrals.example.ts'
import { anOpenHouse, aPerson, desk, ways } from './browser.ts'

test.for(ways)(
  'a need goes from the nurse to the coordinator, who takes it to its end: $way',
  async (way) => {
    const house = await anOpenHouse()
    const nurse = await aPerson(house, way, desk)
    const { say, page } = nurse
    await nurse.signIn('Signe')
    await nurse.follow(say('Forløb', 'Courses'))
    await nurse.follow('Ida Holm')
    await page
      .getByRole('main')
      .getByRole('link', { name: say('Henvisninger', 'Referrals') })
      .click()
    await nurse.follow(say('Send kommunal henvisning', 'Send a referral to the municipality'))
    await nurse.press(say('Send', 'Send'))
    expect(await nurse.read('.error-summary')).toContain(
      say('Skriv, hvad det drejer sig om', 'Write what it is about'),
    )
    await page
      .getByLabel(say('Hvad drejer det sig om?', 'What is it about?'))
      .fill('Træthed om eftermiddagen')
    await page.getByLabel(say('Hvad vil personen selv', 'What does the person want')).fill('At hente Alma')
    const agreed = page.getByRole('group', { name: say('Aftalt med personen', 'Agreed with the person') })
    for (const [part, value] of [
      [say('Dag', 'Day'), '20'],
      [say('Måned', 'Month'), '11'],
      [say('År', 'Year'), '2026'],
    ] as const)
      await agreed.getByLabel(part).fill(value)
    await nurse.press(say('Send', 'Send'))
    expect(await nurse.main()).toContain(say('Ligger lige nu hos', 'Lies right now with'))
    const place = nurse.address().replace(/^\/en/, '')

    const coordinator = await aPerson(house, way)
    await coordinator.signIn('Mette')
    await coordinator.open(place)
    expect(await coordinator.main()).toContain('Træthed om eftermiddagen')
    await coordinator.press(say('Tag imod', 'Receive'))
    expect(await coordinator.main()).toContain(
      say('Du kan fortryde i et minut', 'You can take it back for a minute'),
    )
    // A colleague at another screen stands on the same page, as it was.
    const colleague = await aPerson(house, way)
    await colleague.signIn('Thomas')
    await colleague.open(place)
    const form = (name: string, who = coordinator) => who.page.getByRole('form', { name, exact: true })
    const contact = form(say('Talt med personen', 'Spoke with the person'))
    await contact.getByRole('textbox').fill('Vil gerne begynde med det samme')
    await contact.getByRole('button').click()
    const late = form(say('Talt med personen', 'Spoke with the person'), colleague)
    await late.getByRole('textbox').fill('Ringede også; vil helst om eftermiddagen')
    await late.getByRole('button').click()
    const told = await colleague.main()
    expect(told).toContain(say('Nogen kom først', 'Somebody was quicker'))
    expect(told).toContain('Mette Dahl')
    expect(await colleague.page.locator('[name=skrevet]').inputValue()).toBe(
      'Ringede også; vil helst om eftermiddagen',
    )
    await coordinator.page.locator('summary', { hasText: say('Påbegyndt', 'Started') }).click()
    await form(say('Påbegyndt', 'Started')).getByRole('button').click()
    const end = form(say('Afslut forløbet', 'End the course'))
    await end.getByLabel(say('Afslutningsnotat', 'Closing note')).fill('Ti gange på hold')
    await end.getByLabel(say('Personen kan komme igen', 'The person can come back')).check()
    await end.getByRole('button').click()
    expect(await coordinator.read('.answer')).toContain(say('Afsluttet', 'Ended'))
    await page.reload()
    expect(await nurse.main()).toContain('Ti gange på hold')
  },
)

test.for(ways)(
  'a hospital doctor approves a plan that was prepared, and it lies with the municipality: $way',
  async (way) => {
    const house = await anOpenHouse()
    const doctor = await aPerson(house, way, desk)
    const { say, page } = doctor
    await doctor.signIn('Henrik')
    await doctor.open('/henvisninger')
    const id = referralIdOfExample('plan-prepared')
    await page.locator(`a[href$="${id}"]`).click()
    await page.getByRole('button', { name: say('Godkend og send', 'Approve and send') }).click()
    expect(await doctor.read('.answer')).toContain(say('Sundhedscenter', 'Health'))
    expect(await doctor.main()).toContain(
      say('kan personen vælge et andet sted', 'the person can choose another place'),
    )
  },
)
