import { PgBoss } from 'pg-boss'
import { asJob } from './as-job.ts'
import { dayOf } from './calendar.ts'
import { type Address, alone } from './database.ts'
import type { Codes } from './events.ts'
import type { Job, JobGround, JobRun } from './jobs.ts'
import { faultFields } from './log.ts'
import { openQueueConnection } from './queue-connection.ts'

export type Queues = { readonly boss: PgBoss; stop(): Promise<void> }

/** Takes queued work out, on a connection of its own; the tables come from our migrations alone. */
export async function openQueues(
  address: Address,
  jobs: readonly Job[],
  ground: JobGround,
  pollingSeconds = 1,
): Promise<Queues> {
  const connection = openQueueConnection(address)
  const boss = new PgBoss({
    db: connection,
    schema: 'pgboss',
    migrate: false,
    createSchema: false,
    schedule: false,
    reindex: false,
    monitorVacuum: false,
  })
  boss.on('error', (fault) => ground.log.write('error', 'queue', faultFields(fault)))
  let stopping = false
  await boss.start()
  for (const job of jobs) {
    await alone(ground.worker, (sql) => sql`select platform.open_queue(${job.name})`)
    await boss.work<Codes>(job.name, { pollingIntervalSeconds: pollingSeconds }, async (delivered) => {
      for (const { id, data } of delivered)
        await deliver(job, ground, { id, codes: data ?? {} }, () => stopping)
    })
  }
  return {
    boss,
    async stop() {
      stopping = true
      await boss.stop({ graceful: true, timeout: 10_000, close: false })
      await connection.end()
    },
  }
}

export type Delivery = { readonly id: string; readonly codes: Codes }

/** At least once by the queue, once in effect: the id is left behind in the transaction that does the work. */
export async function deliver(
  job: Job,
  { worker, clock, log }: JobGround,
  { id, codes }: Delivery,
  isStopping: () => boolean = () => false,
): Promise<void> {
  const now = clock.now()
  const run: JobRun = {
    now,
    today: dayOf(now),
    ids: [id],
    codes,
    isStopping,
    transaction: (work) =>
      asJob(worker, clock, job.name, async (db, actor) => {
        const first = await db`
          insert into platform.handled (queue, id, at) values (${job.name}, ${id}, platform.now())
          on conflict do nothing returning id`
        return first.length === 0 ? undefined : work(db, actor)
      }),
  }
  try {
    await job.work(run)
  } catch (fault) {
    log.write('error', 'job-failed', { job: job.name, id, ...faultFields(fault) })
    // The queue keeps what it is handed: a fault's message may hold a person's words.
    throw new Error(fault instanceof Error ? fault.name : 'fault')
  }
}
