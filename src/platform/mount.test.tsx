import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { conflict, goTo, invalid, notFound, show } from './pages.ts'
import { aSmallHouse, origin, view, writing } from './testing.house.tsx'

test.each([
  ['a redirect keeps', () => goTo('/tak'), 303, ['thing.written']],
  ['a page shown keeps', () => show(view), 200, ['thing.written']],
  ['an answer that the person must repair undoes', () => invalid(view), 422, []],
  ['a conflict undoes', () => conflict(view), 409, []],
  ['a page that does not exist undoes', () => notFound(), 404, []],
])('%s what was written', async (_, answer, status, kept) => {
  const house = await aSmallHouse([writing(answer)])
  expect((await house.post('/skriv')).status).toBe(status)
  expect(await house.acts()).toEqual(kept)
})

test('a form sent twice is done once, and the second shows what the first led to', async () => {
  const house = await aSmallHouse([writing(() => goTo('/ting/1'))])
  const form = { formular: randomUUID() }
  const both = await Promise.all([house.post('/skriv', form), house.post('/skriv', form)])
  expect(both.map((one) => one.headers.get('location'))).toEqual(['/ting/1', '/ting/1'])
  expect(await house.acts()).toEqual(['thing.written'])
})

test('a form that had to be repaired may be sent again with the same id', async () => {
  let first = true
  const page = writing(() => {
    const answer = first ? invalid(view) : goTo('/ting/1')
    first = false
    return answer
  })
  const house = await aSmallHouse([page])
  const form = { formular: randomUUID() }
  expect((await house.post('/skriv', form)).status).toBe(422)
  expect((await house.post('/skriv', form)).status).toBe(303)
})

test('a write from another site is refused, and nothing runs', async () => {
  const house = await aSmallHouse([writing(() => goTo('/tak'))])
  expect((await house.post('/skriv', {}, { origin: 'https://elsewhere.test' })).status).toBe(403)
  expect((await house.post('/skriv', {}, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  expect((await house.post('/skriv', {}, { origin: 'null' })).status).toBe(403)
  expect(await house.acts()).toEqual([])
})

test('a body that is too large or cannot be read is refused with a page that says so', async () => {
  const house = await aSmallHouse([writing(() => goTo('/tak'))])
  expect((await house.post('/skriv', { a: 'x'.repeat(300_000) })).status).toBe(413)
  const broken = { origin, 'content-type': 'multipart/form-data' }
  expect((await house.post('/skriv', { a: 'x' }, broken)).status).toBe(400)
})
