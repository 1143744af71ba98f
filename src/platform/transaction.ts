import type { Actor } from './actor.ts'
import type { Database, Db } from './database.ts'

const entered = new WeakMap<Actor, Db>()

/** Was this actor established in this very transaction? Permits do not outlive it. */
export const enteredIn = (actor: Actor, db: Db) => entered.get(actor) === db

/** Establishes who asks: the first statement of every transaction. */
export type Enter = (db: Db) => Promise<Actor>

const tries = 3
const retried = new Set(['40001', '40P01', 'CONNECTION_CLOSED', 'CONNECTION_ENDED', 'CONNECTION_DESTROYED'])
const isPassing = (fault: unknown) =>
  fault instanceof Error && 'code' in fault && retried.has(String(fault.code))

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
      return await once(database, enter, work, keeps)
    } catch (fault) {
      if (attempt === tries || !isPassing(fault)) throw fault
    }
  }
}

async function once<T>(
  database: Database,
  enter: Enter,
  work: (db: Db, actor: Actor) => Promise<T>,
  keeps: (result: T) => boolean,
): Promise<T> {
  const undo = new Error('undo')
  let result: { value: T } | undefined
  await database
    .begin(async (transaction) => {
      const db = transaction as unknown as Db
      // A copy, so that two transactions never share the identity that permits are bound to.
      const actor = { ...(await enter(db)) }
      entered.set(actor, db)
      result = { value: await work(db, actor) }
      if (!keeps(result.value)) throw undo
    })
    .catch((fault: unknown) => {
      if (fault !== undo) throw fault
    })
  if (!result) throw new Error('the transaction ended without a result')
  return result.value
}
