import { handClock } from '#platform/clock.ts'
import type { Debug } from '#platform/database.ts'
import type { Job } from '#platform/jobs.ts'
import { openLog } from '#platform/log.ts'
import { openMeasures } from '#platform/measures.ts'
import type { Wing } from '#platform/settings.ts'
import { aDatabase, type Template } from '#platform/testing.ts'
import { runOnce } from '#platform/ticks.ts'
import { buildApp, jobs } from './app.ts'

export const aMorning = Temporal.Instant.from('2026-11-23T08:00:00Z')
const origin = 'http://foelgeskab.test'

/** The whole house on a fresh database, without a socket: visit it, send forms, sign in as an example person. */
export async function aHouse(
  options: {
    template?: Template
    now?: Temporal.Instant
    debug?: Debug
    isDemo?: boolean
    wings?: readonly Wing[]
  } = {},
) {
  const { owner, web, worker, address } = await aDatabase(
    options.template ?? 'demo',
    options.debug ? { debug: options.debug } : {},
  )
  const clock = handClock(options.now ?? aMorning)
  const lines: string[] = []
  /** One more copy of the app on the same database: they share nothing else. */
  const anotherCopy = () =>
    buildApp({
      database: web,
      clock,
      log: openLog(
        'info',
        () => clock.now(),
        (line) => lines.push(line),
      ),
      measures: openMeasures(),
      isDemo: options.isDemo ?? true,
      ...(options.wings ? { wings: options.wings } : {}),
      origin,
      readiness: {
        isStopping: () => false,
        waiting: async () => ({ unsealedSeconds: 0, unsentMailSeconds: 0, overdueJobs: 0 }),
      },
    })
  const app = await anotherCopy()
  const visitor = (cookie = '') => ({
    cookie,
    get: (path: string, headers: Record<string, string> = {}) =>
      app.request(`${origin}${path}`, { headers: { ...headers, cookie } }),
    post: (
      path: string,
      form: Record<string, string | string[]> = {},
      headers: Record<string, string> = {},
    ) =>
      app.request(`${origin}${path}`, {
        method: 'POST',
        body: formOf(form),
        headers: { origin, ...headers, cookie },
      }),
  })
  /** Sends a form with one file in it, as a browser would. */
  const sendFile = (path: string, { cookie }: { cookie: string }, field: string, file: File) => {
    const body = new FormData()
    body.append(field, file)
    return app.request(`${origin}${path}`, { method: 'POST', body, headers: { origin, cookie } })
  }
  /** Signs in by the demo door. */
  const as = async (name: string) => {
    const answer = await visitor().post(`/proev/${name}`)
    if (answer.status !== 303) throw new Error(`/proev/${name} answered ${answer.status}`)
    return visitor((answer.headers.get('set-cookie') ?? '').split(';')[0])
  }
  /** Timed work runs as it does in the house: one turn of each job, at the house's own time. */
  const aMinutePasses = async (more: readonly Job[] = [], links = origin) => {
    const faults: string[] = []
    const log = openLog(
      'error',
      () => clock.now(),
      (line) => faults.push(line),
    )
    for (const job of [...jobs(links), ...more].filter(({ every }) => every))
      await runOnce(job, { worker, clock, log, locks: owner, isStopping: () => false })
    if (faults.length) throw new Error(faults.join())
  }
  return {
    owner,
    web,
    worker,
    address,
    clock,
    app,
    anotherCopy,
    aMinutePasses,
    lines,
    anyone: visitor(),
    as,
    sendFile,
    visitor,
  }
}

function formOf(form: Record<string, string | string[]>) {
  const sent = new URLSearchParams()
  for (const [name, value] of Object.entries(form)) for (const one of [value].flat()) sent.append(name, one)
  return sent
}

/** What opens and closes a request's transaction, and what the driver asks once for itself. */
const frame = /^\s*(begin|commit|rollback|set )|accounts\.enter\(|pg_catalog\.pg_type/i

/** A house that writes down every statement of a request beyond enter. */
export async function aWatchedHouse() {
  const said: string[] = []
  const house = await aHouse({ debug: (_, statement) => frame.test(statement) || said.push(statement) })
  return { ...house, said }
}

const named = (tag: string, attribute: string) => new RegExp(`\\b${attribute}="([^"]*)"`).exec(tag)?.[1]
const plain = (html: string) =>
  html
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

/** What a browser would send if the person changed nothing: every field of the page's forms with its value. */
export function fieldsOf(html: string): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const [tag] of html.matchAll(/<input\b(?:[^>"]|"[^"]*")*>/g)) {
    const name = named(tag, 'name')
    const isChoice = /type="(radio|checkbox)"/.test(tag)
    if (name && (!isChoice || /\bchecked\b/.test(tag))) fields[name] = plain(named(tag, 'value') ?? '')
  }
  for (const [, open = '', text = ''] of html.matchAll(/<textarea\b([^>]*)>([^<]*)<\/textarea>/g)) {
    const name = named(open, 'name')
    if (name) fields[name] = plain(text)
  }
  for (const [, open = '', options = ''] of html.matchAll(/<select\b([^>]*)>(.*?)<\/select>/gs)) {
    const name = named(open, 'name')
    const chosen = /<option\b[^>]*\bselected\b[^>]*>/.exec(options)?.[0] ?? ''
    if (name) fields[name] = plain(named(chosen, 'value') ?? '')
  }
  return fields
}
