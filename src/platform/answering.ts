import type { Context } from 'hono'
import { deleteCookie, setCookie } from 'hono/cookie'
import { renderToString } from 'preact-render-to-string'
import type { Actor } from './actor.ts'
import { dayOf } from './calendar.ts'
import { drawnOnce } from './drawn.ts'
import { cookieName, type House, hasPage } from './house.ts'
import { isKnownAs, nameOf, packed, packingFor, tagOf } from './packing.ts'
import type { Answer, PageView } from './pages.ts'
import type { Language } from './words.ts'

export type Shown = {
  readonly c: Context
  readonly language: Language
  readonly actor: Actor
  readonly isPublic: boolean
  /** Overrules the page's own status, for answers that no room gives. */
  readonly status?: number
}
export type Answered = { answer: Answer; actor: Actor }

/** Turns an answer into a response, after the transaction; files are made here. */
export async function answerWith(house: House, shown: Shown, answer: Answer): Promise<Response> {
  const { c } = shown
  const cacheable = isForAll(shown) && c.req.method === 'GET'
  c.header('cache-control', cacheable ? 'public, max-age=60' : 'private, no-store')
  c.header('vary', 'cookie, accept-encoding')
  if (answer.kind === 'redirect') return redirect(house, c, answer)
  if (answer.kind === 'json') return json(shown, answer)
  if (answer.kind === 'file') return attach(shown, answer)
  const status = shown.status ?? answer.status
  const view = status === 404 && !answer.title ? house.frame.notFound(shown.language) : answer
  return page(house, shown, view, status)
}

const isForAll = ({ isPublic, actor }: Shown) => isPublic && actor.kind === 'anyone'

function page(house: House, shown: Shown, view: PageView, status: number) {
  const { c, language, actor, isPublic } = shown
  const { pathname, search } = new URL(c.req.url)
  const path = withoutHost(language === 'en' ? pathname.slice(3) || '/' : pathname)
  const has = (one: string) => hasPage(house, one)
  const facts = { view, actor, language, path, search: isPublic ? search : '', isDemo: house.isDemo, has }
  const draw = () => `<!doctype html>${renderToString(house.frame.page(facts))}`
  c.header('content-language', language)
  const type = 'text/html; charset=UTF-8'
  if (!view.madeOf || status !== 200 || !isForAll(shown)) return send(shown, draw(), type, status)
  const day = dayOf(house.clock.now())
  const { body, name } = drawnOnce(house, `${day} ${pathname}${search}`, view.madeOf, draw)
  return send(shown, body, type, status, name)
}

/** Two slashes at the beginning of a link would make another site's name of what follows. */
const withoutHost = (path: string) => path.replace(/^\/+/, '/')

const json = (shown: Shown, answer: Answer & { kind: 'json' }) =>
  send(shown, JSON.stringify(answer.json), answer.type ?? 'application/json', answer.status)

/**
 * Tags what may be kept by what it says, and packs it for whoever takes that. A signed-in person's page is never packed: its
 * length would let a listener who can add words to it guess what else it says.
 */
async function send(
  shown: Shown,
  text: string | Uint8Array<ArrayBuffer>,
  type: string,
  status: number,
  name?: string,
) {
  const { c } = shown
  const packing = isForAll(shown) ? packingFor(c.req.header('accept-encoding')) : 'identity'
  const isKept = status === 200 && c.req.method === 'GET' && isForAll(shown)
  const tag = isKept ? tagOf(name ?? nameOf(text), packing) : undefined
  c.header('content-type', type)
  if (status !== 200) c.header('cache-control', 'no-store')
  if (tag) c.header('etag', tag)
  if (tag && isKnownAs(tag, c.req.header('if-none-match'))) return c.body(null, 304)
  if (packing === 'identity') return c.body(text, status as 200)
  c.header('content-encoding', 'gzip')
  return c.body(await packed(text, tag), status as 200)
}

/** The cookie outlives its session by an hour, so that whoever was too late is still known as the same person. */
const grace = 3600

function redirect(house: House, c: Context, answer: Answer & { kind: 'redirect' }) {
  for (const kind of ['session', 'kept', 'link'] as const) {
    const name = cookieName(house, kind)
    const secure = name.startsWith('__Host-')
    const set = answer[kind]
    const shared = { path: '/', secure, httpOnly: true, sameSite: 'Lax' } as const
    if (set === 'ended') deleteCookie(c, name, { path: '/', secure })
    else if (set)
      setCookie(c, name, set.token, { ...shared, maxAge: set.seconds + (kind === 'session' ? grace : 0) })
  }
  c.header('cache-control', 'no-store')
  return c.redirect(inAscii(answer.location), 303)
}

/** A header carries plain signs alone; an address says every other sign by its code. */
const inAscii = (address: string) => address.toWellFormed().replace(/[^!-~]+/g, encodeURIComponent)

async function attach(shown: Shown, answer: Answer & { kind: 'file' }) {
  const { c } = shown
  const made = await answer.make()
  const ascii = answer.name.replace(/[^A-Za-z0-9._-]/g, '-')
  c.header('content-disposition', `attachment; filename="${ascii}"`)
  c.header('content-type', answer.type)
  const isText = typeof made === 'string'
  if (!isText || !isForAll(shown) || packingFor(c.req.header('accept-encoding')) === 'identity')
    return c.body(isText ? made : new Uint8Array(made))
  c.header('content-encoding', 'gzip')
  return c.body(await packed(made))
}
