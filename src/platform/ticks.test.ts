import { expect, onTestFinished, test, vi } from 'vitest'
import { handClock } from './clock.ts'
import { openDatabase } from './database.ts'
import type { Job } from './jobs.ts'
import { openLog } from './log.ts'
import { aDatabase } from './testing.ts'
import { runOnce, startTicks } from './ticks.ts'
import { waitingIn } from './waiting.ts'

async function aTurn() {
  const { owner, worker, address } = await aDatabase()
  const clock = handClock(Temporal.Instant.from('2027-01-01T08:00:00Z'))
  const lines: string[] = []
  const log = openLog(
    'info',
    () => clock.now(),
    (line) => lines.push(line),
  )
  const copy = () => {
    const locks = openDatabase(address, 'worker', { max: 1 })
    onTestFinished(() => locks.end({ timeout: 1 }))
    return { worker, clock, log, locks, isStopping: () => false }
  }
  return { owner, worker, clock, lines, copy }
}
const every = { seconds: 1 }

test('a timed job runs at the clock of the house, and row-level security knows it is a job', async () => {
  const { copy } = await aTurn()
  let seen: unknown
  const job: Job = {
    name: 'look',
    every,
    work: async (run) => {
      seen = await run.transaction(
        (db) =>
          db`select platform.today()::text as today, current_setting('app.kind') as kind, current_user::text as role`,
      )
    },
  }
  expect(await runOnce(job, copy())).toBe(true)
  expect(seen).toEqual([{ today: '2027-01-01', kind: 'job', role: 'worker' }])
})

test('of two copies of the app one runs a job at a time', async () => {
  const { copy } = await aTurn()
  const other = copy()
  const answers: boolean[] = []
  const job: Job = {
    name: 'alone',
    every,
    work: async () => {
      answers.push(await runOnce({ ...job, work: async () => {} }, other))
    },
  }
  answers.push(await runOnce(job, copy()))
  answers.push(await runOnce({ ...job, work: async () => {} }, other))
  expect(answers).toEqual([false, true, true])
})

test('a copy that dies lets go of its job', async () => {
  const { copy, owner } = await aTurn()
  const other = copy()
  let after: boolean | undefined
  const job: Job = {
    name: 'dying',
    every,
    work: async () => {
      // Locks are the whole server's: those of other tests, in databases of their own, are left alone.
      await owner`
        select pg_terminate_backend(l.pid, 5000) from pg_locks l join pg_database d on d.oid = l.database
         where l.locktype = 'advisory' and d.datname = current_database()`
      after = await runOnce({ ...job, work: async () => {} }, other)
    },
  }
  await runOnce(job, copy())
  expect(after).toBe(true)
})

test('a failing job is logged without its words, becomes overdue, and gets its next turn', async () => {
  const { copy, lines, owner, worker, clock } = await aTurn()
  let turns = 0
  const job: Job = {
    name: 'failing',
    every: { seconds: 0.001 },
    work: async () => {
      turns += 1
      if (turns < 3) throw new Error('Ida has a lump')
    },
  }
  const ticking = startTicks([job], copy())
  await vi.waitFor(() => expect(turns).toBeGreaterThan(2))
  await ticking.stop()
  const ended = turns
  expect(lines.filter((line) => line.includes('job-failed'))).toHaveLength(2)
  expect(lines.join()).not.toContain('lump')
  expect((await waitingIn(worker, clock)).overdueJobs).toBe(0)
  await owner`update platform.job_run set done_at = done_at - interval '2 minutes'`
  expect((await waitingIn(worker, clock)).overdueJobs).toBe(1)
  expect(turns).toBe(ended)
})
