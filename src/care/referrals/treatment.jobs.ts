import type { Job } from '#platform/jobs.ts'
import { isRefusal } from '#platform/permit.ts'
import { mayTellPractice } from './treatment.policy.ts'
import { tellPractices } from './treatment.store.ts'

const batch = 50

/** A practice that comes to a person after they have said yes has the task that the one before it had. */
export const tellPracticesThatCame: Job = {
  name: 'tell-practices-that-came',
  every: { seconds: 60 },
  async work(run) {
    for (let told = batch; told === batch && !run.isStopping(); )
      told =
        (await run.transaction(async (db, actor) => {
          const permit = mayTellPractice(actor)
          return isRefusal(permit) ? 0 : tellPractices(db, permit, batch)
        })) ?? 0
  },
}
