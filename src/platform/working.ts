import { type Address, alone, openDatabase } from './database.ts'
import type { Job, JobGround } from './jobs.ts'
import { openQueues } from './queues.ts'
import { startTicks } from './ticks.ts'

export type Working = { stop(): Promise<void> }

/** Starts all jobs: the timed ones by the clock, the others as they are ordered. */
export async function startJobs(address: Address, jobs: readonly Job[], ground: JobGround): Promise<Working> {
  const locks = openDatabase(address, 'worker', { max: 1 })
  const timed = jobs.filter(({ every }) => every)
  const queued = jobs.filter(({ every }) => !every)
  const queues = await openQueues(address, queued, ground).catch(async (fault: unknown) => {
    await locks.end({ timeout: 1 })
    throw fault
  })
  // A job that this version or these settings no longer have is not overdue.
  const names = timed.map(({ name }) => name)
  await alone(locks, (sql) => sql`delete from platform.job_run where job <> all (${names})`)
  const ticking = startTicks(timed, { ...ground, locks })
  return {
    async stop() {
      await Promise.all([ticking.stop(), queues.stop()])
      await locks.end({ timeout: 5 })
    },
  }
}
