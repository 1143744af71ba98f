import type { Job } from '#platform/jobs.ts'
import { isRefusal } from '#platform/permit.ts'
import { inBoth } from '#platform/words.ts'
import { openTasks } from '#registers/tasks/index.ts'
import { mayAskForWaiting } from './waiting.policy.ts'
import { tellWithinDays } from './waiting.rules.ts'
import { listLapsedWaitings, waitingSubject, waitingTask } from './waiting.store.ts'
import { waitingWords } from './waiting.words.ts'

/** When what a unit told has become old, the unit has a task; it is shown as the last that was told meanwhile. */
export const askForWaiting: Job = {
  name: 'ask-for-waiting-times',
  every: { seconds: 3600 },
  async work({ today, transaction }) {
    await transaction(async (db, actor) => {
      const permit = mayAskForWaiting(actor)
      const old = isRefusal(permit) ? [] : await listLapsedWaitings(db)
      if (isRefusal(permit) || old.length === 0) return
      const task = {
        kind: waitingTask,
        dueOn: today.add({ days: tellWithinDays }),
        title: inBoth(waitingWords, 'task'),
        address: '/ventetid',
      }
      await openTasks(
        db,
        old.map(({ id, toldUnit }) => ({
          because: permit,
          task: { ...task, subject: waitingSubject(toldUnit), organisationId: id },
        })),
      )
    })
  },
}
