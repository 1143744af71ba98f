import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { type Actor, anyone } from './actor.ts'
import { handClock } from './clock.ts'
import { record } from './events.ts'
import type { Frame } from './frame.ts'
import { grant } from './grant.ts'
import { openLog } from './log.ts'
import { mount } from './mount.ts'
import { conflict, definePage, goTo, invalid, notFound, type Page, show } from './pages.ts'
import type { Permit } from './permit.ts'
import { secureHeaders } from './security.ts'
import { aDatabase } from './testing.ts'

const origin = 'http://house.test'
const frame: Frame = {
  page: ({ view }) => (
    <html lang="da">
      <title>{view.title}</title>
      {view.body}
    </html>
  ),
  notFound: () => ({ title: 'findes ikke', body: <p>findes ikke</p> }),
  fault: (_, reference) => ({ title: 'fejl', body: <p>{reference}</p> }),
  refusedBody: (_, why) => ({ title: why, body: <p>{why}</p> }),
}
const clerk: Actor = { ...anyone, kind: 'person', id: randomUUID(), powers: new Set(['may write'] as const) }

/** A house of test pages; `who` is whoever asks. */
async function aSmallHouse(pages: Page[], who: Actor = anyone) {
  const { owner, web } = await aDatabase()
  const lines: string[] = []
  const clock = handClock(Temporal.Instant.from('2026-11-23T08:00:00Z'))
  const house = {
    pages,
    database: web,
    enter: () => async (db: Parameters<typeof record>[0]) => {
      await db`select set_config('app.actor', ${who.id ?? ''}, true), set_config('app.kind', ${who.kind}, true)`
      return who
    },
    frame,
    clock,
    isDemo: true,
    origin,
    log: openLog(
      'info',
      () => clock.now(),
      (line) => lines.push(line),
    ),
  }
  const app = new Hono().use(secureHeaders(false)).route('/', mount(house))
  const post = (
    path: string,
    form: Record<string, string> = {},
    headers: Record<string, string> = { origin },
  ) => app.request(`${origin}${path}`, { method: 'POST', body: new URLSearchParams(form), headers })
  const get = (path: string, headers: Record<string, string> = {}) =>
    app.request(`${origin}${path}`, { headers })
  const acts = async () =>
    (await owner<{ act: string }[]>`select act from platform.event`).map(({ act }) => act)
  return { owner, lines, post, get, acts }
}

const writing = (answer: () => ReturnType<typeof goTo>, access: Page['access'] = 'anyone') =>
  definePage({
    path: '/skriv',
    access,
    async post({ db, actor }) {
      await record(db, grant('thing.written', actor, 'thing:1'))
      return answer()
    },
  })
const view = { title: 'Ting', body: <p>ting</p> }

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

test('signed out, a personal page leads to sign-in; signed in without the power it does not exist', async () => {
  const page = definePage({ path: '/sag', access: 'may read', get: async () => show(view) })
  const signedOut = await aSmallHouse([page])
  const answer = await signedOut.get('/en/sag')
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/en/log-ind?videre=%2Fen%2Fsag'])

  const stranger = await aSmallHouse([page], clerk)
  expect((await stranger.get('/sag')).status).toBe(404)
  expect(await stranger.owner`select kind, route from platform.note`).toEqual([
    { kind: 'refused', route: '/sag' },
  ])
})

test('fetching ahead never opens a page about a person', async () => {
  const house = await aSmallHouse(
    [definePage({ path: '/sag', access: 'signed-in', get: async () => show(view) })],
    clerk,
  )
  expect((await house.get('/sag', { 'sec-purpose': 'prefetch' })).status).toBe(503)
  expect((await house.get('/sag')).headers.get('cache-control')).toBe('private, no-store')
})

test('a fault shows a reference that is noted and logged, and the log repeats no words', async () => {
  const page = definePage({
    path: '/fejl',
    access: 'anyone',
    get: async () => {
      throw new Error('Ida Hansen skrev noget')
    },
  })
  const house = await aSmallHouse([page])
  const answer = await house.get('/fejl')
  const text = await answer.text()
  const [noted] = await house.owner<
    { reference: string }[]
  >`select reference from platform.note where kind = 'fault'`
  expect(answer.status).toBe(500)
  expect(text).toContain(noted?.reference)
  expect(house.lines.join('')).toContain(noted?.reference)
  expect(house.lines.join('') + text).not.toContain('Ida')
})

test('a transaction that collides is tried again', async () => {
  let tries = 0
  const page = definePage({
    path: '/sammenstoed',
    access: 'anyone',
    async get({ db }) {
      tries += 1
      if (tries < 3) await db`do $$ begin raise exception using errcode = '40001'; end $$`
      return show(view)
    },
  })
  const house = await aSmallHouse([page])
  expect((await house.get('/sammenstoed')).status).toBe(200)
  expect(tries).toBe(3)
})

test('a permit is good for its own transaction alone', async () => {
  let kept: Permit | undefined
  const page = definePage({
    path: '/gem',
    access: 'anyone',
    async get({ db, actor }) {
      const mine = grant('thing.kept', actor, 'thing:1')
      await record(db, kept ?? mine)
      kept = mine
      return show(view)
    },
  })
  const house = await aSmallHouse([page])
  expect((await house.get('/gem')).status).toBe(200)
  expect((await house.get('/gem')).status).toBe(500)
})

test('a public page may be kept by a browser and is not sent twice', async () => {
  const house = await aSmallHouse([
    definePage({ path: '/om', access: 'anyone', get: async () => show(view) }),
  ])
  const first = await house.get('/om')
  const tag = first.headers.get('etag') ?? ''
  expect(first.headers.get('cache-control')).toContain('public')
  expect((await house.get('/om', { 'if-none-match': tag })).status).toBe(304)
  expect(first.headers.get('content-security-policy')).toContain("require-trusted-types-for 'script'")
  expect(first.headers.get('content-security-policy')).not.toContain('unsafe')
})

test('a page for demo databases does not exist on a real one', async () => {
  const { web } = await aDatabase()
  const clock = handClock(Temporal.Instant.from('2026-11-23T08:00:00Z'))
  const log = openLog(
    'silent',
    () => clock.now(),
    () => {},
  )
  const pages = [
    definePage({ path: '/proev', access: 'anyone', demoOnly: true, get: async () => show(view) }),
  ]
  const app = mount({
    pages,
    database: web,
    enter: () => async () => anyone,
    frame,
    clock,
    isDemo: false,
    origin,
    log,
  })
  expect((await app.request(`${origin}/proev`)).status).toBe(404)
})
