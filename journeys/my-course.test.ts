import { expect, test } from 'vitest'
import { anOpenHouse, aPerson, ways } from './browser.ts'

test.for(ways)(
  'nobody acts: leader and sender are told; Ida is asked whether the help came, and a no gives her numbers: $way',
  async (way) => {
    const house = await anOpenHouse()
    house.clock.set(Temporal.Instant.from('2026-11-26T08:00:00Z'))
    await house.aMinutePasses()
    const leader = await aPerson(house, way)
    const { say } = leader
    await leader.signIn('Lis')
    await leader.open('/opgaver')
    await leader.follow(say('Til lederen: dagen er gået', 'To the leader: the day has passed'))
    expect(await leader.main()).toContain(say('over tiden', 'days over'))
    const nurse = await aPerson(house, way)
    await nurse.signIn('Signe')
    await nurse.open('/henvisninger')
    await nurse.follow(say('Ugens kvittering', 'receipt'))
    expect(await nurse.main()).toContain(say('1 er ikke modtaget endnu', '1 have not been received yet'))

    const ida = await aPerson(house, way)
    await ida.signIn('Ida')
    await ida.open('/mit')
    await ida.follow(say('Spørgsmål til dig', 'Questions for you'))
    await ida.follow(say('Fik du den hjælp', 'Did you get the help'))
    await ida.page.getByLabel(say('Nej', 'No'), { exact: true }).check()
    await ida.press(say('Svar', 'Answer'))
    expect(await ida.main()).toContain(say('Tak for dit svar', 'Thank you for your answer'))
    expect(await ida.read('#ring')).toMatch(/00.00.00.00/)
  },
)

test.for(ways)('Ida sees where it lies, what she can do, and stops one herself: $way', async (way) => {
  const house = await anOpenHouse()
  const ida = await aPerson(house, way)
  const { say } = ida
  await ida.signIn('Ida')
  await ida.open('/mit/forloeb')
  expect(await ida.main()).toContain(say('ligger lige nu hos', 'lies right now with'))
  expect(await ida.main()).toContain(say('Hvad du kan gøre nu', 'What you can do now'))
  expect(await ida.main()).toContain(
    say('Det er ikke dig, der har glemt noget', 'It is not you who have forgotten'),
  )
  await ida.follow(say('Jeg ønsker at stoppe', 'I wish to stop'))
  await ida.press(say('Ja, stop det', 'Yes, stop it'))
  expect(await ida.main()).toContain(say('Du ønskede at stoppe', 'You wished to stop'))
  await ida.press(say('Fortryd', 'Undo'))
  expect(await ida.main()).toContain(say('ligger lige nu hos', 'lies right now with'))
  await ida.follow(say('Når det kommer igen', 'When it comes back'))
  expect(await ida.main()).toContain(
    say('Du kan ikke få en ny genoptræningsplan', 'You cannot get a new retraining plan'),
  )
})
