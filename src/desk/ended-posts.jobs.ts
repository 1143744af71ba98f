import type { Actor } from '#platform/actor.ts'
import type { Db } from '#platform/database.ts'
import type { Job } from '#platform/jobs.ts'
import { isRefusal } from '#platform/permit.ts'
import { mayHandOver } from '#registers/accounts/index.ts'
import { handOver } from './hand-over.store.ts'
import { listEnded } from './named-work.store.ts'

const batch = 50

/** What nobody handed over before a post ended lies in the unit's common list from the day after. */
export const handOverWhatIsLeft = (origin: string): Job => ({
  name: 'hand-over-what-is-left',
  every: { seconds: 3600 },
  async work(run) {
    const ended = (await run.transaction((db) => listEnded(db, batch))) ?? []
    for (const post of ended) {
      if (run.isStopping()) return
      await run.transaction((db, actor) => leaveToUnit(db, actor, post, origin))
    }
  },
})

async function leaveToUnit(
  db: Db,
  actor: Actor,
  from: { id: string; unitName: string | null },
  origin: string,
) {
  const permit = mayHandOver(actor, from.id)
  if (!isRefusal(permit)) await handOver(db, permit, { from, to: null, lastDay: null, origin })
}
