import type { Job } from '#platform/jobs.ts'
import { deleteLapsed } from './kept-words.store.ts'

/** What nobody came back for is let go after half an hour. */
export const clearKeptWords: Job = {
  name: 'clear-kept-words',
  every: { seconds: 300 },
  async work(run) {
    await run.transaction((db) => deleteLapsed(db))
  },
}
