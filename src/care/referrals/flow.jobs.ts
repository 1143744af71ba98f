import type { Job } from '#platform/jobs.ts'
import { isRefusal } from '#platform/permit.ts'
import { mayFreezeFlow } from './flow.policy.ts'
import { flowTree, settledQuarter } from './flow.rules.ts'
import { isFrozen, listFlowCases, saveFlow } from './flow.store.ts'
import { publishFlow } from './flow-publish.rules.ts'

/** Once a quarter what is published is made, and never made again: two versions of it could be compared. */
export const freezeFlow: Job = {
  name: 'freeze-flow',
  every: { seconds: 3600 },
  async work(run) {
    const quarter = settledQuarter(run.today)
    await run.transaction(async (db, actor) => {
      const permit = mayFreezeFlow(actor)
      if (isRefusal(permit) || (await isFrozen(db, quarter))) return
      await saveFlow(db, permit, quarter, publishFlow(flowTree(await listFlowCases(db, quarter))))
    })
  },
}
