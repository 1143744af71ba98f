import { openDatabase } from '#platform/database.ts'
import { groundJobs } from '#platform/ground-jobs.ts'
import { clockOf } from '#platform/house-clock.ts'
import { listen } from '#platform/listen.ts'
import { openLog } from '#platform/log.ts'
import { openPost } from '#platform/mail.ts'
import { openMeasures } from '#platform/measures.ts'
import { type ReadyDatabase, readyDatabase } from '#platform/ready.ts'
import type { Settings } from '#platform/settings.ts'
import { waitingIn } from '#platform/waiting.ts'
import { startJobs } from '#platform/working.ts'
import { buildApp, jobs } from './app.ts'
import { furnish, furnishTrial } from './furnish.ts'

export type Running = {
  readonly lines: readonly string[]
  /** Resolves with the reason when our own database server ends. */
  readonly databaseEnded: Promise<string>
  stop(): Promise<void>
}

const secondsToFinish = 10

/** Settings → database → app → jobs, and back in the opposite order. */
export async function start(settings: Settings, out: (line: string) => void): Promise<Running> {
  const ready = await readyDatabase(settings)
  return open(settings, ready, out).catch(async (fault: unknown) => {
    await ready.stop()
    throw fault
  })
}

async function open(settings: Settings, ready: ReadyDatabase, out: (line: string) => void): Promise<Running> {
  const clock = clockOf(settings)
  await furnish(ready.address, clock, settings.IDENTIFIER_KEY)
  await furnishTrial(ready.address, clock)
  const log = openLog(settings.LOG_LEVEL, () => clock.now(), out)
  // The key of the examples is known to everybody: said, so that nobody takes it for a secret.
  if (!settings.IDENTIFIER_KEY && settings.WINGS.includes('care')) log.write('info', 'example-identifier-key')
  const web = openDatabase(ready.address, 'web', { max: 10 })
  const worker = openDatabase(ready.address, 'worker', { max: 4 })
  let stopping = false
  const app = await buildApp({
    database: web,
    clock,
    log,
    measures: openMeasures(),
    isDemo: ready.kind === 'demo',
    origin: settings.BASE_URL && new URL(settings.BASE_URL).origin,
    sessionHours: settings.SESSION_HOURS,
    identifierKey: settings.IDENTIFIER_KEY,
    wings: settings.WINGS,
    readiness: { isStopping: () => stopping, waiting: () => waitingIn(worker, clock) },
  })
  const post = settings.SMTP_URL ? openPost(settings.SMTP_URL, settings.MAIL_FROM) : undefined
  const door = await listen(app, settings.HOST, settings.PORT)
  const origin = originOf(settings, door.port)
  const all = [...groundJobs(settings.SEAL_KEY, post, log), ...jobs(origin, settings.WINGS)]
  const working = await startJobs(ready.address, all, { worker, clock, log })
  return {
    lines: welcome(origin, ready),
    databaseEnded: ready.ended,
    async stop() {
      stopping = true
      await door.close(secondsToFinish)
      await working.stop()
      post?.close()
      await Promise.all([web.end({ timeout: 5 }), worker.end({ timeout: 5 })])
      await ready.stop()
    },
  }
}

/** Where the house is found, for links and for the one who started it. */
function originOf({ BASE_URL, HOST }: Settings, port: number): string {
  const host = HOST === '127.0.0.1' || HOST === '0.0.0.0' || HOST === '::' ? 'localhost' : HOST
  return BASE_URL ? new URL(BASE_URL).origin : `http://${host}:${port}`
}

function welcome(origin: string, { kind }: ReadyDatabase): string[] {
  const demo = `Try it as an invented person: ${origin}/proev`
  return [`Følgeskab is ready: ${origin}`, ...(kind === 'demo' ? [demo] : [])]
}
