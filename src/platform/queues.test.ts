import { randomUUID } from 'node:crypto'
import { PgBoss } from 'pg-boss'
import { expect, onTestFinished, test, vi } from 'vitest'
import { asJob } from './as-job.ts'
import { machineClock } from './clock.ts'
import { enqueue } from './enqueue.ts'
import { grant } from './grant.ts'
import type { Job } from './jobs.ts'
import { openLog } from './log.ts'
import { openQueueConnection } from './queue-connection.ts'
import { deliver, openQueues } from './queues.ts'
import { aDatabase } from './testing.ts'

const silent = openLog(
  'silent',
  () => machineClock.now(),
  () => {},
)

async function aQueue() {
  const { owner, web, worker, address } = await aDatabase()
  const ground = { worker, clock: machineClock, log: silent }
  await owner`create table public.effect (id uuid, times int); grant insert, select on public.effect to worker`.simple()
  const job: Job = {
    name: 'try-out',
    work: async (run) => {
      await run.transaction((db) => db`insert into public.effect values (${run.ids[0] ?? null}, 1)`)
    },
  }
  const effects = async () => (await owner`select id from public.effect`).map((row) => row.id as string)
  const order = (id: string, undo = false) =>
    asJob(web, machineClock, 'test', async (db, actor) => {
      await enqueue(db, grant('test.ordered', actor, id), { queue: job.name, id, codes: { about: 'test' } })
      if (undo) throw new Error('undone')
    })
  const open = async (jobs: readonly Job[]) => {
    const queues = await openQueues(address, jobs, ground, 0.5)
    onTestFinished(() => queues.stop())
    return queues
  }
  return { owner, worker, address, ground, job, effects, order, open }
}

test('the tables of the queue are those that the installed package plans', async () => {
  const { address } = await aDatabase()
  const connection = openQueueConnection(address)
  const boss = new PgBoss({ db: connection, schema: 'pgboss', migrate: false, createSchema: false })
  const drift = await boss.detectSchemaDrift()
  await connection.end()
  expect(drift).toMatchObject({ ok: true })
})

test('ordered work is done, and a job of an undone request never runs', async () => {
  const { order, open, job, effects } = await aQueue()
  const undone = randomUUID()
  const kept = randomUUID()
  await expect(order(undone, true)).rejects.toThrow('undone')
  await order(kept)
  await open([job])
  await vi.waitFor(async () => expect(await effects()).toEqual([kept]), { timeout: 10_000 })
})

test('the same id ordered twice is one job', async () => {
  const { order, owner } = await aQueue()
  const id = randomUUID()
  await order(id)
  await order(id)
  expect(await owner`select id, data from pgboss.job`).toEqual([{ id, data: { about: 'test' } }])
})

test('a worker that dies in the middle has its job done by another after the time limit', async () => {
  const { order, open, owner, job, effects } = await aQueue()
  const id = randomUUID()
  await order(id)
  // What a killed process leaves behind: taken, never answered, and longer ago than the limit.
  await owner`update pgboss.job set state = 'active', started_on = clock_timestamp() - interval '301 seconds'`
  const queues = await open([job])
  await queues.boss.supervise()
  await owner`update pgboss.job set start_after = clock_timestamp() where state = 'retry'`
  await vi.waitFor(async () => expect(await effects()).toEqual([id]), { timeout: 15_000 })
})

test('delivered twice, a job has its effect once', async () => {
  const { job, ground, effects } = await aQueue()
  const id = randomUUID()
  await Promise.all([deliver(job, ground, { id, codes: {} }), deliver(job, ground, { id, codes: {} })])
  await deliver(job, ground, { id, codes: {} })
  expect(await effects()).toEqual([id])
})

test('a job that fails leaves no effect and no words of the fault in the queue, and is tried again', async () => {
  const { job, ground, effects } = await aQueue()
  const id = randomUUID()
  const failing: Job = {
    ...job,
    work: async (run) => {
      await job.work(run)
      throw new Error('Ida has a lump')
    },
  }
  const once: Job = {
    ...job,
    work: (run) =>
      run.transaction(async (db) => {
        await db`insert into public.effect values (${id}, 1)`
        throw new Error('Ida has a lump')
      }),
  }
  await expect(deliver(once, ground, { id, codes: {} })).rejects.toThrow(/^Error$/)
  expect(await effects()).toEqual([])
  await expect(deliver(failing, ground, { id, codes: {} })).rejects.toThrow(/^Error$/)
  await deliver(job, ground, { id, codes: {} })
  expect(await effects()).toEqual([id])
})

test('an order is given in the transaction of its permit and in no other', async () => {
  const { worker } = await aQueue()
  const earlier = await asJob(worker, machineClock, 'test', async (_, actor) => grant('test', actor, 'x'))
  const late = asJob(worker, machineClock, 'test', (db) =>
    enqueue(db, earlier, { queue: 'try-out', id: randomUUID() }),
  )
  await expect(late).rejects.toThrow('another transaction')
})
