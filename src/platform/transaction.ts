import type { Actor } from './actor.ts'
import type { Client, Database, Db } from './database.ts'
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

/** What one transaction does. */
type Task<T> = {
  readonly enter: Enter
  readonly work: (db: Db, actor: Actor) => Promise<T>
  readonly keeps: (result: T) => boolean
}
/**
 * Where a transaction is, and its task while it is open. The driver's promises outlive it until memory is swept whole, and all
 * that functions about them reach lives with them: a page and its rows, for every visit. So they reach this, and it is emptied.
 */
type Shelf<T> = { task?: Task<T>; isBeingKept?: true }

async function once<T>(database: Database, task: Task<T>): Promise<T> {
  const shelf: Shelf<T> = { task }
  try {
    return await database.lines.borrow((line) => within(line, shelf))
  } catch (fault) {
    if (shelf.isBeingKept && isLoss(fault)) throw new Error('kept or not: nobody answered', { cause: fault })
    throw fault
  } finally {
    delete shelf.task
  }
}

/** By hand, and not by the driver's own way, which says its last words on a connection that is gone as well. */
async function within<T>(line: Line<Client>, shelf: Shelf<T>): Promise<T> {
  const { enter, work, keeps } = shelf.task as Task<T>
  const db = openOnlyFor(shelf, line)
  try {
    // On their way together: each time that app and database wait for one another costs both of them.
    const [, asking] = await Promise.all([line.sql.unsafe('begin').execute(), enter(db)])
    // A copy, so that two transactions never share the identity that permits are bound to.
    const actor = { ...asking }
    entered.set(actor, db)
    const result = await work(db, actor)
    if (line.isLost) throw gone()
    delete shelf.task
    const isKept = keeps(result)
    if (isKept) shelf.isBeingKept = true
    await line.sql.unsafe(isKept ? 'commit' : 'rollback')
    return result
  } catch (fault) {
    delete shelf.task
    if (!line.isLost && !isLoss(fault)) await line.sql.unsafe('rollback')
    throw fault
  }
}

const gone = () => Object.assign(new Error('the connection is gone'), { code: 'CONNECTION_CLOSED' })

/** Refuses what is said too late: it would be written to nobody, or in another's transaction. */
function openOnlyFor(shelf: { readonly task?: unknown }, line: Line<Client>): Db {
  const still = () => {
    if (line.isLost) throw gone()
    if (!shelf.task) throw new Error('the transaction is over')
  }
  return new Proxy(line.sql as unknown as Db, {
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
