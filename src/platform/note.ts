import { randomBytes } from 'node:crypto'
import type { Clock } from './clock.ts'
import { alone, type Database } from './database.ts'

export type NoteKind = 'refused' | 'sign-in-failed' | 'fault'

/** Eight signs that a person can read over the telephone. */
export const aReference = () => randomBytes(5).toString('hex').slice(0, 8).toUpperCase()

/** Writes what must outlive a rollback, in a transaction of its own. */
export async function note(
  database: Database,
  clock: Clock,
  {
    kind,
    route,
    actorId,
    reference,
  }: { kind: NoteKind; route: string; actorId: string | null; reference?: string },
): Promise<void> {
  await alone(
    database,
    (sql) => sql`select platform.take_note(
      ${kind}, ${route}, ${actorId}, ${reference ?? null}, ${clock.now().toString()})`,
  )
}
