import { expect, test } from 'vitest'
import { anOpenHouse, aPerson, type Person, ways } from './browser.ts'

/** A choice by a part of its words. */
const choose = ({ page }: Person, words: string | RegExp) => page.getByLabel(words).first().check()

test.for(ways)('Ida tells what fills, takes a break, goes on, sends, and changes it: $way', async (way) => {
  const house = await anOpenHouse()
  const ida = await aPerson(house, way)
  const { say, page } = ida
  const goOn = () => ida.press(say('Fortsæt', 'Continue'))
  await ida.signIn('Ida')
  await ida.open('/mit')
  await ida.follow(say('Hvad fylder', 'What fills'))
  await ida.press(/^(Begynd|Begin)$/)
  await goOn()
  expect(await ida.read('.error-summary')).toContain(say('Vælg mindst én ting', 'Choose at least one thing'))
  await choose(ida, say('Kroppen', 'The body'))
  await goOn()
  await choose(ida, say('Jeg er træt', 'I am tired'))
  await goOn()
  expect(await ida.heading()).toBe(
    say('Hvor meget har det fyldt den sidste uge?', 'How much has it filled in the last week?'),
  )
  await choose(ida, '7')
  await ida.press(say('Gem og hold pause', 'Save and take a break'))
  expect(await ida.main()).toContain(say('Du holder pause', 'You are taking a break'))

  const later = await aPerson(house, way)
  await later.signIn('Ida')
  await later.open('/mit/behov')
  await later.follow(say('Gå videre, hvor du slap', 'Go on where you left off'))
  await choose(later, say('Ja, og helst snart', 'Yes, and rather soon'))
  await later.press(say('Fortsæt', 'Continue'))
  await later.press(say('Spring over', 'Skip'))
  await later.page.getByRole('textbox').fill(say('Min have', 'My garden'))
  await later.press(say('Fortsæt', 'Continue'))
  await later.press(say('Spring over', 'Skip'))
  const all = await later.main()
  for (const words of [
    '7',
    say('Min have', 'My garden'),
    say('senest 26. november 2026', 'by 26 November 2026'),
  ])
    expect(all).toContain(words)
  expect(later.address()).toMatch(/^(\/en)?\/mit\/behov\/[0-9a-f-]{36}\/send$/)
  await choose(later, say('Eksempel: Onkologisk ambulatorium', 'Example: Oncology outpatient clinic'))
  await later.press(say('Gem eller send', 'Keep or send'))
  expect(await later.main()).toContain(say('Dit svar er sendt', 'Your answer has been sent'))

  await later.press(say('Ret svaret', 'Change the answer'))
  await later.page
    .getByRole('link', { name: say('Hvor meget har det fyldt', 'How much has it filled') })
    .click()
  await choose(later, /^5$/)
  await later.press(say('Fortsæt', 'Continue'))
  await choose(later, say('Eksempel: Onkologisk ambulatorium', 'Example: Oncology outpatient clinic'))
  await later.press(say('Gem eller send', 'Keep or send'))
  expect(await later.main()).toContain(say('5 af 10', '5 of 10'))
  await later.follow(say('Se svaret, som det var før', 'See the answer as it was before'))
  expect(await later.main()).toContain(say('7 af 10', '7 of 10'))
  await page.reload()
  expect(await ida.main()).not.toContain(say('Gå videre, hvor du slap', 'Go on where you left off'))
})
