import type { Db } from './database.ts'
import type { Job } from './jobs.ts'
import { noSealBefore, signSeal } from './seals.ts'

const most = 10_000
const oneSealer = 7_310_223
/** Its ids are text: they are handed back to the database and read by nobody here. */
type Batch = {
  readonly number: string
  readonly lines: number
  readonly ids: string | null
  readonly hash: Uint8Array
}

/** Every second what was written since is chained, so that nobody can change, add or take away a line unseen. */
export const sealer = (seed: Uint8Array | undefined): Job => ({
  name: 'seal-history',
  every: { seconds: 1 },
  async work(run) {
    while (!run.isStopping()) {
      const sealed = await run.transaction((db) => sealBatch(db, run.now, seed))
      if ((sealed ?? 0) < most) return
    }
  },
})

/**
 * Seals what is committed and waits; 0 when there is nothing, or another is at it. The database chains the lines itself, as
 * `sealHash` says it: thousands a second would hold up whoever waits for a page. Only what is signed comes out of it.
 */
export async function sealBatch(
  db: Db,
  now: Temporal.Instant,
  seed: Uint8Array | undefined,
): Promise<number> {
  const [lock] = await db<{ mine: boolean }[]>`select pg_try_advisory_xact_lock(${oneSealer}) as mine`
  if (!lock?.mine) return 0
  const at = now.round('millisecond')
  const [batch] = await db<Batch[]>`
    with line as materialized (
      select line_id, kind, hash, since from platform.unsealed order by since, line_id limit ${most}),
    before as (
      select coalesce(max(number), 0) + 1 as number,
             coalesce((array_agg(hash order by number desc))[1], ${noSealBefore}) as hash
        from (select number, hash from platform.seal order by number desc limit 1) last)
    select b.number, l.lines, l.ids, sha256(b.hash || convert_to(concat_ws(E'\n', b.number, ${at.epochMilliseconds}::bigint,
             ${seed ? 'signed' : 'unsigned'}::text, l.lines, ''), 'UTF8') || l.said) as hash
      from before b cross join (
        select count(*)::integer as lines, array_agg(line_id)::text as ids,
               string_agg(convert_to(line_id || ' ' || kind || ' ' || length(hash) || E'\n', 'UTF8') || hash, ''
                          order by since, line_id) as said
          from line) l`
  if (!batch?.ids) return 0
  await db`
    with sealed as (
      delete from platform.unsealed where line_id = any (${batch.ids}::uuid[]) returning line_id, kind, hash, since)
    insert into platform.seal (number, line_ids, kinds, hashes, hash, signature, at)
    select ${batch.number}, array_agg(line_id order by since, line_id), array_agg(kind order by since, line_id),
           array_agg(hash order by since, line_id), ${batch.hash}, ${seed ? signSeal(batch.hash, seed) : null}, ${at.toString()}
      from sealed`
  return batch.lines
}
