import type { Actor } from '#platform/actor.ts'
import type { Db } from '#platform/database.ts'
import type { Job, JobRun } from '#platform/jobs.ts'
import { isRefusal } from '#platform/permit.ts'
import { receiptMail } from './receipt.letter.tsx'
import { mayWriteReceipts } from './receipt.policy.ts'
import { listDueReceipts, saveReceipts } from './receipt.store.ts'

const batch = 100
const mondayOf = (day: JobRun['today']) => day.subtract({ days: day.dayOfWeek - 1 })

/** Once a week: each unit that sends is told that it can see what was received and what was not. */
export const writeReceipts = (origin: string): Job => ({
  name: 'write-receipts',
  every: { seconds: 3600 },
  async work(run) {
    const monday = mondayOf(run.today)
    const write = async (db: Db, actor: Actor) => {
      const permit = mayWriteReceipts(actor)
      const due = isRefusal(permit) ? [] : await listDueReceipts(db, monday, batch)
      if (isRefusal(permit) || due.length === 0) return 0
      await saveReceipts(db, permit, { monday, due, letter: receiptMail(origin) })
      return new Set(due.map(({ unit }) => unit)).size
    }
    for (let told = batch; told === batch && !run.isStopping(); ) told = (await run.transaction(write)) ?? 0
  },
})
