import { createHash } from 'node:crypto'
import { type Context, Hono } from 'hono'
import { getCookie } from 'hono/cookie'
import { type Actor, anyone } from './actor.ts'
import { type Answered, answerWith, type Shown } from './answering.ts'
import { bodyLimit, readBody } from './body.ts'
import { dayOf } from './calendar.ts'
import { aReferenceFor } from './faults.ts'
import { emptyForm } from './form.ts'
import { formUse } from './form-use.ts'
import { cookieName, type House, hasPage } from './house.ts'
import { withinLimit } from './limits.ts'
import { leaveLooks, looksIn } from './looks.ts'
import { type NoteKind, note } from './note.ts'
import { type Answer, goTo, type Incoming, notFound, type Page, type Visit } from './pages.ts'
import { connectionOf, isPrefetch, isSameSite, originFor } from './security.ts'
import { inTransaction } from './transaction.ts'
import type { Language } from './words.ts'

/** Gives every page its addresses in both languages; a machine address has one. */
export function mount(house: House): Hono {
  const app = new Hono()
  for (const page of house.pages) {
    if (page.demoOnly && !house.isDemo) continue
    const twins: Language[] = page.machine ? ['da'] : ['da', 'en']
    for (const language of twins) {
      const address = language === 'en' ? `/en${page.path === '/' ? '' : page.path}` : page.path
      if (page.get) app.get(address, (c) => serve(house, page, 'get', language, c))
      if (page.post) app.post(address, (c) => serve(house, page, 'post', language, c))
    }
  }
  // Asked last and like any page, so that what never existed looks like what is not for this person.
  app.all('*', (c) => serve(house, nowhere, 'get', languageOf(c.req.path), c))
  // What none of the walk's own steps caught, such as a fault page that fails: told by number, never by its words.
  app.onError(async (fault, c) =>
    c.text(await aReferenceFor(house, { fault, route: c.req.routePath, actorId: null }), 500),
  )
  return app
}

const nowhere: Page = { path: '*', access: 'anyone', get: async () => notFound() }

const languageOf = (path: string): Language => (path === '/en' || path.startsWith('/en/') ? 'en' : 'da')

/** One request from knock to answer; see ARCHITECTURE.md for the walk. */
async function serve(house: House, page: Page, method: 'get' | 'post', language: Language, c: Context) {
  const shown: Shown = { c, language, actor: anyone, isPublic: page.access === 'anyone' && !page.uncached }
  if (page.access !== 'anyone' && isPrefetch(c)) return c.text('', 503)
  if (method === 'post' && !isSameSite(c, house.origin)) return refused(house, shown, 'cross-site')
  if (c.req.url.includes('%00')) return refused(house, shown, 'unreadable')
  const body =
    method === 'post' ? await readBody(c.req, page.limit ?? bodyLimit) : { form: emptyForm, json: undefined }
  if (typeof body === 'string') return refused(house, shown, body)

  const incoming = readIncoming(house, c, language, body)
  let actor: Actor = anyone
  let seen: ReturnType<typeof looksIn> = []
  const enter = house.enter({ session: incoming.session, now: incoming.now })
  try {
    const prepared = await page.before?.(incoming, (limit, who) =>
      withinLimit(house.database, incoming.now, limit, who),
    )
    const answered = await inTransaction(
      house.database,
      enter,
      async (db, entered): Promise<Answered> => {
        actor = entered
        const visit: Visit = { ...incoming, db, actor, prepared }
        const answer = await admitted(house, page, method, visit)
        seen = looksIn(db)
        return { answer, actor }
      },
      ({ answer }) => keeps(answer),
    )
    if (seen.length > 0 && isReadThoughUndone(answered.answer))
      await inTransaction(house.database, enter, (db) => leaveLooks(db, seen))
    const kind = leaves(answered)
    if (kind) await note(house.database, house.clock, { kind, route: page.path, actorId: actor.id })
    return await answerWith(house, { ...shown, actor }, answered.answer)
  } catch (fault) {
    const reference = await aReferenceFor(house, { fault, route: page.path, actorId: actor.id })
    return answerWith(
      house,
      { ...shown, actor, status: 500 },
      { kind: 'page', status: 404, ...house.frame.fault(language, reference) },
    )
  }
}

/** Only a page shown, a file and a redirect keep what was written; every other answer undoes it. */
const keeps = (answer: Answer) =>
  answer.kind === 'redirect' || answer.kind === 'file' || answer.status === 200

/** A form to repair, or what happened in the meantime: nothing is kept of it, and the person stands on it. */
const isReadThoughUndone = (answer: Answer) =>
  answer.kind === 'page' && answer.status !== 404 && !keeps(answer)

/** What outlives the answer: what the page says, or that a signed-in person was refused. */
function leaves({ answer, actor }: Answered): NoteKind | undefined {
  if (answer.kind !== 'page') return undefined
  return answer.note ?? (answer.status === 404 && actor.id ? 'refused' : undefined)
}

async function admitted(house: House, page: Page, method: 'get' | 'post', visit: Visit): Promise<Answer> {
  const { actor } = visit
  if (page.access !== 'anyone' && actor.kind === 'anyone') {
    const kept = method === 'post' ? await house.keepWords(visit) : null
    return kept ?? goTo(`${visit.to('/log-ind')}?videre=${encodeURIComponent(visit.path)}`)
  }
  if (page.access !== 'anyone' && page.access !== 'signed-in' && !actor.powers.has(page.access))
    return notFound()
  if (method === 'get') return (await page.get?.(visit)) ?? notFound()
  const act = () => page.post?.(visit) ?? Promise.resolve(notFound())
  return formUse(visit, act)
}

function refused(house: House, shown: Shown, why: 'too-large' | 'unreadable' | 'cross-site') {
  const status = { 'too-large': 413, unreadable: 400, 'cross-site': 403 }[why]
  const view = house.frame.refusedBody(shown.language, why)
  return answerWith(house, { ...shown, status }, { kind: 'page', status: 404, ...view })
}

function readIncoming(
  house: House,
  c: Context,
  language: Language,
  body: Pick<Incoming, 'form' | 'json'>,
): Incoming {
  const now = house.clock.now()
  const token = getCookie(c, cookieName(house))
  return {
    method: c.req.method,
    path: c.req.path,
    language,
    param: (name) => c.req.param(name as never) ?? '',
    query: new URL(c.req.url).searchParams,
    form: body.form,
    json: body.json,
    now,
    today: dayOf(now),
    kept: getCookie(c, cookieName(house, 'kept')) ?? null,
    link: getCookie(c, cookieName(house, 'link')) ?? null,
    session: token ? createHash('sha256').update(token).digest() : null,
    connection: connectionOf(c),
    origin: originFor(c, house.origin),
    sessionHours: house.sessionHours ?? 8,
    identifierKey: house.identifierKey ?? null,
    has: (path) => hasPage(house, path),
    to: (path) => (language === 'en' ? `/en${path === '/' ? '' : path}` : path),
  }
}
