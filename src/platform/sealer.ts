import type { Db } from './database.ts'
import type { Job } from './jobs.ts'
import { type Line, noSealBefore, sealHash, signSeal } from './seals.ts'

const most = 10_000
const oneSealer = 7_310_223

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

/** Seals what is committed and waits; 0 when there is nothing, or another is at it. */
export async function sealBatch(
  db: Db,
  now: Temporal.Instant,
  seed: Uint8Array | undefined,
): Promise<number> {
  const [lock] = await db<{ mine: boolean }[]>`select pg_try_advisory_xact_lock(${oneSealer}) as mine`
  if (!lock?.mine) return 0
  const lines = await db<Line[]>`
    select line_id as id, kind, hash from platform.unsealed order by since, line_id limit ${most}`
  if (lines.length === 0) return 0
  const [last] = await db<{ number: string; hash: Uint8Array }[]>`
    select number, hash from platform.seal order by number desc limit 1`
  const batch = {
    number: Number(last?.number ?? 0) + 1,
    at: now.round('millisecond'),
    signed: Boolean(seed),
    lines,
  }
  const hash = sealHash(last?.hash ?? noSealBefore, batch)
  const ids = lines.map(({ id }) => id)
  await db`
    insert into platform.seal (number, line_ids, kinds, hashes, hash, signature, at)
    select ${batch.number}, array_agg(u.line_id order by u.since, u.line_id),
      array_agg(u.kind order by u.since, u.line_id), array_agg(u.hash order by u.since, u.line_id),
      ${hash}, ${seed ? signSeal(hash, seed) : null}, ${batch.at.toString()}
    from platform.unsealed u where u.line_id = any (${ids})`
  await db`delete from platform.unsealed where line_id = any (${ids})`
  return lines.length
}
