import type { Job } from '#platform/jobs.ts'
import { isRefusal } from '#platform/permit.ts'
import { emergencyMail } from './emergency.letter.tsx'
import { tellOfOverviews } from './kept-overview.store.ts'
import { mayTellOfOverviews } from './person.policy.ts'

const batch = 100

/** When something that a kept overview leans on has changed, whoever keeps it is told that there is news. */
export const tellOfShakenOverviews = (origin: string): Job => ({
  name: 'tell-of-shaken-overviews',
  every: { seconds: 3600 },
  async work(run) {
    for (let told = batch; told === batch && !run.isStopping(); )
      told =
        (await run.transaction(async (db, actor) => {
          const permit = mayTellOfOverviews(actor)
          return isRefusal(permit) ? 0 : tellOfOverviews(db, permit, batch, emergencyMail(origin))
        })) ?? 0
  },
})
