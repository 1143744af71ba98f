import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { anyone } from './actor.ts'
import { readBody } from './body.ts'
import { definePage, goTo, show } from './pages.ts'
import { aSmallHouse, clerk, frame, origin, view, writing } from './testing.house.tsx'

test('a body that names one field as often as it can is read at once', async () => {
  const body = 'a=&'.repeat(87_000)
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const sent = new Request(origin, { method: 'POST', body, headers })
  const read = await readBody(
    { raw: sent, header: (name: string) => sent.headers.get(name) } as never,
    262_144,
  )
  expect(typeof read === 'string' ? read : read.form.all('a').length).toBe(87_000)
})

test('a sign that no text can hold is refused before anything runs', async () => {
  const page = definePage({
    path: '/ting/:name',
    access: 'anyone',
    get: async ({ db, param, query }) => {
      await db`select ${param('name')}::text, ${query.get('q')}::text`
      return show(view)
    },
  })
  const house = await aSmallHouse([writing(() => goTo('/tak')), page])
  expect((await house.get('/ting/a%00')).status).toBe(400)
  expect((await house.get('/ting/a?q=%00')).status).toBe(400)
  expect((await house.get('/ting/a?q=%2500')).status).toBe(200)
  expect((await house.post('/skriv', { a: 'Ida\0' })).status).toBe(400)
  expect((await house.post('/skriv', { 'a\0': 'Ida' })).status).toBe(400)
  expect(await house.acts()).toEqual([])
  expect(await house.owner`select 1 from platform.note`).toEqual([])
})

test('an address to go to is sent in plain signs, whatever it holds', async () => {
  const house = await aSmallHouse([writing(() => goTo('/ting/æ\r\nset-cookie: a=b\0\ud800?q=%20'))])
  const location = (await house.post('/skriv')).headers.get('location') ?? ''
  expect(location).toBe('/ting/%C3%A6%0D%0Aset-cookie:%20a=b%00%EF%BF%BD?q=%20')
})

test('a form’s id is good for the page and the person that it was shown to', async () => {
  const other = definePage({ ...writing(() => goTo('/andet')), path: '/andet' })
  const house = await aSmallHouse([writing(() => goTo('/ting/1')), other], clerk)
  const form = { formular: randomUUID() }
  const led = async (path: string) => (await house.post(path, form)).headers.get('location')
  expect(await led('/skriv')).toBe('/ting/1')
  expect(await led('/andet')).toBe('/andet')
  expect(await led('/skriv')).toBe('/ting/1')
  expect(await house.acts()).toHaveLength(2)
})

test('a stranger who sends another stranger’s form again does not learn where it led', async () => {
  let count = 0
  const page = writing(() => {
    count += 1
    return goTo(`/ting/${count}`)
  })
  const house = await aSmallHouse([page])
  const form = { formular: randomUUID() }
  const from = async (address: string) =>
    (await house.post('/skriv', form, { origin, 'x-forwarded-for': address })).headers.get('location')
  expect(await from('203.0.113.7')).toBe('/ting/1')
  expect(await from('198.51.100.1')).toBe('/ting/2')
  expect(await from('203.0.113.7')).toBe('/ting/1')
})

test('a sender who goes away in the middle leaves no words behind', async () => {
  const body = new ReadableStream({
    start: (sending) => sending.enqueue(new TextEncoder().encode('navn=Ida')),
    pull: (sending) => sending.error(new Error('Ida went away')),
  })
  const raw = { body } as Request
  expect(await readBody({ raw, header: () => undefined } as never, 1000)).toBe('unreadable')
})

test('a fault page that itself fails still tells only a number', async () => {
  const page = definePage({
    path: '/fejl',
    access: 'anyone',
    get: async () => {
      throw new Error('Ida Hansen skrev noget')
    },
  })
  const house = await aSmallHouse([page], anyone, {
    ...frame,
    fault: () => {
      throw new Error('Ida Hansen skrev mere')
    },
  })
  const answer = await house.get('/fejl')
  const text = await answer.text()
  expect([answer.status, answer.headers.get('x-content-type-options')]).toEqual([500, 'nosniff'])
  expect(text).toMatch(/^[0-9A-F]{8}$/)
  expect(house.lines.join('')).toContain(text)
  expect(house.lines.join('')).not.toContain('Ida')
})
