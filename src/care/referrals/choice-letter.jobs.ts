import { invitationMail } from '#care/assessments/index.ts'
import type { Actor } from '#platform/actor.ts'
import type { Db } from '#platform/database.ts'
import type { Job } from '#platform/jobs.ts'
import { isRefusal } from '#platform/permit.ts'
import { mayTellOfLetters } from './choice-letter.policy.ts'
import { tellOfLetters } from './choice-letter.store.ts'

const batch = 100

/** A letter about free choice lies on the person's own page; when it cannot be undone any more one mail says that there is something. */
export const tellOfChoiceLetters = (origin: string): Job => ({
  name: 'tell-of-letters',
  every: { seconds: 60 },
  async work(run) {
    const tell = async (db: Db, actor: Actor) => {
      const permit = mayTellOfLetters(actor)
      return isRefusal(permit) ? 0 : tellOfLetters(db, permit, batch, invitationMail(origin))
    }
    for (let told = batch; told === batch && !run.isStopping(); ) told = (await run.transaction(tell)) ?? 0
  },
})
