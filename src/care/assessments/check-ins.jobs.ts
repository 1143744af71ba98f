import type { Actor } from '#platform/actor.ts'
import type { Db } from '#platform/database.ts'
import type { Job } from '#platform/jobs.ts'
import { isRefusal } from '#platform/permit.ts'
import { mayAskHowItGoes } from './check-in.policy.ts'
import { askDueCheckIns } from './check-in.store.ts'
import { invitationMail } from './invitation.letter.tsx'

const batch = 100

/** On its day it is asked, once, how it goes: it stands beside what was agreed, and one mail says that there is something. */
export const askHowItGoes = (origin: string): Job => ({
  name: 'ask-how-it-goes',
  every: { seconds: 600 },
  async work(run) {
    const ask = async (db: Db, actor: Actor) => {
      const permit = mayAskHowItGoes(actor)
      return isRefusal(permit) ? 0 : askDueCheckIns(db, permit, batch, invitationMail(origin))
    }
    for (let asked = batch; asked >= batch && !run.isStopping(); ) asked = (await run.transaction(ask)) ?? 0
  },
})
