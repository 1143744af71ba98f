import { invitationMail } from '#care/assessments/index.ts'
import type { Actor } from '#platform/actor.ts'
import type { Db } from '#platform/database.ts'
import type { Job } from '#platform/jobs.ts'
import { isRefusal } from '#platform/permit.ts'
import { followHouse } from './follow-step.store.ts'
import { tellOfGroups } from './group-told.store.ts'
import { mayFollowSteps, mayTellOfGroups } from './referral.policy.ts'

const batch = 100

/**
 * A group that was moved or cancelled is told to everybody who has a place in it. What the house itself wrote moves a step
 * without anybody at the page: the tasks follow.
 */
export const followGroups = (origin: string): Job => ({
  name: 'follow-groups',
  every: { seconds: 60 },
  async work(run) {
    const tell = async (db: Db, actor: Actor) => {
      const permit = mayTellOfGroups(actor)
      return isRefusal(permit) ? 0 : tellOfGroups(db, permit, batch, invitationMail(origin))
    }
    const follow = async (db: Db, actor: Actor) => {
      const permit = mayFollowSteps(actor)
      return isRefusal(permit) ? 0 : followHouse(db, permit, batch)
    }
    for (const work of [tell, follow])
      for (let done = batch; done === batch && !run.isStopping(); ) done = (await run.transaction(work)) ?? 0
  },
})
