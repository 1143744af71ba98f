import { expect, test } from 'vitest'
import { aHouse, fieldsOf } from '#app/testing.ts'
import { anyone } from '#platform/actor.ts'
import type { Db } from '#platform/database.ts'
import { inTransaction } from '#platform/transaction.ts'
import { mayCountGap, recordGap } from './index.ts'

type House = Awaited<ReturnType<typeof aHouse>>
const text = async (answer: Response) => (await answer.text()).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const onLaesoe = { sted: '0825', emne: 'senfoelge:mundtoerhed' }
/** Each from a connection of its own. */
async function tell({ anyone }: House, times: number, form: Record<string, string> = onLaesoe, net = '10.1') {
  const answers: Response[] = []
  for (let at = 1; at <= times; at += 1)
    answers.push(await anyone.post('/mangler/fortael', form, { 'x-forwarded-for': `${net}.0.${at}` }))
  return answers
}
const stored = (house: House) =>
  house.owner<{ code: string; topic: string; month: string; times: number; sources: unknown }[]>`
    select municipality_code as code, topic_kind || ':' || topic as topic, month::text, times,
           times_by_source as sources from offers.gap order by 1, 2, 3`

test('four are shown to nobody, not even that there is something; five are', async () => {
  const house = await aHouse()
  const before = await text(await house.anyone.get('/mangler/0825'))
  await tell(house, 4)
  const editor = await house.as('redaktoer')
  for (const visitor of [house.anyone, editor]) {
    expect(await text(await visitor.get('/mangler'))).toContain('Der er ikke noget at vise')
    const csv = await (await visitor.get('/data/mangler.csv')).text()
    expect(csv.trim().split('\r\n')).toHaveLength(1)
  }
  expect(await text(await house.anyone.get('/mangler/0825'))).toBe(before)
  await tell(house, 1, onLaesoe, '10.2')
  const page = await text(await house.anyone.get('/mangler'))
  expect(page).toMatch(/Læsø Mundtørhed november 2026 Mindst 5 indtil nu/)
  expect(await text(await house.anyone.get('/en/mangler/0825'))).toMatch(/November 2026 At least 5 so far/)
})

test('the database itself hides what is under five from every request', async () => {
  const house = await aHouse()
  await tell(house, 4)
  const seen = await house.web`select municipality_code, times from offers.gap`
  expect(seen).toEqual([])
  await expect(house.web`select times_by_source from offers.gap`).rejects.toThrow(/permission denied/)
})

test('a month that is over tells its number, and the next begins at nothing', async () => {
  const house = await aHouse()
  await tell(house, 6)
  house.clock.set(Temporal.Instant.from('2026-12-01T08:00:00Z'))
  await tell(house, 4)
  const rows = await stored(house)
  expect(rows.map(({ month, times }) => [month, times])).toEqual([
    ['2026-11-01', 6],
    ['2026-12-01', 4],
  ])
  const page = await text(await house.anyone.get('/mangler/0825'))
  expect(page).toMatch(/november 2026 6 /)
  expect(page).not.toContain('december 2026 Mindst')
})

test('one who reloads, or sends again, counts once a day', async () => {
  const house = await aHouse()
  for (const _ of [1, 2, 3]) await tell(house, 1)
  expect(await stored(house)).toMatchObject([{ times: 1, sources: { search: 1 } }])
  house.clock.set(Temporal.Instant.from('2026-11-24T08:00:00Z'))
  await tell(house, 1)
  expect(await stored(house)).toMatchObject([{ times: 2 }])
})

test('one connection counts ten times a day in all, and is told so', async () => {
  const house = await aHouse()
  const [, eleventh] = [
    await Promise.all(
      ['0101', '0147', '0151', '0153', '0155', '0157', '0159', '0161', '0163', '0165'].map((sted) =>
        house.anyone.post('/mangler/fortael', { sted, emne: 'aktivitet:water' }),
      ),
    ),
    await house.anyone.post('/mangler/fortael', { sted: '0167', emne: 'aktivitet:water' }),
  ]
  expect(eleventh.status).toBe(429)
  expect(await text(eleventh)).toContain('ti gange om dagen')
  expect((await stored(house)).length).toBe(10)
})

test.each(['9999999999999999999', '1e300', 'Infinity', '-1', 'to'])(
  'page %s is a page like any other',
  async (side) => {
    const house = await aHouse()
    expect((await house.anyone.get(`/mangler?side=${side}`)).status).toBe(200)
    const editor = await house.as('redaktoer')
    expect((await editor.get(`/redaktion/bekraeftelser?side=${side}`)).status).toBe(200)
  },
)

test('reading counts nothing', async () => {
  const house = await aHouse()
  for (const address of ['/mangler/fortael?sted=0825&emne=til:boern', '/mangler/0825?talt=ja', '/mangler'])
    expect((await house.anyone.get(address)).headers.get('cache-control')).toBe('public, max-age=60')
  expect(await stored(house)).toEqual([])
})

test('where there is a local offer the way to it is shown, and nothing is counted', async () => {
  const house = await aHouse()
  const [answer] = await tell(house, 1, { sted: '4700', emne: 'til:paaroerende' })
  const html = await (answer as Response).text()
  expect(html).toContain('Der er et tilbud om pårørende for dig, der bor i Næstved')
  expect(html).toContain('href="/tilbud?sted=0370&amp;til=paaroerende"')
  expect(await stored(house)).toEqual([])
})

test('the topic stands in no address afterwards, and the history tells neither place nor topic', async () => {
  const house = await aHouse()
  const [answer] = await tell(house, 1)
  expect(answer?.headers.get('location')).toBe('/mangler/0825?talt=ja')
  expect(await text(await house.anyone.get('/mangler/0825?talt=ja'))).toContain('Tak. Det er talt med.')
  const events =
    await house.owner`select act, subject, actor_id, codes from platform.event where act = 'gap.counted'`
  expect(events).toEqual([{ act: 'gap.counted', subject: 'gap', actorId: null, codes: { source: 'search' } }])
})

test('typed words are refused beside their field, kept in the form and stored nowhere', async () => {
  const house = await aHouse()
  const words = 'jeg er bange for knuden'
  const [answer] = await tell(house, 1, { sted: words, emne: words, fra: words })
  expect(answer?.status).toBe(422)
  const page = await (answer as Response).text()
  expect(page).toContain(`value="${words}"`)
  expect(page).toContain('Vi kender ikke stedet')
  expect(page).toContain('Vælg et emne på listen')
  expect(await stored(house)).toEqual([])
  const kept = await house.owner`select codes from platform.event where codes::text like '%knuden%'`
  expect(kept).toEqual([])
  const [several] = await tell(house, 1, { sted: '4000', emne: 'til:boern' })
  expect(await (several as Response).text()).toMatch(/flere kommuner: Roskilde/)
})

test('a stranger on another site counts nothing', async () => {
  const house = await aHouse()
  const answer = await house.anyone.post('/mangler/fortael', onLaesoe, { origin: 'https://andre.invalid' })
  expect(answer.status).toBe(403)
  expect(await stored(house)).toEqual([])
})

test('the list is filtered by address, and what no filter knows is said beside it', async () => {
  const house = await aHouse()
  await tell(house, 5)
  await tell(house, 5, { sted: '0825', emne: 'aktivitet:water' }, '10.3')
  const rows = async (query: string) => {
    const csv = await (await house.anyone.get(`/data/mangler.csv${query}`)).text()
    return csv.trim().split('\r\n').slice(1)
  }
  expect(await rows('')).toHaveLength(2)
  expect(await rows('?sted=0825&emne=aktivitet:water&maaned=2026-11')).toEqual([
    '0825;Læsø;Vand og svømning;aktivitet:water;2026-11;mindst 5;ja',
  ])
  expect(await rows('?sted=0370')).toEqual([])
  expect(await rows('?maaned=2026-10')).toEqual([])
  for (const query of ['sted=xyzxyz', 'emne=hvad-som-helst', 'maaned=i-gaar']) {
    expect((await house.anyone.get(`/mangler?${query}`)).status).toBe(422)
    expect((await house.anyone.get(`/data/mangler.csv?${query}`)).status).toBe(400)
  }
  expect((await house.anyone.get('/mangler/9999')).status).toBe(404)
})

test('a search by a chosen topic that ends without a local offer can be counted with one press', async () => {
  const house = await aHouse()
  const page = await (await house.anyone.get('/tilbud?sted=0825&senfoelge=mundtoerhed')).text()
  const form = page.slice(page.indexOf('action="/mangler/fortael"'))
  expect(fieldsOf(form.slice(0, form.indexOf('</form>')))).toEqual({ ...onLaesoe, fra: 'search' })
  for (const address of [
    '/tilbud?sted=0825&senfoelge=findes-ikke',
    '/tilbud?senfoelge=mundtoerhed',
    '/tilbud?sted=0370&til=paaroerende',
    '/tilbud?sted=0825&q=mundtørhed',
  ])
    expect(await (await house.anyone.get(address)).text()).not.toContain('/mangler/fortael"')
})

test('another room counts one through the face, with where it came from, and a permit of another time is refused', async () => {
  const house = await aHouse()
  const gap = { place: '0825', topic: { kind: 'activity', key: 'water' }, source: 'care' } as const
  const enter = async (db: Db) => {
    await db`select set_config('app.now', ${house.clock.now().toString()}, true)`
    return anyone
  }
  await inTransaction(house.web, enter, (db, actor) => recordGap(db, mayCountGap(actor), gap))
  await inTransaction(house.web, enter, (db, actor) =>
    recordGap(db, mayCountGap(actor), { ...gap, source: 'search' }),
  )
  expect(await stored(house)).toMatchObject([
    { topic: 'activity:water', times: 2, sources: { care: 1, search: 1 } },
  ])
  const early = mayCountGap(anyone)
  await expect(inTransaction(house.web, enter, (db) => recordGap(db, early, gap))).rejects.toThrow(
    'another transaction',
  )
  expect(await stored(house)).toMatchObject([{ times: 2 }])
})
