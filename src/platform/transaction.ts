import type { Actor } from './actor.ts'
import type { Database, Db } from './database.ts'
import { isLoss, type Line } from './lines.ts'

const entered = new WeakMap<Actor, Db>()

/** Was this actor established in this very transaction? Permits do not outlive it. */
export const enteredIn = (actor: Actor, db: Db) => entered.get(actor) === db

/** Establishes who asks: the first statement of every transaction. */
export type Enter = (db: Db) => Promise<Actor>

const tries = 3
const undone = new Set(['40001', '40P01'])
const isUndone = (fault: unknown) =>
  fault instanceof Error && 'code' in fault && undone.has(String(fault.code))

/**
 * Runs `work` in one transaction in which row-level security knows who asks, and keeps its writes only if `keeps`
 * says so. Nothing outside the database may happen inside, which is why it may be tried again at most twice.
 */
export async function inTransaction<T>(
  database: Database,
  enter: Enter,
  work: (db: Db, actor: Actor) => Promise<T>,
  keeps: (result: T) => boolean = () => true,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await once(database, { enter, work, keeps })
    } catch (fault) {
      if (attempt === tries || !(isLoss(fault) || isUndone(fault))) throw fault
    }
  }
}

/** What one transaction does, and what came of it. */
type Task<T> = {
  readonly enter: Enter
  readonly work: (db: Db, actor: Actor) => Promise<T>
  readonly keeps: (result: T) => boolean
  result?: { readonly value: T }
  isBeingKept?: true
}
type Shelf<T> = { task?: Task<T> }
const undo = new Error('undo')

async function once<T>(database: Database, task: Task<T>): Promise<T> {
  // The driver's functions outlive their transaction until memory is swept whole, and all that they reach lives with them:
  // a page and its rows, for every visit. So they reach a shelf, and it is emptied.
  const shelf: Shelf<T> = { task }
  try {
    await database.lines.borrow((line) =>
      line.sql.begin((transaction) => within(shelf, line, transaction as unknown as Db)),
    )
  } catch (fault) {
    if (task.isBeingKept && isLoss(fault)) throw new Error('kept or not: nobody answered', { cause: fault })
    if (fault !== undo) throw fault
  } finally {
    delete shelf.task
  }
  if (!task.result) throw new Error('the transaction ended without a result')
  return task.result.value
}

async function within<T>(shelf: Shelf<T>, line: Line, transaction: Db): Promise<void> {
  const task = shelf.task as Task<T>
  try {
    await done(task, openOnlyFor(shelf, line, transaction))
    if (!line.isLost) task.isBeingKept = true
  } catch (fault) {
    if (!line.isLost) throw fault
  } finally {
    delete shelf.task
  }
  // The driver has told `once` already. Were this to end, it would commit or roll back on a connection that is gone.
  if (line.isLost) await new Promise(() => {})
}

/** Refuses what is said too late: it would be written to nobody, or in another's transaction. */
function openOnlyFor<T>(shelf: Shelf<T>, line: Line, transaction: Db): Db {
  const still = () => {
    if (line.isLost) throw Object.assign(new Error('the connection is gone'), { code: 'CONNECTION_CLOSED' })
    if (!shelf.task) throw new Error('the transaction is over')
  }
  return new Proxy(transaction, {
    apply(ask, self, words) {
      still()
      return Reflect.apply(ask, self, words)
    },
    get(ask, name) {
      still()
      return Reflect.get(ask, name)
    },
  })
}

async function done<T>(task: Task<T>, db: Db): Promise<void> {
  // A copy, so that two transactions never share the identity that permits are bound to.
  const actor = { ...(await task.enter(db)) }
  entered.set(actor, db)
  task.result = { value: await task.work(db, actor) }
  if (!task.keeps(task.result.value)) throw undo
}
