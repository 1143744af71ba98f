import postgres from 'postgres'
import type { Address } from './database.ts'
import { openLines } from './lines.ts'

/** The queue writes its own JSON text and expects JavaScript's own dates; nothing is renamed on the way. */
const types = {
  json: {
    to: 114,
    from: [114, 3802],
    serialize: (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value)),
    parse: (text: string) => JSON.parse(text),
  },
}

/** One connection for the queue alone, as the role of jobs: its statements may begin and end transactions. */
export function openQueueConnection(address: Address) {
  const options = {
    types,
    max: 1,
    max_lifetime: null,
    connection: { role: 'worker', TimeZone: 'UTC', statement_timeout: 60_000, lock_timeout: 10_000 },
    onnotice: () => {},
  }
  const connect = (onclose: () => void) =>
    typeof address === 'string'
      ? postgres(address, { ...options, onclose })
      : postgres({ ...address, ...options, onclose })
  const lines = openLines(connect, 1)
  return {
    async executeSql(text: string, values: unknown[] = []) {
      const result: unknown[] = await lines.borrow(async ({ sql }) =>
        values.length === 0 ? await sql.unsafe(text) : await sql.unsafe(text, values as never[]),
      )
      // Several statements in one text answer with a list of lists.
      return { rows: result.flat() }
    },
    end: () => lines.end({ timeout: 5 }),
  }
}
