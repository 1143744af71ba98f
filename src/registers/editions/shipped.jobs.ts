import { asJob } from '#platform/as-job.ts'
import type { Clock } from '#platform/clock.ts'
import type { Database } from '#platform/database.ts'
import { isRefusal } from '#platform/permit.ts'
import { mayTakeIn } from './edition.policy.ts'
import type { EditionKind, Json } from './edition.rules.ts'
import { type Counts, takeIn } from './intake.store.ts'

/** Takes in every shipped file, one transaction for them all: a version with a fault leaves the register as it was. */
export const takeInShipped = (
  worker: Database,
  clock: Clock,
  kinds: readonly EditionKind[],
  read: (kind: EditionKind) => readonly Json[],
): Promise<Map<string, Counts>> =>
  asJob(worker, clock, 'take-in-shipped', async (db, actor) => {
    const counts = new Map<string, Counts>()
    for (const kind of kinds) {
      const permit = mayTakeIn(actor, kind.file)
      if (!isRefusal(permit)) counts.set(kind.name, await takeIn(db, permit, kind, read(kind)))
    }
    return counts
  })
