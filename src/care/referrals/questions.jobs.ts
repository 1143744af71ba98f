import { invitationMail } from '#care/assessments/index.ts'
import type { Actor } from '#platform/actor.ts'
import type { Db } from '#platform/database.ts'
import type { Job } from '#platform/jobs.ts'
import { isRefusal } from '#platform/permit.ts'
import { mayAskPersons } from './question.policy.ts'
import { askDue } from './question.store.ts'

const batch = 100

/** On its day each question is asked, once: it stands on the person's own page, and one mail says that there is something. */
export const askPersons = (origin: string): Job => ({
  name: 'ask-persons',
  every: { seconds: 600 },
  async work(run) {
    const ask = async (db: Db, actor: Actor) => {
      const permit = mayAskPersons(actor)
      return isRefusal(permit) ? 0 : askDue(db, permit, batch, invitationMail(origin))
    }
    for (let asked = batch; asked >= batch && !run.isStopping(); ) asked = (await run.transaction(ask)) ?? 0
  },
})
