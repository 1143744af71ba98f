import type { Database } from './database.ts'
import { isSignedWith, type Line, noSealBefore, sealHash } from './seals.ts'

export type Finding = { readonly about: string; readonly problem: string }

/** Recomputes all of history: every line, the chain, the signatures; an empty list means that nothing was changed. */
export async function verify(owner: Database, seed?: Uint8Array, now?: Temporal.Instant): Promise<Finding[]> {
  return owner.begin('isolation level repeatable read read only', async (transaction) => {
    const db = transaction as unknown as Database
    if (now) await db`select set_config('app.now', ${now.toString()}, true)`
    return [...(await verifyChain(db, seed)), ...(await verifyLines(db))]
  })
}

type Row = {
  number: string
  ids: string[]
  kinds: string[]
  hashes: Uint8Array[]
  hash: Uint8Array
  signature: Uint8Array | null
  at: Temporal.Instant
}

async function verifyChain(db: Database, seed: Uint8Array | undefined): Promise<Finding[]> {
  const findings: Finding[] = []
  let before: Uint8Array = noSealBefore
  let expected = 1
  let unsigned = 0
  let lastUnsigned = 0
  const rows = db<Row[]>`
    select number, line_ids as ids, kinds, hashes, hash, signature, at from platform.seal order by number`
  for await (const batch of rows.cursor(50))
    for (const row of batch) {
      const find = (problem: string) => findings.push({ about: `seal ${row.number}`, problem })
      if (Number(row.number) !== expected) find(`seal ${expected} is missing before it`)
      if (!sameHash(before, row, linesOf(row))) find('it does not fit its lines and the seal before it')
      if (seed && row.signature && !isSignedWith(row.hash, row.signature, seed))
        find('its signature is not that of SEAL_KEY')
      if (!row.signature) {
        unsigned += 1
        lastUnsigned = Number(row.number)
      }
      before = row.hash
      expected = Number(row.number) + 1
    }
  // Whoever writes the whole chain anew without the key can only leave it unsigned.
  if (seed && unsigned > 0)
    findings.push({ about: `seal ${lastUnsigned}`, problem: `the last of ${unsigned} without a signature` })
  return findings
}

function linesOf({ ids, kinds, hashes }: Row): Line[] | undefined {
  if (ids.length !== kinds.length || ids.length !== hashes.length) return undefined
  return ids.map((id, index) => ({ id, kind: kinds[index] ?? '', hash: hashes[index] ?? noSealBefore }))
}

function sameHash(before: Uint8Array, row: Row, lines: Line[] | undefined): boolean {
  if (!lines) return false
  const { number, at, signature } = row
  // A moment finer than the sealer writes was not written by it.
  if (!at.equals(at.round('millisecond'))) return false
  const batch = { number: Number(number), at, signed: signature !== null, lines }
  return sealHash(before, batch).equals(row.hash)
}

/** Lines against their own hash, and against what was sealed; looks whose month is two years old may be gone. */
async function verifyLines(db: Database): Promise<Finding[]> {
  const rows = db<{ about: string; problem: string }[]>`
    with sealed as (
      select s.number, l.id, l.kind, l.hash
      from platform.seal s, unnest(s.line_ids, s.kinds, s.hashes) as l (id, kind, hash)
    ), line as (
      select e.id, 'event' as kind, e.hash, platform.event_hash(e) as told from platform.event e
      union all
      select o.id, 'look', o.hash, platform.look_hash(o) from platform.look o
    ), waiting as (
      select u.line_id as id, u.kind, u.hash, u.since from platform.unsealed u
    )
    select 'line ' || id as about, 'it is not what was written' as problem from line where hash is distinct from told
    union all
    select 'line ' || line.id, 'it is not what was sealed'
      from line join sealed using (id) where line.hash is distinct from sealed.hash or line.kind <> sealed.kind
    union all
    select 'line ' || line.id, 'it was never sealed and does not wait for it'
      from line where not exists (select from sealed where sealed.id = line.id)
        and not exists (select from waiting where waiting.id = line.id
          and waiting.hash = line.hash and waiting.kind = line.kind)
    union all
    select 'line ' || id, 'it was sealed and is gone' from sealed
      where not exists (select from line where line.id = sealed.id)
        and (kind <> 'look' or platform.moment_of(id) >= platform.looks_kept_from())
    union all
    select 'line ' || id, 'it waits for the sealer and is gone' from waiting
      where not exists (select from line where line.id = waiting.id)
    union all
    select 'line ' || id, 'it stands more than once' from line group by id having count(*) > 1
    union all
    select 'line ' || id, 'it was sealed more than once' from sealed group by id having count(*) > 1
    union all
    select 'line ' || id, 'it waits for the sealer and is sealed' from waiting
      where exists (select from sealed where sealed.id = waiting.id)
    union all
    select 'sealer', count(*) || ' lines have waited for over a minute' from waiting
      where since < clock_timestamp() - interval '1 minute' having count(*) > 0
    order by 1, 2 limit 1000`
  return (await rows).map(({ about, problem }) => ({ about, problem }))
}
