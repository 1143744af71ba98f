import { expect, test } from 'vitest'
import { anOpenHouse, aPerson, ways } from './browser.ts'

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
