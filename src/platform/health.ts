import { Hono, type MiddlewareHandler } from 'hono'
import { stopwatch } from './clock.ts'
import { alone, type Database } from './database.ts'
import type { Log } from './log.ts'
import type { Measures, Waiting } from './measures.ts'

export type Readiness = { isStopping(): boolean; waiting(): Promise<Waiting> }

/** For those who run it: is it alive, can it serve, how does it go. None of these tells of a person. */
export function healthAddresses(database: Database, measures: Measures, readiness: Readiness): Hono {
  const app = new Hono()
  app.get('/livez', (c) => c.text('ok'))
  app.get('/readyz', async (c) => {
    if (readiness.isStopping()) return c.text('stopping', 503)
    return alone(database, (sql) => sql`select 1`).then(
      () => c.text('ok'),
      () => c.text('no database', 503),
    )
  })
  app.get('/metrics', async (c) => c.text(measures.print(await readiness.waiting())))
  app.onError((_, c) => c.text('no database', 503))
  return app
}

/** One line and one count a request, by route pattern: an address may hold an id, a pattern never does. */
export function watch(log: Log, measures: Measures): MiddlewareHandler {
  return async (c, next) => {
    const begun = stopwatch()
    await next()
    const seconds = (stopwatch() - begun) / 1000
    const route = c.req.routePath === '/*' ? 'none' : c.req.routePath
    measures.served(route, c.res.status, seconds)
    log.write('info', 'request', {
      route,
      method: c.req.method,
      status: c.res.status,
      ms: Math.round(seconds * 10_000) / 10,
    })
  }
}
