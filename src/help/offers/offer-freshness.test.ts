import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { aHouse } from '#app/testing.ts'

type House = Awaited<ReturnType<typeof aHouse>>
const key = 'kraeftraadgivning-naestved'

/** As a request sees it on a day. */
const judged = (house: House, day: string) =>
  house.web.begin(async (db) => {
    await db`select set_config('app.now', ${`${day}T09:00:00Z`}, true)`
    const [row] = await db<{ state: string; since: string | null; by: string | null }[]>`
      select state, coalesce(confirmed_on, seen_on)::text as since, confirmed_by as by from shared.offer_freshness where key = ${key}`
    return [row?.state, row?.since, row?.by]
  })
const told = (
  house: House,
  on: string,
  half = 180,
  group = 'whole',
  by = 'Kræftens Bekæmpelse',
) => house.owner`
  insert into offers.evidence (edition_id, field_group, how, said_by, said_on, half_life_days)
  select id, ${group}, 'mail', ${by}, ${on}, ${half} from editions.edition
   where kind = 'offer' and key = ${key} and status = 'published'`
const asked = (
  house: House,
  number: number,
  on: string,
  answeredOn: string | null = null,
  of = key,
) => house.owner`
  insert into offers.round (offer_key, number, sent_on, silent_on, answered_on, answer)
  values (${of}, ${number}, ${on}, ${on}::date + 30, ${answeredOn}, ${answeredOn && 'changed'})`

test('what a source alone says is seen, and never confirmed', async () => {
  const house = await aHouse()
  expect(await judged(house, '2026-11-23')).toEqual(['seen', '2011-10-13', null])
})

test('what the provider tells confirms it until its half-life has passed, by the clock', async () => {
  const house = await aHouse()
  await told(house, '2026-11-23')
  expect(await judged(house, '2026-11-23')).toEqual(['confirmed', '2026-11-23', 'Kræftens Bekæmpelse'])
  expect((await judged(house, '2027-05-21'))[0]).toBe('confirmed')
  expect((await judged(house, '2027-05-22'))[0]).toBe('overdue')
})

test('the newest of a check and what was told counts', async () => {
  const house = await aHouse()
  await told(house, '2026-11-20')
  const checker = await house.as('faglig-godkender')
  await checker.post(`/redaktion/offer/${key}`, {
    formular: randomUUID(),
    ord: 'Ringet og spurgt, det passer',
  })
  expect(await judged(house, '2026-11-24')).toEqual(['confirmed', '2026-11-23', 'Frans Hede (eksempel)'])
  await told(house, '2026-11-24')
  expect(await judged(house, '2026-11-24')).toEqual(['confirmed', '2026-11-24', 'Kræftens Bekæmpelse'])
})

test('a part that is told does not confirm the whole', async () => {
  const house = await aHouse()
  await told(house, '2026-11-23', 30, 'places-free')
  expect((await judged(house, '2026-11-23'))[0]).toBe('seen')
})

test('a confirmation is of the text that stood there: another edition begins without it', async () => {
  const house = await aHouse()
  await told(house, '2026-11-23')
  await house.owner`
    with old as (update editions.edition set status = 'superseded', known_to = known_from
                  where kind = 'offer' and key = ${key} and status = 'published' returning *)
    insert into editions.edition (kind, key, number, body, origin, status, author_name, grounds, proposed_at, known_from,
                                  assured_on, half_life_days)
    select kind, key, number + 1, body, origin, 'published', author_name, grounds, proposed_at, known_from, assured_on,
           half_life_days from old`
  expect((await judged(house, '2026-11-23'))[0]).toBe('seen')
})

test.each([
  ['one silent round is not enough', [['2026-10-01', null]], '2026-11-23', 'seen'],
  [
    'two are',
    [
      ['2026-09-01', null],
      ['2026-10-01', null],
    ],
    '2026-11-23',
    'uncertain',
  ],
  [
    'the second on the day it becomes silent',
    [
      ['2026-09-01', null],
      ['2026-10-24', null],
    ],
    '2026-11-23',
    'uncertain',
  ],
  [
    'and not the day before',
    [
      ['2026-09-01', null],
      ['2026-10-25', null],
    ],
    '2026-11-23',
    'seen',
  ],
  [
    'an answered one begins afresh',
    [
      ['2026-09-01', '2026-09-03'],
      ['2026-10-01', null],
    ],
    '2026-11-23',
    'seen',
  ],
] as const)('%s', async (_, rounds, day, state) => {
  const house = await aHouse()
  for (const [at, [on, answered]] of rounds.entries()) await asked(house, at + 1, on, answered)
  expect((await judged(house, day))[0]).toBe(state)
})

test('a confirmation takes the doubt away, and old silence does not come back with it', async () => {
  const house = await aHouse()
  await asked(house, 1, '2026-09-01')
  await asked(house, 2, '2026-10-01')
  await told(house, '2026-11-23')
  expect((await judged(house, '2026-11-23'))[0]).toBe('confirmed')
  expect((await judged(house, '2027-06-01'))[0]).toBe('overdue')
})

test('an uncertain offer says so, stays visible, and stands after those that are surer', async () => {
  const house = await aHouse()
  const order = async () => {
    const page = await (await house.anyone.get('/tilbud?q=kraeftraadgivning')).text()
    return [...page.matchAll(/\/tilbud\/([a-z0-9-]+)"/g)].map(([, id]) => id)
  }
  const [first = ''] = await order()
  await asked(house, 1, '2026-09-01', null, first)
  await asked(house, 2, '2026-10-01', null, first)
  await house.owner`update editions.edition set assured_on = '2020-01-01' where key = ${first}`
  expect((await order()).indexOf(first)).toBeGreaterThan(0)
  const page = await (await house.anyone.get(`/tilbud/${first}`)).text()
  expect(page).toContain('Usikker: vi har spurgt to gange uden svar')
  expect(await (await house.anyone.get(`/en/tilbud/${first}`)).text()).toContain(
    'Uncertain: we have asked twice',
  )
})

test('requests may read what was told and when it was asked, and never the link nor who wrote it down', async () => {
  const { web } = await aHouse()
  await expect(web`select token_hash from offers.round`).rejects.toThrow('permission denied')
  await expect(web`select noted_by from offers.evidence`).rejects.toThrow('permission denied')
  await expect(
    web`insert into offers.round (offer_key, number, sent_on, silent_on) values ('a', 1, '2026-01-01', '2026-01-31')`,
  ).rejects.toThrow('permission denied')
})
