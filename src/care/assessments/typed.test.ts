import { expect, test } from 'vitest'
import { begun, leadsTo, tellAll } from '#app/testing.answers.ts'
import { aHouse, fieldsOf } from '#app/testing.ts'

const main = async (answer: Response) => /<main[\s\S]*<\/main>/.exec(await answer.text())?.[0] ?? ''

test.each([
  'ليلى الحسن لا تنام جيدا',
  'Paarnaaraq Ûnartoĸ',
  '<script>alert(1)</script>',
  `'; drop table assessments.answer; --`,
  '👩🏽‍🦰🥀',
  'Å'.repeat(200),
  'To linjer\nog en "til" & mere',
])('what is typed is kept as typed, in every field, and shown as text: %s', async (words) => {
  const house = await aHouse()
  const ida = await house.as('ida')
  const answer = await begun(ida)
  const line = words.replace('\n', ' ')
  const forms = [
    { svar: ['existential'] },
    { egne: line },
    { svar: '3' },
    { svar: 'soon' },
    { svar: words },
    { svar: words },
    { svar: 'yes' },
    { svar: words },
  ]
  await tellAll(ida, answer, forms)
  const kept = await house.owner<{ item: string; words: string }[]>`
    select item, words from assessments.answer where assessment_id = ${answer.slice(-36)} and words is not null order by item`
  expect(kept).toEqual([
    { item: 'livet', words: line },
    { item: 'medbragt.hvad', words },
    { item: 'ting.proevet', words },
    { item: 'vigtigt', words },
  ])
  const page = await main(await ida.get(`${answer}/send`))
  expect(page).not.toContain('<script>')
  expect((await ida.post(`${answer}/send`, { til: 'ingen' })).status).toBe(303)
  expect(await main(await ida.get(answer))).not.toContain('<script>')
})

test('words that mean danger bring a person to talk to before the next question, and change nothing else', async () => {
  const house = await aHouse()
  const ida = await house.as('ida')
  const answer = await begun(ida)
  await tellAll(ida, answer, [{ svar: ['existential'] }, { egne: 'Jeg vil ikke leve mere' }])
  expect(await main(await ida.get(`${answer}/svar`))).toContain('Tal med et menneske først')
  expect(await main(await ida.get(`${answer}/send`))).toContain('Tal med et menneske først')
})

test('what was written when the session had ended is given back', async () => {
  const house = await aHouse()
  const ida = await house.as('ida')
  const answer = await begun(ida)
  await tellAll(ida, answer, [{ svar: ['physical'] }, { svar: ['traethed'] }, { svar: '7' }, { svar: 'no' }])
  const fields = fieldsOf(await (await ida.get(`${answer}/svar`)).text())
  house.clock.set(house.clock.now().add({ hours: 9 }))
  const late = await ida.post(`${answer}/svar`, { ...fields, svar: 'Et langt svar om min have' })
  expect(leadsTo(late)).toBe('/log-ind')
  const ticket = late.headers
    .getSetCookie()
    .find((one) => one.startsWith('foelgeskab-gemt='))
    ?.split(';')[0]
  const back = house.visitor(`${(await house.as('ida')).cookie}; ${ticket}`)
  const page = await (await back.get('/gemt')).text()
  expect(page).toContain('Et langt svar om min have')
  const { formular: _, ...again } = fieldsOf(page)
  expect((await back.post(`${answer}/svar`, again)).status).toBe(303)
  expect(await main(await back.get(`${answer}/send`))).toContain('Et langt svar om min have')
})
