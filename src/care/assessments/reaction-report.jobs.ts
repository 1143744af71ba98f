import type { Job } from '#platform/jobs.ts'
import { isRefusal } from '#platform/permit.ts'
import { settledQuarter } from '#platform/quarters.ts'
import { mayFreezeReactions } from './alert.policy.ts'
import { isReactionFrozen, listReactionCounts, saveReactionReports } from './reaction-report.store.ts'

/** Once a quarter each unit's report is made, and never made again: two versions of it could be compared. */
export const freezeReactions: Job = {
  name: 'freeze-reactions',
  every: { seconds: 3600 },
  async work(run) {
    const quarter = settledQuarter(run.today)
    await run.transaction(async (db, actor) => {
      const permit = mayFreezeReactions(actor)
      if (isRefusal(permit) || (await isReactionFrozen(db, quarter))) return
      await saveReactionReports(db, permit, quarter, await listReactionCounts(db, quarter))
    })
  },
}
