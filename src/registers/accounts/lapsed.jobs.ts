import type { Job } from '#platform/jobs.ts'
import { deleteLapsedDoors } from './lapsed.store.ts'

/** When somebody was signed in is nobody's business a month later. */
export const clearLapsedDoors: Job = {
  name: 'clear-lapsed-doors',
  every: { seconds: 3600 },
  async work(run) {
    await run.transaction((db) => deleteLapsedDoors(db))
  },
}
