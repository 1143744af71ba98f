import type { Job } from '#platform/jobs.ts'
import type { EditionKind } from './edition.rules.ts'
import type { EditionSlot } from './edition-slot.page.tsx'
import { callForReviews } from './review.store.ts'

/** When a row's half-life passes or what it rests on has changed, the post that checks it has a task. */
export const reviewCalls = (kinds: readonly EditionKind[], slots: readonly EditionSlot[]): Job => ({
  name: 'call-for-reviews',
  every: { seconds: 60 },
  async work(run) {
    await run.transaction((db, actor) => callForReviews(db, actor, kinds, slots))
  },
})
