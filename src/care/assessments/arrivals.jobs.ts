import type { Job } from '#platform/jobs.ts'
import { isRefusal } from '#platform/permit.ts'
import { tellOfAnswers } from './arrival.store.ts'
import { mayTellOfAnswers } from './received.policy.ts'

/** The unit that an answer was sent to has a task by the day it has named itself; the task goes when the answer does. */
export const tellUnits: Job = {
  name: 'tell-of-answers',
  every: { seconds: 60 },
  async work(run) {
    await run.transaction(async (db, actor) => {
      const permit = mayTellOfAnswers(actor)
      if (!isRefusal(permit)) await tellOfAnswers(db, permit)
    })
  },
}
