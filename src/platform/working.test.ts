import { randomUUID } from 'node:crypto'
import { expect, test, vi } from 'vitest'
import { handClock } from './clock.ts'
import type { Job } from './jobs.ts'
import { openLog } from './log.ts'
import { aDatabase } from './testing.ts'
import { startJobs } from './working.ts'

test('timed and queued work runs until it is stopped, and a job that is no more is not overdue', async () => {
  const { owner, worker, address } = await aDatabase()
  const clock = handClock(Temporal.Instant.from('2027-01-01T08:00:00Z'))
  const log = openLog(
    'silent',
    () => clock.now(),
    () => {},
  )
  const done: string[] = []
  const timed: Job = {
    name: 'tick',
    every: { seconds: 1 },
    work: async (run) => void done.push(`tick ${run.today}`),
  }
  const queued: Job = { name: 'ordered', work: async (run) => void done.push(`ordered ${run.ids[0]}`) }
  const id = randomUUID()
  await owner`select platform.enqueue('ordered', ${id}, '{}')`
  await owner`select platform.job_ran('gone', 5, true)`
  const working = await startJobs(address, [timed, queued], { worker, clock, log })
  await vi.waitFor(() => expect(done).toEqual(expect.arrayContaining(['tick 2027-01-01', `ordered ${id}`])), {
    timeout: 10_000,
  })
  await working.stop()
  const ended = done.length
  expect(await owner`select job from platform.job_run`).toEqual([{ job: 'tick' }])
  expect(await owner`select state from pgboss.job where id = ${id}`).toEqual([{ state: 'completed' }])
  expect(done).toHaveLength(ended)
})
