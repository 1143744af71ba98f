import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import { deleteCookie, setCookie } from 'hono/cookie'
import { renderToString } from 'preact-render-to-string'
import type { Actor } from './actor.ts'
import { cookieName, type House } from './house.ts'
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
  const cacheable = shown.isPublic && shown.actor.kind === 'anyone' && c.req.method === 'GET'
  c.header('cache-control', cacheable ? 'public, max-age=60' : 'private, no-store')
  c.header('vary', 'cookie')
  if (answer.kind === 'redirect') return redirect(house, c, answer)
  if (answer.kind === 'json') return json(c, answer)
  if (answer.kind === 'file') return attach(c, answer)
  const status = shown.status ?? answer.status
  const view = status === 404 && !answer.title ? house.frame.notFound(shown.language) : answer
  return page(house, shown, view, status)
}

function page(house: House, { c, language, actor, isPublic }: Shown, view: PageView, status: number) {
  const { pathname, search } = new URL(c.req.url)
  const path = language === 'en' ? pathname.slice(3) || '/' : pathname
  const facts = { view, actor, language, path, search: isPublic ? search : '', isDemo: house.isDemo }
  const html = `<!doctype html>${renderToString(house.frame.page(facts))}`
  c.header('content-language', language)
  if (status !== 200) {
    c.header('cache-control', 'no-store')
    return c.html(html, status as 200)
  }
  return isKnown(c, html) ? c.body(null, 304) : c.html(html)
}

function json(c: Context, answer: Answer & { kind: 'json' }) {
  const text = JSON.stringify(answer.json)
  if (answer.status !== 200) c.header('cache-control', 'no-store')
  else if (isKnown(c, text)) return c.body(null, 304)
  return c.body(text, answer.status, { 'content-type': answer.type ?? 'application/json' })
}

/** Tags the answer by what it says; true when the reader has it already. */
function isKnown(c: Context, text: string) {
  const tag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`
  c.header('etag', tag)
  return c.req.header('if-none-match') === tag
}

function redirect(house: House, c: Context, answer: Answer & { kind: 'redirect' }) {
  const name = cookieName(house)
  const secure = name.startsWith('__Host-')
  if (answer.session === 'ended') deleteCookie(c, name, { path: '/', secure })
  else if (answer.session)
    setCookie(c, name, answer.session.token, {
      path: '/',
      secure,
      httpOnly: true,
      sameSite: 'Lax',
      maxAge: answer.session.seconds,
    })
  c.header('cache-control', 'no-store')
  return c.redirect(answer.location, 303)
}

async function attach(c: Context, answer: Answer & { kind: 'file' }) {
  const made = await answer.make()
  const ascii = answer.name.replace(/[^A-Za-z0-9._-]/g, '-')
  c.header('content-disposition', `attachment; filename="${ascii}"`)
  return c.body(typeof made === 'string' ? made : new Uint8Array(made), 200, { 'content-type': answer.type })
}
