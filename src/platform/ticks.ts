import { asJob } from './as-job.ts'
import { dayOf } from './calendar.ts'
import { alone, type Database } from './database.ts'
import type { Job, JobGround, JobRun } from './jobs.ts'
import { faultFields } from './log.ts'

export type Ticking = { stop(): Promise<void> }
type Turn = JobGround & {
  /** One connection of its own: what it holds is let go when this copy of the app dies. */
  readonly locks: Database
  readonly isStopping: () => boolean
}

/** Runs each timed job again and again; of all copies of the app one at a time. */
export function startTicks(jobs: readonly Job[], turn: Omit<Turn, 'isStopping'>): Ticking {
  let stopping = false
  const loops = jobs.map((job) => loop(job, { ...turn, isStopping: () => stopping }))
  return {
    async stop() {
      stopping = true
      await Promise.all(loops.map((one) => one.stop()))
    },
  }
}

function loop(job: Job, turn: Turn): Ticking {
  const pause = (job.every?.seconds ?? 0) * 1000
  let waiting: NodeJS.Timeout | undefined
  let running: Promise<unknown> = Promise.resolve()
  const tick = () => {
    running = runOnce(job, turn).finally(() => {
      if (!turn.isStopping()) waiting = setTimeout(tick, pause)
    })
  }
  waiting = setTimeout(tick, 0)
  return {
    async stop() {
      clearTimeout(waiting)
      await running
    },
  }
}

/** One turn: false when another copy is at it. A fault is logged and noted, and the next turn comes all the same. */
export async function runOnce(job: Job, turn: Turn): Promise<boolean> {
  try {
    const [lock] = await alone(
      turn.locks,
      (sql) => sql<{ mine: boolean }[]>`
        select pg_try_advisory_lock(hashtextextended(${`job:${job.name}`}, 0)) as mine`,
    )
    if (!lock?.mine) return false
  } catch (fault) {
    turn.log.write('error', 'job-not-begun', { job: job.name, ...faultFields(fault) })
    return false
  }
  const well = await job.work(timedRun(job, turn)).then(
    () => true,
    (fault: unknown) => {
      turn.log.write('error', 'job-failed', { job: job.name, ...faultFields(fault) })
      return false
    },
  )
  await alone(
    turn.locks,
    (sql) => sql`
      select platform.job_ran(${job.name}, ${job.every?.seconds ?? 0}, ${well}),
        pg_advisory_unlock(hashtextextended(${`job:${job.name}`}, 0))`,
  ).catch((fault: unknown) =>
    turn.log.write('error', 'job-not-noted', { job: job.name, ...faultFields(fault) }),
  )
  return true
}

function timedRun(job: Job, { worker, clock, isStopping }: Turn): JobRun {
  const now = clock.now()
  return {
    now,
    today: dayOf(now),
    ids: [],
    codes: {},
    transaction: (work) => asJob(worker, clock, job.name, work),
    isStopping,
  }
}
