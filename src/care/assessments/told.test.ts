import { expect, test } from 'vitest'
import { aHouse } from '#app/testing.ts'
import { personIdOfExample } from '#care/citizens/index.ts'

const main = async (answer: Response | Promise<Response>) =>
  /<main[\s\S]*<\/main>/.exec(await (await answer).text())?.[0] ?? ''
const here = `/forloeb/${personIdOfExample('ida')}/svar`
const told = {
  ...{ maade: 'phone', anledning: 'own', hjaelper: 'Bo Holm, hendes mand', vigtigt: 'At sove igennem' },
  ...{ ting1: 'soevnbesvaer', fylder1: '8', hjaelp1: 'soon', proevet1: 'Te og mørke' },
  ...{ ting2: 'angst', fylder2: '', hjaelp2: 'no' },
}

test('a stranger enters nothing and sees no list', async () => {
  const house = await aHouse()
  for (const name of ['laege', 'klinik', 'jobcenter', 'bo', 'ida', 'forperson']) {
    const visitor = await house.as(name)
    for (const path of [here, `${here}/skriv`])
      expect([name, path, (await visitor.get(path)).status]).toEqual([name, path, 404])
    expect([name, (await visitor.post(`${here}/skriv`, told)).status]).toEqual([name, 404])
  }
})

test('what was told on the phone is entered as such, read by whoever entered it, with its source', async () => {
  const house = await aHouse()
  const nurse = await house.as('sygeplejerske')
  const done = await nurse.post(`${here}/skriv`, told)
  const address = done.headers.get('location') ?? ''
  expect(address).toMatch(/^\/svar\/[0-9a-f-]{36}$/)
  const page = await main(nurse.get(address))
  for (const words of ['fortalt i telefonen', 'Bo Holm, hendes mand', 'Te og mørke', 'At sove igennem'])
    expect(page).toContain(words)
  expect(page).toContain('Læst af Signe Lund')
  const needs = await house.owner`
    select about, burden, wants_help from assessments.need where late_effect in ('soevnbesvaer', 'angst') order by about`
  expect(needs).toEqual([
    { about: 'angst', burden: null, wantsHelp: false },
    { about: 'soevnbesvaer', burden: 8, wantsHelp: true },
  ])
  const parts = await house.owner`
    select distinct unnest(w.parts) as part from assessments.answer w where w.code = 'angst' or w.about = 'angst'`
  expect(parts).toEqual([{ part: 'psychological' }])
  expect(await main(nurse.get(here))).toContain('fortalt i telefonen')
  expect(await main((await house.as('ida')).get(address.replace('/svar/', '/mit/behov/')))).toContain(
    'Skrevet ind for dig i telefonen',
  )
})

test('what is missing is asked for again and what was typed is kept', async () => {
  const house = await aHouse()
  const nurse = await house.as('sygeplejerske')
  const again = await nurse.post(`${here}/skriv`, { vigtigt: '<b>"At sove"' })
  expect(again.status).toBe(422)
  const page = await main(again)
  for (const words of ['Vælg, om det var i telefonen', 'Vælg anledningen', '&lt;b>'])
    expect(page.replaceAll('&gt;', '>')).toContain(words)
  expect((await nurse.post(`${here}/skriv`, { maade: 'paper', anledning: 'end' })).status).toBe(422)
})

test('nothing is entered about somebody whose death is known', async () => {
  const house = await aHouse()
  const nurse = await house.as('sygeplejerske')
  await house.owner`update citizens.person set known_on = '2026-11-20' where id = ${personIdOfExample('ida')}`
  expect((await nurse.post(`${here}/skriv`, told)).status).toBe(409)
})

test.each([
  ['no thing is chosen', { proevet3: 'Gåture' }, 'Vælg, hvad det drejer sig om'],
  ['a thing is chosen twice', { ting3: 'soevnbesvaer', proevet3: 'Gåture' }, 'Det er valgt to gange'],
  ['no help is wished for', { proevet2: 'Gåture' }, 'Der spørges kun om, hvad der er prøvet'],
])('what was written is not dropped in silence where %s', async (_, more, words) => {
  const house = await aHouse()
  const again = await (await house.as('sygeplejerske')).post(`${here}/skriv`, { ...told, ...more })
  expect(again.status).toBe(422)
  const page = await main(again)
  expect(page).toContain(words)
  expect(page).toContain('Gåture')
})
