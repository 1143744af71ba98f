import { expect, test } from 'vitest'
import { aHouse } from '../../testing.ts'

test('every look at the list of accounts leaves a line that the person can see, and nobody else', async () => {
  const house = await aHouse()
  const ida = await house.as('ida')
  expect(await (await ida.get('/mit/opslag')).text()).toContain('Ingen har set oplysninger om dig')

  await (await house.as('drift')).post('/konti', { soeg: 'Ida' })
  const page = await (await ida.get('/mit/opslag')).text()
  expect(page).toContain('href="/mit">Min side</a>')
  expect(page).toContain('Så listen over konti')
  expect(page).toContain('Dorte Pil')
  expect(await (await (await house.as('bo')).get('/mit/opslag')).text()).toContain(
    'Ingen har set oplysninger om dig',
  )
  expect((await house.anyone.get('/mit/opslag')).status).toBe(303)
})

test('a browser that fetches ahead leaves no line', async () => {
  const house = await aHouse()
  const operator = await house.as('drift')
  expect((await operator.get('/konti', { 'sec-purpose': 'prefetch' })).status).toBe(503)
  expect(await house.owner`select 1 from platform.look`).toEqual([])
})

test('a look that was undone leaves no line, because nobody saw anything', async () => {
  const house = await aHouse()
  const stranger = await house.as('koordinator')
  expect((await stranger.get('/konti')).status).toBe(404)
  expect(await house.owner`select 1 from platform.look`).toEqual([])
})

test('every page of one’s own can be left at once', async () => {
  const house = await aHouse()
  const page = await (await (await house.as('ida')).get('/mit/opslag')).text()
  expect(page).toMatch(/href="https:\/\/www\.dmi\.dk\/"[^>]*>Forlad siden/)
})
