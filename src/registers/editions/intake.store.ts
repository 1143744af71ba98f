import { createHash } from 'node:crypto'
import type { Db } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import type { Permit } from '#platform/permit.ts'
import { type EditionKind, type Intake, intakeOf, type Json, type Origin } from './edition.rules.ts'

export type Counts = Record<Intake, number>
type Ours = { key: string; body: Json; origin: Origin; number: number }

/**
 * Takes in one version of a shipped file: onto a row that nobody here has changed as its new version, onto a changed one
 * as a proposal, never over it. A version that was seen before changes nothing.
 */
export async function takeIn(
  db: Db,
  permit: Permit<'edition.taken-in'>,
  kind: EditionKind,
  rows: readonly Json[],
): Promise<Counts> {
  const counts: Counts = { added: 0, same: 0, updated: 0, proposed: 0 }
  const hash = createHash('sha256').update(JSON.stringify(rows)).digest('hex')
  const fresh = await db`
    insert into editions.intake (file, hash, at) values (${kind.file}, ${hash}, platform.now())
    on conflict do nothing returning 1`
  if (fresh.length === 0) return counts

  const ours = await db<Ours[]>`
    select key, body, origin,
           (select max(number) from editions.edition x where x.kind = e.kind and x.key = e.key) as number
      from editions.edition e
     where kind = ${kind.name} and status = 'published'`
  const byKey = new Map(ours.map((row) => [row.key, row]))
  const arriving = rows.map((body) => {
    const key = kind.keyOf(body)
    const intake = intakeOf(byKey.get(key), body)
    counts[intake] += 1
    const freshness = kind.freshness(body)
    return {
      key,
      body,
      intake,
      number: (byKey.get(key)?.number ?? 0) + 1,
      status: intake === 'proposed' ? 'proposed' : 'published',
      assured_on: freshness?.assuredOn ?? null,
      half_life_days: freshness?.halfLifeDays ?? null,
    }
  })
  await write(
    db,
    kind,
    arriving.filter(({ intake }) => intake !== 'same'),
  )
  await record(db, permit, counts)
  return counts
}

async function write(db: Db, kind: EditionKind, arriving: readonly { key: string; intake: Intake }[]) {
  if (arriving.length === 0) return
  const updated = arriving.filter(({ intake }) => intake === 'updated').map(({ key }) => key)
  await db`
    update editions.edition set status = 'superseded', known_to = platform.now()
     where kind = ${kind.name} and status = 'published' and key = any(${updated})`
  await db`
    insert into editions.edition (kind, key, number, body, origin, status, author_name, grounds, proposed_at,
                                  known_from, assured_on, half_life_days)
    select ${kind.name}, a.key, a.number, a.body, 'shipped', a.status, 'Følgeskab', ${kind.file}, platform.now(),
           case when a.status = 'published' then platform.now() end, a.assured_on, a.half_life_days
      from jsonb_to_recordset(${db.json(arriving as never)}) as a(
             key text, number integer, body jsonb, status text, assured_on date, half_life_days integer)`
}

/** The published rows of a kind in the form in which they ship, in the order of their keys. */
export async function listShippedForm(db: Db, kind: string): Promise<Json[]> {
  const rows = await db<{ body: Json }[]>`
    select body from editions.edition where kind = ${kind} and status = 'published' order by key`
  return rows.map(({ body }) => body)
}
