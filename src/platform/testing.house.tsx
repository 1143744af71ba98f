import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { type Actor, anyone } from './actor.ts'
import { handClock } from './clock.ts'
import { record } from './events.ts'
import type { Frame } from './frame.ts'
import { grant } from './grant.ts'
import { openLog } from './log.ts'
import { mount } from './mount.ts'
import { definePage, type goTo, type Page } from './pages.ts'
import { secureHeaders } from './security.ts'
import { aDatabase } from './testing.ts'

export const origin = 'http://house.test'
export const frame: Frame = {
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
export const clerk: Actor = {
  ...anyone,
  kind: 'person',
  id: randomUUID(),
  powers: new Set(['may write'] as const),
}

/** A house of test pages; `who` is whoever asks. */
export async function aSmallHouse(pages: Page[], who: Actor = anyone, around: Frame = frame) {
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
    frame: around,
    keepWords: async () => null,
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

export const writing = (answer: () => ReturnType<typeof goTo>, access: Page['access'] = 'anyone') =>
  definePage({
    path: '/skriv',
    access,
    async post({ db, actor }) {
      await record(db, grant('thing.written', actor, 'thing:1'))
      return answer()
    },
  })
export const view = { title: 'Ting', body: <p>ting</p> }
