import { expect, test } from 'vitest'
import { aHouse } from '#app/testing.ts'
import { serviceShape } from './hsds-service.rules.ts'

type Page = {
  total_items: number
  total_pages: number
  page_number: number
  size: number
  first_page: boolean
  last_page: boolean
  empty: boolean
  contents: { id: string; name: string }[]
}
async function ask(house: Awaited<ReturnType<typeof aHouse>>, query = '') {
  const answer = await house.anyone.get(`/hsds/services${query}`)
  return { status: answer.status, page: (await answer.json()) as Page }
}

test('every offer is a service that HSDS 3.0 allows, and none says null or a confirmation that nobody gave', async () => {
  const house = await aHouse()
  const { page } = await ask(house, '?per_page=1000')
  expect(page).toMatchObject({
    total_items: 74,
    total_pages: 1,
    page_number: 1,
    size: 74,
    first_page: true,
    last_page: true,
    empty: false,
  })
  for (const one of page.contents) expect(serviceShape.safeParse(one).error).toBeUndefined()
  expect(JSON.stringify(page)).not.toMatch(/"(assured_date|assurer_email)"|undefined/)
  for (const one of page.contents) expect(Object.values(one)).not.toContain(null)
})

test('pages follow each other in the same order, and what is beyond them is empty', async () => {
  const house = await aHouse()
  const pages = await Promise.all(
    [1, 2, 3, 4].map(async (page) => (await ask(house, `?page=${page}&per_page=30`)).page),
  )
  expect(pages.map(({ size }) => size)).toEqual([30, 30, 14, 0])
  expect(new Set(pages.flatMap(({ contents }) => contents.map(({ id }) => id))).size).toBe(74)
  expect(pages.map(({ first_page, last_page, empty }) => [first_page, last_page, empty])).toEqual([
    [true, false, false],
    [false, false, false],
    [false, true, false],
    [false, true, true],
  ])
})

test('one service by its id; an unknown id and a wrong parameter are named', async () => {
  const house = await aHouse()
  const id = '101c77ed-8c2c-5b55-a71c-54a5a2d0b43f'
  expect(await (await house.anyone.get(`/hsds/services/${id}`)).json()).toMatchObject({
    id,
    status: 'active',
    x_status_known: false,
    alert: expect.stringContaining('ikke undersøgt'),
  })
  expect((await house.anyone.get('/hsds/services/findes-ikke')).status).toBe(404)
  for (const query of [
    '?page=0',
    '?per_page=1001',
    '?modified_after=i-gaar',
    '?modified_after=0001-01-01',
    '?minimal=1',
  ])
    expect([query, (await ask(house, query)).status]).toEqual([query, 400])
})

test('a check gives its day, and only what changed since is asked for', async () => {
  const house = await aHouse()
  house.clock.set(Temporal.Instant.from('2026-12-02T09:00:00Z'))
  const checker = await house.as('faglig-godkender')
  await checker.post('/redaktion/offer/klinik-roskilde', { ord: 'Ringet til klinikken' })
  expect(
    await (await house.anyone.get('/hsds/services/101c77ed-8c2c-5b55-a71c-54a5a2d0b43f')).json(),
  ).toMatchObject({
    assured_date: '2026-12-02',
  })
  expect((await ask(house, '?modified_after=2026-12-01')).page.contents.map(({ name }) => name)).toEqual([
    'Klinik for Senfølger efter Kræft, Roskilde',
  ])
})
