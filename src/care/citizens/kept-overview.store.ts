import type { Db } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import type { Permit } from '#platform/permit.ts'

/** A row of a register that an overview was made from. */
export type Lean = { readonly kind: string; readonly key: string }
export type FreshOverview = {
  readonly id: string
  readonly paper: unknown
  readonly leans: readonly Lean[]
  readonly holdsTo: Temporal.PlainDate | null
}
export type KeptLine = {
  readonly id: string
  readonly keptAt: Temporal.Instant
  /** The kinds of rows that have changed since; the day may have passed too. */
  readonly changed: readonly string[]
  readonly hasEnded: boolean
}
export type KeptOverview = KeptLine & { readonly paper: unknown }

export const overviewsAtOnce = 50
/** What a person has kept, the newest first, with what has changed under it since. */
export const listKeptOverviews = (db: Db, personId: string) => db<KeptLine[]>`
  select o.id, o.kept_at, s.changed, s.has_ended
    from citizens.kept_overview o join shared.overview_shaken s on s.id = o.id
   where o.person_id = ${personId} order by o.kept_at desc, o.id limit ${overviewsAtOnce}`

export async function findKeptOverview(db: Db, id: string): Promise<KeptOverview | null> {
  const [row] = await db<KeptOverview[]>`
    select o.id, o.kept_at, o.paper, s.changed, s.has_ended
      from citizens.kept_overview o join shared.overview_shaken s on s.id = o.id where o.id = ${id}`
  return row ?? null
}

/** Keeps the paper, and the editions that it leans on as they are now. */
export async function keepOverview(
  db: Db,
  permit: Permit<'overview.kept'>,
  personId: string,
  { id, paper, leans, holdsTo }: FreshOverview,
): Promise<void> {
  await db`
    insert into citizens.kept_overview (id, person_id, paper, holds_to, controller_id, controller_from)
    select ${id}, p.id, ${db.json(paper as never)}, ${holdsTo?.toString() ?? null}::date, p.controller_id, platform.today()
      from citizens.person p where p.id = ${personId}`
  await db`
    insert into citizens.overview_lean (overview_id, person_id, kind, key, edition_id)
    select ${id}, ${personId}, p.kind, p.key, p.edition_id
      from shared.published p
      join (select distinct kind, key from jsonb_to_recordset(${db.json(leans as never)}) as given(kind text, key text)) l
        on l.kind = p.kind and l.key = p.key`
  await record(db, permit, { overview: id })
}

export async function removeKeptOverview(
  db: Db,
  permit: Permit<'overview.removed'>,
  { id, personId }: { id: string; personId: string },
): Promise<boolean> {
  const removed = await db`delete from citizens.kept_overview where id = ${id} and person_id = ${personId}`
  if (removed.count === 0) return false
  await record(db, permit, { overview: id })
  return true
}

/** Tells those whose overview is shaken, once; how many there were. */
export async function tellOfOverviews(
  db: Db,
  permit: Permit<'overviews.told'>,
  most: number,
  { subject, body }: { subject: string; body: string },
): Promise<number> {
  const [row] = await db<{ told: number }[]>`
    select citizens.tell_of_overviews(${most}, ${subject}, ${body}) as told`
  const told = row?.told ?? 0
  if (told > 0) await record(db, permit, { told })
  return told
}
