import { gunzipSync } from 'node:zlib'
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { type Actor, anyone } from './actor.ts'
import { answerWith } from './answering.ts'
import { assetAddresses } from './assets.ts'
import { machineClock } from './clock.ts'
import type { House } from './house.ts'
import { openLog } from './log.ts'
import { packed, packingFor } from './packing.ts'
import { type Answer, download, invalid, type PageView, show } from './pages.ts'

test.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip', 'gzip'],
  ['GZIP', 'gzip'],
  ['br, gzip;q=0.5', 'gzip'],
  ['gzip;q=0', 'identity'],
  ['gzip; q=0.000, *', 'identity'],
  ['*', 'gzip'],
  ['*;q=0', 'identity'],
  ['br', 'identity'],
])('a reader who accepts %j gets %s', (accepted, packing) => {
  expect(packingFor(accepted)).toBe(packing)
})

const view = { title: 'Ting', body: <p>{'ting '.repeat(500)}</p> }
const ida: Actor = { ...anyone, kind: 'person', id: 'ida' }

/** One address that gives this answer, to a public visitor unless told. */
function answering(answer: Answer, { actor = anyone, isPublic = true } = {}) {
  const house = {
    frame: { page: ({ view: { body } }: { view: PageView }) => <main>{body}</main> },
    isDemo: true,
    log: openLog('silent', machineClock.now, () => {}),
  } as unknown as House
  const app = new Hono()
  app.all('/', (c) => answerWith(house, { c, language: 'da', actor, isPublic }, answer))
  return (headers: Record<string, string> = {}, method = 'GET') => app.request('/', { method, headers })
}
const gzip = { 'accept-encoding': 'gzip' }
const packingOf = (answer: Response) => answer.headers.get('content-encoding')
const unpacked = async (answer: Response) => gunzipSync(await answer.arrayBuffer()).toString()

test.each([
  ['a page', show(view)],
  ['a page to repair', invalid(view)],
  ['a machine answer', { kind: 'json', status: 200, json: { words: 'ting '.repeat(500) } }],
  ['a spreadsheet', download('ting.csv', 'text/csv; charset=utf-8', async () => 'ting;'.repeat(500))],
] as [string, Answer][])(
  '%s says the same packed and plain, and tells caches to keep them apart',
  async (_, answer) => {
    const ask = answering(answer)
    const [plain, small] = [await ask(), await ask(gzip)]
    expect([packingOf(plain), packingOf(small)]).toEqual([null, 'gzip'])
    expect(small.headers.get('content-type')).toBe(plain.headers.get('content-type'))
    expect(small.headers.get('vary')).toBe('cookie, accept-encoding')
    expect(plain.headers.get('vary')).toBe('cookie, accept-encoding')
    expect(small.status).toBe(plain.status)
    expect(await unpacked(small)).toBe(await plain.text())
  },
)

test('a packed page has a tag of its own, and each is known by its own alone', async () => {
  const ask = answering(show(view))
  const tags = [(await ask()).headers.get('etag') ?? '', (await ask(gzip)).headers.get('etag') ?? '']
  expect(new Set(tags).size).toBe(2)
  const again = async (tag: string, headers = {}) => (await ask({ ...headers, 'if-none-match': tag })).status
  const [plain = '', small = ''] = tags
  expect([await again(plain), await again(small)]).toEqual([304, 200])
  expect([await again(plain, gzip), await again(small, gzip)]).toEqual([200, 304])
  expect(await again(`"other", W/${small}`, gzip)).toBe(304)
})

test('nothing is packed for a signed-in person, nor a page that no cache may keep', async () => {
  expect(packingOf(await answering(show(view), { actor: ida })(gzip))).toBe(null)
  expect(packingOf(await answering(show(view), { actor: ida, isPublic: false })(gzip))).toBe(null)
  expect(packingOf(await answering(show(view), { isPublic: false })(gzip))).toBe(null)
})

test('what a visitor sent in is answered packed and kept nowhere', async () => {
  const answer = await answering(show(view))(gzip, 'POST')
  expect(packingOf(answer)).toBe('gzip')
  expect(answer.headers.get('cache-control')).toBe('private, no-store')
})

test('the same tag is packed once', async () => {
  expect(packed('ting', '"t"')).toBe(packed('ting', '"t"'))
  expect(packed('ting')).not.toBe(packed('ting'))
})

test('the stylesheet comes packed to whoever takes it; a font, packed already, never', async () => {
  const app = assetAddresses([
    { path: '/a.css', type: 'text/css', body: new TextEncoder().encode('a{b:c}'.repeat(200)) },
    { path: '/a.woff2', type: 'font/woff2', body: crypto.getRandomValues(new Uint8Array(2000)) },
  ])
  const css = await app.request('/a.css', { headers: gzip })
  expect([packingOf(css), css.headers.get('vary')]).toEqual(['gzip', 'accept-encoding'])
  expect(await unpacked(css)).toBe(await (await app.request('/a.css')).text())
  const tag = css.headers.get('etag') ?? ''
  expect((await app.request('/a.css', { headers: { ...gzip, 'if-none-match': tag } })).status).toBe(304)
  expect((await app.request('/a.css', { headers: { 'if-none-match': tag } })).status).toBe(200)
  expect(packingOf(await app.request('/a.woff2', { headers: gzip }))).toBe(null)
})
