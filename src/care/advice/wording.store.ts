import { randomUUID } from 'node:crypto'
import type { Db } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import type { Permit } from '#platform/permit.ts'
import { closeTask, openTask } from '#registers/tasks/index.ts'
import type { FreshAdvice } from './advice.rules.ts'
import type { AdviceShown } from './advice.store.ts'
import { adviceTask, lapsedTask, releaseTask, subjectOf } from './advice-task.rules.ts'

/** A wording that waits for somebody else of the clinic, or one that stood before. */
export type Wording = FreshAdvice & {
  readonly id: string
  readonly kind: 'proposed' | 'was'
  readonly writtenAt: Temporal.Instant
  readonly writtenBy: string | null
  readonly writtenByName: string | null
  readonly releasedAt: Temporal.Instant | null
  readonly releasedByName: string | null
  readonly until: Temporal.Instant | null
}
/** What waits first, then what stood before, the newest first; row-level security keeps what waits for the clinic. */
export const listWordings = (db: Db, adviceId: string) => db<Wording[]>`
  select id, kind, late_effect, question, answer, written_at, written_by, written_by_name, released_at, released_by_name, until
    from advice.wording where advice_id = ${adviceId} order by until desc nulls first limit 20`

export type Mended = 'mended' | 'waits' | 'gone'
/** `seen`: when the text that was read with the form was released. Somebody else of the clinic has a task to read it. */
export async function mendAdvice(
  db: Db,
  permit: Permit<'advice.mended'>,
  one: Pick<AdviceShown, 'id' | 'organisationId'>,
  { lateEffect, ...fresh }: FreshAdvice,
  { seen, today }: { readonly seen: string; readonly today: Temporal.PlainDate },
): Promise<Mended> {
  const id = randomUUID()
  const given = { ...fresh, late_effect: lateEffect }
  const [row] = await db<{ became: Mended; unit: string }[]>`
    select advice.mend(${id}, ${one.id}, ${db.json(given)}, ${permit.actor.name}, ${seen}::timestamptz) as became,
           shared.successor_of(${one.organisationId}, platform.today()) as unit`
  if (row?.became !== 'mended') return row?.became ?? 'gone'
  await record(db, permit, { wording: id })
  await openTask(db, permit, adviceTask({ kind: releaseTask, id: one.id, unit: row.unit, today }))
  return 'mended'
}

/** False when somebody was quicker. */
export async function releaseMended(
  db: Db,
  permit: Permit<'advice.mend-released'>,
  adviceId: string,
  wording: string,
): Promise<boolean> {
  const [row] = await db<{ done: boolean }[]>`
    select advice.release_mended(${adviceId}, ${wording}, ${permit.actor.name}) as done`
  if (!row?.done) return false
  for (const kind of [releaseTask, lapsedTask] as const)
    await closeTask(db, permit, kind, subjectOf(adviceId))
  await record(db, permit, { wording })
  return true
}

/** What waits is taken back, or what stood before is erased for good. */
export async function dropWording(
  db: Db,
  permit: Permit<'advice.wording-dropped'>,
  adviceId: string,
  { id, kind }: Pick<Wording, 'id' | 'kind'>,
): Promise<boolean> {
  const [row] = await db<{ done: boolean }[]>`select advice.drop_wording(${adviceId}, ${id}) as done`
  if (!row?.done) return false
  if (kind === 'proposed') await closeTask(db, permit, releaseTask, subjectOf(adviceId))
  await record(db, permit, { wording: id, kind })
  return true
}
