import postgres from 'postgres'
import { openLines } from './lines.ts'

/** Days travel as Temporal.PlainDate and moments as Temporal.Instant; column names arrive in camelCase. */
const types = {
  day: {
    to: 1082,
    from: [1082],
    serialize: (day: Temporal.PlainDate) => day.toString(),
    parse: (text: string) => Temporal.PlainDate.from(text),
  },
  moment: {
    to: 1184,
    from: [1184],
    serialize: (moment: Temporal.Instant) => moment.toString(),
    parse: (text: string) => Temporal.Instant.from(text.replace(' ', 'T')),
  },
  // Strings are JSON already (pg-boss sends them so); anything else becomes JSON here.
  json: {
    to: 114,
    from: [114, 3802],
    serialize: (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value)),
    parse: (text: string) => JSON.parse(text),
  },
}

/** Below these, names stand as they should already, or are not ours: they stay as they came. */
const asTheyCame = new Set(['body', 'extra', 'raw'])
const inCamel = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.some((one) => typeof one === 'object') ? value.map(inCamel) : value
  const named: Record<string, unknown> = {}
  for (const [name, one] of Object.entries(value))
    named[name.includes('_') ? postgres.toCamel(name) : name] = asTheyCame.has(name) ? one : inCamel(one)
  return named
}
/** Names in rows and in their JSON arrive in camelCase. */
const transform = {
  column: { from: postgres.toCamel, to: postgres.fromCamel },
  value: {
    from: (value: unknown, { name, type }: { name: string; type: number }) =>
      types.json.from.includes(type) && !asTheyCame.has(name) ? inCamel(value) : value,
  },
}

export type Address =
  | string
  | { host: string; port?: number; database: string; username: string; password?: string }
export type Role = 'web' | 'worker' | 'owner'

const limits = {
  web: {
    ...{ statement_timeout: 5_000, lock_timeout: 2_000, idle_in_transaction_session_timeout: 10_000 },
    // A page's question is planned once a connection, not five times and, at each visit, again where a plan for these very
    // values looks cheaper: behind row-level security planning takes longer than asking.
    plan_cache_mode: 'force_generic_plan',
  },
  worker: { statement_timeout: 60_000, lock_timeout: 10_000, idle_in_transaction_session_timeout: 60_000 },
  owner: {},
}

/** Opens a pool as one role; `web` and `worker` own nothing and end a forgotten transaction. */
export function openDatabase(address: Address, role: Role, pool: { max?: number; debug?: Debug } = {}) {
  const connection = {
    ...limits[role],
    ...(role === 'owner' ? {} : { role }),
    TimeZone: 'UTC',
    // Compiling a short question takes longer than asking it; a server of somebody else's has it on.
    jit: 'off',
    DateStyle: 'ISO',
  }
  const options = { types, transform, connection, onnotice: () => {}, ...pool }
  const connect = (own: { max?: number; max_lifetime?: null; onclose?: () => void } = {}) =>
    typeof address === 'string'
      ? postgres(address, { ...options, ...own })
      : postgres({ ...address, ...options, ...own })
  const sql = connect()
  // Without an end by age: the driver takes what is begun while it takes leave to a connection that nobody then ends.
  const lines = openLines((onclose) => connect({ max: 1, max_lifetime: null, onclose }), pool.max ?? 10)
  const end = sql.end.bind(sql)
  const endAll = async (within?: { timeout?: number }) => {
    await Promise.all([end(within), lines.end(within)])
  }
  return Object.assign(sql, { lines, end: endAll })
}

/** A connection as its borrower has it. */
export type Client = Parameters<Parameters<Database['lines']['borrow']>[0]>[0]['sql']
/** Asks one statement outside a transaction, on a connection that nobody else uses meanwhile. */
export const alone = <T>(database: Database, ask: (sql: Client) => Promise<T>): Promise<T> =>
  database.lines.borrow(({ sql }) => ask(sql))

/** Sees every statement as it is sent: the statement log of tests and measurements. */
export type Debug = (connection: number, statement: string, parameters: unknown[], types: number[]) => void
export type Database = ReturnType<typeof openDatabase>
type Types = { day: Temporal.PlainDate; moment: Temporal.Instant; json: unknown }
/** One request's view of the data: one transaction, one actor. */
export type Db = postgres.ISql<Types>
