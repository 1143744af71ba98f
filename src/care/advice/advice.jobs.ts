import type { Job } from '#platform/jobs.ts'
import { isRefusal } from '#platform/permit.ts'
import { openTasks } from '#registers/tasks/index.ts'
import { mayCallForAdvice } from './advice.policy.ts'
import { listLapsedAdvice } from './advice.store.ts'
import { adviceTask, lapsedTask } from './advice-task.rules.ts'

/** When an advice has not been looked at for a year, the clinic has a task; it says so where it is read meanwhile. */
export const callForAdvice: Job = {
  name: 'call-for-advice',
  every: { seconds: 3600 },
  async work({ today, transaction }) {
    await transaction(async (db, actor) => {
      const permit = mayCallForAdvice(actor)
      const lapsed = isRefusal(permit) ? [] : await listLapsedAdvice(db)
      if (isRefusal(permit) || lapsed.length === 0) return
      const tasks = lapsed.map((one) => adviceTask({ kind: lapsedTask, today, ...one }))
      await openTasks(
        db,
        tasks.map((task) => ({ because: permit, task })),
      )
    })
  },
}
