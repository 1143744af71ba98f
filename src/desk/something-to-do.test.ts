import { expect, test } from 'vitest'
import { aHouse } from '#app/testing.ts'

const mainOf = async (answer: Response | Promise<Response>) =>
  /<main[\s\S]*<\/main>/.exec(await (await answer).text())?.[0] ?? ''

test('the way in has no word about illness, in either language, and asks for two things', async () => {
  const house = await aHouse()
  for (const path of ['/noget-at-lave', '/en/noget-at-lave']) {
    const page = await mainOf(house.anyone.get(path))
    expect(page).not.toMatch(/kræft|syg|patient|senfølge|behandling|cancer|illness|treatment/i)
    expect(page.match(/<fieldset|type="text"/g)).toHaveLength(2)
  }
})

test('an activity and a place show what the register says one does there, nearest first', async () => {
  const house = await aHouse()
  const page = await mainOf(house.anyone.get('/noget-at-lave?aktivitet=training&sted=0340'))
  expect(page).toContain('/tilbud/kommune-soroe')
  expect(page).not.toContain('/tilbud/klinik-roskilde')
})

test('an activity that nobody has told of says so, and leads on', async () => {
  const house = await aHouse()
  const page = await mainOf(house.anyone.get('/noget-at-lave?aktivitet=water&sted=4700'))
  expect(page).toContain('Vi kender ikke et sted endnu')
  expect(page).toContain('href="/tilbud?sted=0370"')
})

test.each([
  ['nothing typed', '/noget-at-lave?aktivitet=walking&sted=', 422, 'Skriv et postnummer'],
  ['a place nobody knows', '/noget-at-lave?sted=Andeby', 422, 'Skriv et postnummer'],
  ['several municipalities', '/noget-at-lave?aktivitet=walking&sted=4000', 200, 'Hvilken kommune?'],
])('%s: what to do is said', async (_, address, status, message) => {
  const house = await aHouse()
  const answer = await house.anyone.get(address)
  expect(answer.status).toBe(status)
  expect(await answer.text()).toContain(message)
})

test('somebody who begins at find help finds this way too', async () => {
  const house = await aHouse()
  expect(await mainOf(house.anyone.get('/find-hjaelp'))).toContain('href="/noget-at-lave"')
})
