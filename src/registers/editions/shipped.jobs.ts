import { asJob } from '#platform/as-job.ts'
import type { Clock } from '#platform/clock.ts'
import type { Database } from '#platform/database.ts'
import { isRefusal } from '#platform/permit.ts'
import { mayTakeIn } from './edition.policy.ts'
import type { EditionKind, Json } from './edition.rules.ts'
import { type EditionSlot, slotOf } from './edition-slot.page.tsx'
import { type Counts, takeIn } from './intake.store.ts'

/** Takes in every shipped file, one transaction for them all: a version with a fault leaves the register as it was. */
export const takeInShipped = (
  worker: Database,
  clock: Clock,
  kinds: readonly EditionKind[],
  read: (kind: EditionKind) => readonly Json[],
  slots: readonly EditionSlot[] = [],
): Promise<Map<string, Counts>> =>
  asJob(worker, clock, 'take-in-shipped', async (db, actor) => {
    const counts = new Map<string, Counts>()
    for (const kind of kinds) {
      const permit = mayTakeIn(actor, kind.file)
      const rows = read(kind)
      const [lost] = (await slotOf(slots, kind.name).missing?.(db, rows)) ?? []
      if (lost) throw new Error(`${kind.file}: ${lost.key} cannot be taken in: ${lost.text[1]}`)
      if (!isRefusal(permit)) counts.set(kind.name, await takeIn(db, permit, kind, rows))
    }
    return counts
  })
