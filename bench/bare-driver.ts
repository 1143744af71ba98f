import { buildApp } from '#app/app.ts'
import { machineClock, stopwatch } from '#platform/clock.ts'
import { type Address, type Database, type Db, openDatabase } from '#platform/database.ts'
import { openLog } from '#platform/log.ts'
import { openMeasures } from '#platform/measures.ts'
import { type Ready, sentBody } from './visits.ts'
import type { Deed } from './writes.ts'

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
    async listenedTo(visit: Ready, again = visit): Promise<{ first: number; statements: Sent[] }> {
      const ask = (one: Ready) => {
        const body = sentBody(one)
        const sending = { method: body ? 'POST' : 'GET', headers: one.headers, ...(body ? { body } : {}) }
        return app.request(one.path, sending)
      }
      const begun = stopwatch()
      await ask(visit)
      const first = stopwatch() - begun
      sent = []
      const answer = await ask(again)
      if (answer.status !== (visit.answers ?? 200)) throw new Error(`${visit.path} answered ${answer.status}`)
      const statements = sent.filter(({ statement }) => !/^\s*(begin|commit|rollback)\b/i.test(statement))
      return { first, statements }
    },
    end: () => database.end(),
  }
}

/**
 * How many times a second the driver alone can run these statements, each time in one transaction; `left` gives those of the
 * next time, until there are no more.
 */
export async function bareDriver(
  address: Address,
  left: () => readonly Sent[] | undefined,
  connections: number,
  seconds: number,
) {
  const database = openDatabase(address, 'web', { max: connections })
  await replay(database, left, connections, 0.3)
  const perSecond = await replay(database, left, connections, seconds)
  await database.end()
  return perSecond
}

const run = (db: Pick<Db, 'unsafe' | 'typed'>, { statement, parameters, types }: Sent) =>
  db.unsafe(
    statement,
    parameters.map((value, place) => db.typed(value as never, types[place] ?? 0)) as never[],
    {
      prepare: true,
    },
  )

/** Who asks, and the line of who has looked: not the page's own statements. */
export const isBeside = ({ statement }: Sent) => /accounts\.enter\(|platform\.look_at/.test(statement)

/** Milliseconds that the page's own statements take, one visitor at a time: half of the times it was no more. */
export async function inSql(address: Address, statements: readonly Sent[]): Promise<number> {
  const database = openDatabase(address, 'web', { max: 1 })
  const taken: number[] = []
  for (let time = 0; time < 60; time += 1)
    await database.begin(async (db) => {
      let took = 0
      for (const one of statements) {
        const begun = stopwatch()
        await run(db as unknown as Db, one)
        if (!isBeside(one)) took += stopwatch() - begun
      }
      taken.push(took)
    })
  await database.end()
  return taken.toSorted((one, other) => one - other)[taken.length >> 1] ?? Number.NaN
}

async function replay(
  database: Database,
  left: () => readonly Sent[] | undefined,
  connections: number,
  seconds: number,
) {
  const begun = stopwatch()
  let done = 0
  const worker = async () => {
    for (let next = left(); next && stopwatch() - begun < seconds * 1000; next = left()) {
      const statements = next
      await database.begin(async (db) => {
        for (const one of statements) await run(db as unknown as Db, one)
      })
      done += 1
    }
  }
  await Promise.all(Array.from({ length: connections }, worker))
  return done / ((stopwatch() - begun) / 1000)
}

/** The same statements about another row: what stood for the one in them stands for the other. */
export const about = (statements: readonly Sent[], one: Deed, other: Deed): Sent[] => {
  const same = (value: unknown, own: string | Uint8Array) =>
    value instanceof Uint8Array && own instanceof Uint8Array && Buffer.compare(value, own) === 0
  const swap = (value: unknown): unknown => {
    if (typeof value === 'object' && value && !(value instanceof Uint8Array))
      return JSON.parse(`${swap(JSON.stringify(value))}`)
    return one.own.reduce<unknown>((now, own, place) => {
      const by = other.own[place]
      if (typeof now === 'string' && typeof own === 'string') return now.replaceAll(own, `${by}`)
      return same(now, own) ? by : now
    }, value)
  }
  return statements.map((sent) => ({ ...sent, parameters: sent.parameters.map(swap) }))
}
