import type { Job } from '#platform/jobs.ts'
import { isRefusal } from '#platform/permit.ts'
import { deleteSettled } from './correction.store.ts'
import { mayLetGo } from './offer.policy.ts'

/** Corrections are let go half a year after they were settled. */
export const clearCorrections: Job = {
  name: 'clear-corrections',
  every: { seconds: 3600 },
  async work(run) {
    await run.transaction(async (db, actor) => {
      const permit = mayLetGo(actor)
      if (!isRefusal(permit)) await deleteSettled(db, permit)
    })
  },
}
