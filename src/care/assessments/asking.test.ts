import { expect, test } from 'vitest'
import { begun, leadsTo, tellAll } from '#app/testing.answers.ts'
import { aHouse, fieldsOf } from '#app/testing.ts'
import { personIdOfExample } from '#care/citizens/index.ts'
import { exampleUnits } from '#registers/accounts/index.ts'

type House = Awaited<ReturnType<typeof aHouse>>
const main = async (answer: Response) => /<main[\s\S]*<\/main>/.exec(await answer.text())?.[0] ?? ''
const ida = personIdOfExample('ida')
const { oncology } = exampleUnits
const ask = `/forloeb/${ida}/spoerg`
const mails = async ({ owner }: House) =>
  (await owner<{ subject: string; body: string }[]>`select subject, body from platform.mail order by id`).map(
    ({ subject, body }) => `${subject}: ${body}`,
  )

test('a unit asks, the mail tells nothing, and the occasion stands with the answer', async () => {
  const house = await aHouse()
  const [nurse, her] = [await house.as('sygeplejerske'), await house.as('ida')]
  expect(await main(await nurse.get(`/forloeb/${ida}`))).toContain(`href="${ask}"`)
  expect((await nurse.post(ask)).status).toBe(422)
  expect((await nurse.post(ask, { anledning: 'start' })).status).toBe(303)
  const sent = await mails(house)
  expect(sent).toHaveLength(1)
  expect(sent[0]).toContain('Ny besked til dig')
  expect(sent[0]).not.toMatch(/Ida|Onko|Eksempel|kræft|fylder|behov/)
  // Asked twice, the first asking stands.
  expect((await nurse.post(ask, { anledning: 'end' })).status).toBe(409)
  const page = await (await her.get('/mit/behov')).text()
  expect(page).toContain('Eksempel: Onkologisk ambulatorium, Roskilde vil gerne vide, hvad der fylder')
  const { spurgt = '' } = fieldsOf(page)
  const answer = await begun(her, { som: 'citizen', spurgt })
  await tellAll(her, answer)
  await her.post(`${answer}/send`, { til: oncology.id })
  expect(await main(await her.get(answer))).toContain('Ved begyndelsen af behandlingen')
  expect(await main(await her.get('/mit/behov'))).not.toContain('vil gerne vide')
  expect((await nurse.post(ask, { anledning: 'end' })).status).toBe(303)
})

test('whoever had begun by themself goes on with it when asked, and it is said that somebody asked', async () => {
  const house = await aHouse()
  const her = await house.as('ida')
  const answer = await begun(her)
  await tellAll(her, answer)
  await (await house.as('sygeplejerske')).post(ask, { anledning: 'sector-change' })
  const { spurgt = '' } = fieldsOf(await (await her.get('/mit/behov')).text())
  expect(await begun(her, { som: 'citizen', spurgt })).toBe(answer)
  await her.post(`${answer}/send`, { til: oncology.id })
  expect(await main(await her.get(answer))).toContain('Ved skift til et andet sted')
})

test('a unit without a relation, and whoever is no unit, asks nobody', async () => {
  const house = await aHouse()
  for (const key of ['klinik', 'jobcenter', 'ida', 'bo', 'laege', 'drift']) {
    const one = await house.as(key)
    expect([key, (await one.get(ask)).status, (await one.post(ask, { anledning: 'start' })).status]).toEqual([
      key,
      404,
      404,
    ])
  }
  expect(await mails(house)).toEqual([])
})

test('on the day a death is known every invitation stops, and nobody asks again', async () => {
  const house = await aHouse()
  const nurse = await house.as('sygeplejerske')
  await nurse.post(ask, { anledning: 'start' })
  const open = () => house.owner`select 1 from assessments.invitation where ended_at is null`
  expect(await open()).toHaveLength(1)
  await nurse.post(`/forloeb/${ida}/doed`, { 'dag-dag': '22', 'dag-maaned': '11', 'dag-aar': '2026' })
  expect(await open()).toHaveLength(0)
  expect((await nurse.post(ask, { anledning: 'end' })).status).toBe(409)
  expect(await mails(house)).toHaveLength(1)
  expect((await (await house.as('ida')).get('/mit/behov')).status).toBe(404)
})

test.each([
  ['2026-11-23T08:00:00Z', '26. november 2026', 'weekender og på helligdage'],
  ['2026-11-27T15:00:00Z', '2. december 2026', 'weekender og på helligdage'],
  ['2026-11-28T08:00:00Z', '2. december 2026', 'I dag er der lukket'],
  ['2026-12-24T08:00:00Z', '30. december 2026', 'weekender og på helligdage'],
  ['2026-12-25T08:00:00Z', '30. december 2026', 'I dag er der lukket'],
])('who reads it and when is told before sending at %s, and the same afterwards', async (at, day, words) => {
  const house = await aHouse({ now: Temporal.Instant.from(at) })
  const her = await house.as('ida')
  const answer = await begun(her)
  const always = [
    'Oplyst af Eksempel: Onkologisk ambulatorium, Roskilde',
    'De må bruge svaret',
    '00 00 00 00',
    'Ring 112',
    day,
    words,
  ]
  const before = await main(await her.get(`${answer}/send`))
  for (const one of [...always, 'Hvornår de gør det, er ikke oplyst']) expect(before).toContain(one)
  expect(leadsTo(await her.post(`${answer}/send`, { til: oncology.id }))).toBe(`${answer}?nu=ja`)
  const after = await main(await her.get(answer))
  for (const one of always) expect(after).toContain(one)
  house.clock.set(house.clock.now().add({ hours: 7 * 24 }))
  expect(await main(await (await house.as('ida')).get(answer))).toContain(day)
})

test('the questions stand on paper for those who are signed in, whole, and without anybody’s answers', async () => {
  const house = await aHouse()
  for (const [key, audience, words] of [
    ['ida', 'citizen', 'Jeg er træt, også når jeg har hvilet'],
    ['sygeplejerske', 'relative', 'Jeg skal være den stærke'],
    ['efterladt', 'bereaved', 'Savnet'],
  ] as const) {
    const page = await main(await (await house.as(key)).get(`/mit/behov/papir?som=${audience}`))
    for (const one of [words, 'Hvad er vigtigt for dig?', 'version 1.0.0', 'ikke fagligt kontrolleret'])
      expect(page).toContain(one)
    expect(page).not.toContain('passe min have')
  }
})
