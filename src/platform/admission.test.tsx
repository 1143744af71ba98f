import { expect, test } from 'vitest'
import { anyone } from './actor.ts'
import { handClock } from './clock.ts'
import { record } from './events.ts'
import { grant } from './grant.ts'
import { openLog } from './log.ts'
import { mount } from './mount.ts'
import { definePage, show } from './pages.ts'
import type { Permit } from './permit.ts'
import { aSmallHouse, clerk, frame, origin, view } from './testing.house.tsx'
import { aDatabase } from './testing.ts'

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
    keepWords: async () => null,
    frame,
    clock,
    isDemo: false,
    origin,
    log,
  })
  expect((await app.request(`${origin}/proev`)).status).toBe(404)
})
