import type { Clock } from './clock.ts'
import type { Database } from './database.ts'
import { faultFields, type Log } from './log.ts'
import { aReference, note } from './note.ts'

type Around = { database: Database; clock: Clock; log: Log }

/** Logs a fault under a reference number that the person sees; a database that is gone must not hide the fault. */
export async function aReferenceFor(
  { database, clock, log }: Around,
  { fault, route, actorId }: { fault: unknown; route: string; actorId: string | null },
): Promise<string> {
  const reference = aReference()
  log.write('error', 'fault', { reference, route, actor: actorId, ...faultFields(fault) })
  await note(database, clock, { kind: 'fault', route, actorId, reference }).catch((second: unknown) =>
    log.write('error', 'fault-not-noted', { reference, ...faultFields(second) }),
  )
  return reference
}
