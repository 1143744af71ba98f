import type { Actor } from './actor.ts'
import type { Clock } from './clock.ts'
import type { Database, Db } from './database.ts'
import type { Codes } from './events.ts'
import type { Log } from './log.ts'

/** What a job is handed each time it runs. */
export type JobRun = {
  /** The house's clock when the run began: due work is found by asking rows at this time. */
  readonly now: Temporal.Instant
  readonly today: Temporal.PlainDate
  /** What a queued job is about; empty for a timed one. */
  readonly ids: readonly string[]
  readonly codes: Codes
  /**
   * One transaction as this job. A queued job does its database work in a single one: delivered a second time, the
   * transaction finds the id handled and does nothing.
   */
  transaction<T>(work: (db: Db, actor: Actor) => Promise<T>): Promise<T | undefined>
  /** Has the house begun to stop? Long work ends after the step it is in. */
  isStopping(): boolean
}

/** Timed work (`every`), or, without it, the queue of that name: ids put there by `enqueue` arrive one at a time. */
export type Job = {
  readonly name: string
  readonly every?: { readonly seconds: number }
  work(run: JobRun): Promise<void>
}

export type JobGround = {
  readonly worker: Database
  readonly clock: Clock
  readonly log: Log
}
