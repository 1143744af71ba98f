import { buildApp } from '#app/app.ts'
import { machineClock, stopwatch } from '#platform/clock.ts'
import { type Address, type Database, openDatabase } from '#platform/database.ts'
import { openLog } from '#platform/log.ts'
import { openMeasures } from '#platform/measures.ts'
import { type Ready, sentBody } from './visits.ts'

export type Sent = {
  readonly statement: string
  readonly parameters: readonly unknown[]
  readonly types: number[]
}

/** A copy of the house that serves one visitor and tells which statements each answer took. */
export async function aListeningHouse(address: Address) {
  let sent: Sent[] = []
  const database = openDatabase(address, 'web', {
    max: 1,
    debug: (_, statement, parameters, types) =>
      sent.push({ statement, parameters: [...parameters], types: [...types] }),
  })
  const app = await buildApp({
    database,
    clock: machineClock,
    log: openLog('warn', () => machineClock.now(), console.error),
    measures: openMeasures(),
    isDemo: true,
    origin: undefined,
    readiness: { isStopping: () => false, waiting: () => Promise.reject(new Error('nobody asks')) },
  })
  return {
    /** How long whoever asks first waits, in milliseconds, and the statements of the next answer, *enter* among them. */
    async listenedTo(visit: Ready): Promise<{ first: number; statements: Sent[] }> {
      const body = sentBody(visit)
      const ask = () =>
        app.request(visit.path, {
          method: body ? 'POST' : 'GET',
          headers: visit.headers,
          ...(body ? { body } : {}),
        })
      const begun = stopwatch()
      await ask()
      const first = stopwatch() - begun
      sent = []
      const answer = await ask()
      if (answer.status !== 200) throw new Error(`${visit.path} answered ${answer.status}`)
      const statements = sent.filter(({ statement }) => !/^\s*(begin|commit|rollback)\b/i.test(statement))
      return { first, statements }
    },
    end: () => database.end(),
  }
}

/** How many times a second the driver alone can run these statements, each time in one transaction. */
export async function bareDriver(
  address: Address,
  statements: readonly Sent[],
  connections: number,
  seconds: number,
) {
  const database = openDatabase(address, 'web', { max: connections })
  await replay(database, statements, connections, 0.3)
  const perSecond = await replay(database, statements, connections, seconds)
  await database.end()
  return perSecond
}

async function replay(database: Database, statements: readonly Sent[], connections: number, seconds: number) {
  const begun = stopwatch()
  let done = 0
  const worker = async () => {
    while (stopwatch() - begun < seconds * 1000) {
      await database.begin(async (db) => {
        for (const { statement, parameters, types } of statements) {
          const given = parameters.map((value, place) => db.typed(value, types[place] ?? 0))
          await db.unsafe(statement, given as never[], { prepare: true })
        }
      })
      done += 1
    }
  }
  await Promise.all(Array.from({ length: connections }, worker))
  return done / ((stopwatch() - begun) / 1000)
}
