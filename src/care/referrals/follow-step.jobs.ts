import type { Actor } from '#platform/actor.ts'
import type { Db } from '#platform/database.ts'
import type { Job } from '#platform/jobs.ts'
import { isRefusal } from '#platform/permit.ts'
import { followHouse } from './follow-step.store.ts'
import { mayFollowSteps } from './referral.policy.ts'

const batch = 100

/** What the house itself wrote moves a step without anybody at the page: the tasks follow within the minute. */
export const followWhatTheHouseWrote: Job = {
  name: 'follow-house-lines',
  every: { seconds: 60 },
  async work(run) {
    const follow = async (db: Db, actor: Actor) => {
      const permit = mayFollowSteps(actor)
      return isRefusal(permit) ? 0 : followHouse(db, permit, batch)
    }
    for (let done = batch; done === batch && !run.isStopping(); ) done = (await run.transaction(follow)) ?? 0
  },
}
