import type { Db } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import type { Permit } from '#platform/permit.ts'
import { type Batch, batchAtOnce } from './batch.rules.ts'
import type { EditionKind, Json } from './edition.rules.ts'

export type Author = { readonly id: string | null; readonly name: string }
export type BatchToSend = {
  readonly title: string
  readonly grounds: string
  readonly size: number
  readonly author: Author
}
type MayPropose = Permit<'edition.batch-proposed'>

/** Opens a batch; its proposals follow in the same transaction, all of them or none. */
export async function openBatch(
  db: Db,
  permit: MayPropose,
  kind: EditionKind,
  batch: BatchToSend,
): Promise<string> {
  // One batch of a kind at a time, and no single proposal in between: each gets a number of its own.
  await db`select pg_advisory_xact_lock(hashtextextended(${kind.name}, 0))`
  const [opened] = await db<{ id: string }[]>`
    insert into editions.batch (kind, title, author_id, author_name, grounds, size, at)
    values (${kind.name}, ${batch.title}, ${batch.author.id}, ${batch.author.name}, ${batch.grounds}, ${batch.size},
            platform.now())
    returning id`
  await record(db, permit, { batch: opened?.id ?? null, proposals: batch.size })
  return opened?.id ?? ''
}

/** Writes proposals into a batch that was opened in this transaction; every key once. */
export async function saveInBatch(
  db: Db,
  _permit: MayPropose,
  kind: EditionKind,
  batchId: string,
  proposals: readonly { readonly key: string; readonly body: Json }[],
): Promise<void> {
  const rows = proposals.map(({ key, body }) => {
    const fresh = kind.freshness(body)
    return { key, body, assured_on: fresh?.assuredOn ?? null, half_life_days: fresh?.halfLifeDays ?? null }
  })
  await db`
    insert into editions.edition (kind, key, number, body, origin, status, author_id, author_name, grounds, proposed_at,
                                  assured_on, half_life_days, batch_id)
    select b.kind, a.key,
           coalesce((select max(e.number) from editions.edition e where e.kind = b.kind and e.key = a.key), 0) + 1,
           a.body, 'local', 'proposed', b.author_id, b.author_name, b.grounds, platform.now(), a.assured_on,
           a.half_life_days, b.id
      from editions.batch b,
           jsonb_to_recordset(${db.json(rows as never)}) as a(key text, body jsonb, assured_on date, half_life_days integer)
     where b.id = ${batchId}`
}

export type BatchLine = { id: string; key: string; body: Json; before: Json | null }

/** A batch, how many of its proposals wait, and the first of them beside what is in force. */
export async function findBatch(db: Db, id: string) {
  const [batch] = await db<(Batch & { waiting: number })[]>`
    select b.*, (select count(*)::int from editions.edition e where e.batch_id = b.id and e.status = 'proposed') as waiting
      from editions.batch b where b.id = ${id}`
  if (!batch) return undefined
  const lines = await db<BatchLine[]>`
    select e.id, e.key, e.body, p.body as before
      from editions.edition e
      left join editions.edition p on p.kind = e.kind and p.key = e.key and p.status = 'published'
     where e.batch_id = ${id} and e.status = 'proposed'
     order by e.key limit ${batchAtOnce}`
  return { batch, lines }
}

export const listBatches = (db: Db) => db<(Batch & { waiting: number })[]>`
  select b.*, w.waiting
    from (select batch_id, count(*)::int as waiting from editions.edition
           where status = 'proposed' and batch_id is not null group by batch_id) w
    join editions.batch b on b.id = w.batch_id
   order by b.at desc limit 50`

/** Decides the chosen proposals of a batch together; what somebody else has decided stays as it is. */
export async function saveDecisions(
  db: Db,
  permit: Permit<'edition.batch-assessed'>,
  batch: Batch,
  chosen: readonly string[],
  { outcome, words }: { outcome: 'approved' | 'declined'; words: string },
): Promise<string[]> {
  const publishes = outcome === 'approved'
  if (publishes)
    await db`
      update editions.edition set status = 'superseded', known_to = platform.now()
       where kind = ${batch.kind} and status = 'published' and key in (
         select p.key from editions.edition p
          where p.batch_id = ${batch.id} and p.status = 'proposed' and p.id = any(${chosen}::uuid[]))`
  const decided = await db<{ key: string }[]>`
    with decided as (
      update editions.edition
         set status = ${publishes ? 'published' : 'declined'},
             known_from = case when ${publishes} then platform.now() end,
             assured_on = case when ${publishes} then platform.today() else assured_on end
       where batch_id = ${batch.id} and status = 'proposed' and id = any(${chosen}::uuid[])
      returning id, key, author_id),
    assessed as (
      insert into editions.assessment (edition_id, author_id, checker_id, checker_name, outcome, words, at)
      select id, author_id, ${permit.actor.id}, ${permit.actor.name ?? ''}, ${outcome}, ${words}, platform.now()
        from decided)
    select key from decided`
  await record(db, permit, { batch: batch.id, outcome, proposals: decided.length })
  return decided.map(({ key }) => key)
}
