import { once } from 'node:events'
import { createServer } from 'node:net'
import postgres from 'postgres'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { allWings } from '#platform/settings.ts'
import { aFolder, bundleOf, type Program, run, socketOf } from './testing.process.ts'

const { folder, remove } = aFolder()
const begun: Program[] = []
let bundle = ''
const settings = { DATA_DIR: folder, PORT: '0', LOG_LEVEL: 'error' }

/** Starts the app as `npm start` does, on the folder that these tests share, and waits for its door. */
async function start(more: Record<string, string> = {}) {
  const app = run(bundle, { ...settings, ...more })
  begun.push(app)
  const [, address = ''] = await app.until(/ready: (\S+)/)
  const post = (path: string, cookie = '') =>
    fetch(`${address}${path}`, { method: 'POST', redirect: 'manual', headers: { cookie } })
  const get = (path: string, cookie = '') =>
    fetch(`${address}${path}`, { redirect: 'manual', headers: { cookie } })
  return { app, address, get, post }
}

/** Holds what signing in must write, until let go. */
async function holdSessions() {
  const database = postgres({ host: socketOf(folder), username: 'owner', database: 'foelgeskab', max: 1 })
  const held = Promise.withResolvers<void>()
  const letGo = Promise.withResolvers<void>()
  const transaction = database.begin(async (db) => {
    await db`lock table accounts.session in share row exclusive mode`
    held.resolve()
    await letGo.promise
  })
  // A test that ends the app at once takes the database away under it.
  const holding = transaction.catch(() => {})
  await held.promise
  return async () => {
    letGo.resolve()
    await holding
    await database.end({ timeout: 1 })
  }
}

/** Waits until somebody stands behind the held rows. */
async function somebodyWaits() {
  const database = postgres({ host: socketOf(folder), username: 'owner', database: 'foelgeskab', max: 1 })
  for (let waiting = 0; waiting === 0; ) {
    const [row] = await database<{ count: number }[]>`
      select count(*)::int from pg_stat_activity where wait_event_type = 'Lock'`
    waiting = row?.count ?? 0
  }
  await database.end()
}

beforeAll(async () => {
  bundle = await bundleOf('src/main.ts', 'main.js')
}, 60_000)
afterEach(async () => {
  for (const { child, ended } of begun.splice(0)) {
    child.kill('SIGTERM')
    await ended
  }
})
afterAll(remove)

test('a fresh folder becomes a demo house with an open door and says so in two lines', async () => {
  const { app, address, get } = await start()
  expect(app.said().trim().split('\n')).toEqual([
    `Følgeskab is ready: ${address}`,
    `Try it as an invented person: ${address}/proev`,
  ])
  expect((await get('/readyz')).status).toBe(200)
  expect((await get('/proev')).status).toBe(200)
  expect(await (await get('/metrics')).text()).toMatch(/foelgeskab_overdue_jobs 0/)
  app.child.kill('SIGTERM')
  expect(await app.ended).toBe(0)
}, 60_000)

test('asked to stop, it answers the running request, takes no other, and ends with its database', async () => {
  const { app, get, post } = await start()
  const letGo = await holdSessions()
  const socket = socketOf(folder)
  const answer = post('/proev/drift')
  await somebodyWaits()
  app.child.kill('SIGINT')
  let refused = false
  while (!refused)
    refused = await get('/livez').then(
      () => false,
      () => true,
    )
  await letGo()
  expect((await answer).status).toBe(303)
  expect(await app.ended).toBe(0)
  const gone = postgres({
    host: socket,
    username: 'owner',
    database: 'foelgeskab',
    max: 1,
    connect_timeout: 1,
  })
  await expect(gone`select 1`).rejects.toThrow()
}, 60_000)

test('a second signal ends it at once', async () => {
  const { app, post } = await start()
  const letGo = await holdSessions()
  const cut = post('/proev/drift').catch(() => 'cut')
  await somebodyWaits()
  app.child.kill('SIGTERM')
  app.child.kill('SIGINT')
  expect(await app.ended).not.toBe(0)
  expect(await cut).toBe('cut')
  await letGo()
}, 60_000)

test('killed without warning and started again right after, it has everything it had acknowledged', async () => {
  const first = await start()
  const cookies: string[] = []
  for (const name of ['drift', 'redaktoer', 'ida']) {
    const answer = await first.post(`/proev/${name}`)
    expect(answer.status).toBe(303)
    cookies.push((answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '')
  }
  first.app.child.kill('SIGKILL')
  await first.app.ended
  const second = await start()
  for (const cookie of cookies) expect((await second.get('/post', cookie)).status).toBe(200)
  expect((await second.get('/post', 'foelgeskab=unknown')).status).toBe(303)
  second.app.child.kill('SIGTERM')
  expect(await second.app.ended).toBe(0)
}, 60_000)

test('a second app on the same folder is refused and names the process that has it', async () => {
  const { app } = await start()
  const other = run(bundle, settings)
  expect(await other.ended).toBe(1)
  expect(other.said()).toContain(`process ${app.child.pid}`)
  app.child.kill('SIGTERM')
  expect(await app.ended).toBe(0)
}, 60_000)

test('a port in use is one clear sentence, and the database does not stay behind', async () => {
  const taken = createServer().listen(0, '127.0.0.1')
  await once(taken, 'listening')
  const address = taken.address()
  const port = String(typeof address === 'object' && address ? address.port : 0)
  const app = run(bundle, { ...settings, PORT: port })
  expect(await app.ended).toBe(1)
  expect(app.said()).toBe(
    'Følgeskab did not start: the port is already in use. Set PORT to another, or end what uses it.\n',
  )
  taken.close()
  const { app: next } = await start()
  next.child.kill('SIGTERM')
  expect(await next.ended).toBe(0)
}, 60_000)

test.each(allWings.map((wing) => [wing]))(
  'it starts with %s as its only wing',
  async (wing) => {
    const { get } = await start({ WINGS: wing })
    expect((await get('/')).status).toBe(200)
    expect((await get('/tilbud')).status).toBe(wing === 'help' ? 200 : 404)
    expect((await get('/mit')).status).toBe(wing === 'care' ? 303 : 404)
  },
  60_000,
)

test('a setting that cannot be used is named', async () => {
  const app = run(bundle, { ...settings, PORT: 'three' })
  expect(await app.ended).toBe(1)
  expect(app.said()).toMatch(/^Settings that cannot be used:\nPORT: /)
})
