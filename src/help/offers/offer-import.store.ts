import type { Db } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import type { Permit } from '#platform/permit.ts'
import type { Json } from '#registers/editions/index.ts'
import type { OfferFile, RawRow } from './offer-file.rules.ts'
import { type Outcome, outcomes, type ReadRow, readLines, type Standing } from './offer-import.rules.ts'
import type { Fault, Known } from './read-offer.rules.ts'

export type MayImport = Permit<'offers.imported'>
export type OfferImport = {
  readonly id: string
  readonly accountId: string | null
  readonly accountName: string
  readonly title: string
  readonly form: 'csv' | 'hsds'
  readonly columns: readonly string[]
  readonly rowCount: number
  readonly state: 'reading' | 'read' | 'sending' | 'sent'
  readonly batchId: string | null
  readonly grounds: string | null
  readonly madeAt: Temporal.Instant
}

/** Keeps the lines of a file as they came, for whoever brought it; its id is the permit's subject. */
export async function openImport(db: Db, permit: MayImport, title: string, file: OfferFile): Promise<string> {
  const { id: account, name } = permit.actor
  await db`
    insert into offers.import (id, account_id, account_name, title, form, columns, row_count, state, made_at)
    values (${permit.subject}, ${account}, ${name ?? ''}, ${title}, ${file.form}, ${db.json(file.columns as never)},
            ${file.rows.length}, 'reading', platform.now())`
  await db`
    insert into offers.import_row (import_id, account_id, line, raw, key, uuid, doubled)
    select ${permit.subject}, ${account}, r.line, r.raw, r.key, r.uuid, r.doubled
      from jsonb_to_recordset(${db.json(file.rows as never)}) as r(
             line integer, raw jsonb, key text, uuid text, doubled boolean)`
  await record(db, permit, { rows: file.rows.length })
  return permit.subject
}

/** The areas and late effects that a file may name. */
async function findKnown(db: Db): Promise<Known> {
  const [found] = await db<{ municipalities: Pairs; regions: Pairs; effects: string[] }[]>`
    select (select jsonb_agg(jsonb_build_array(code, name)) from shared.municipality) as municipalities,
           (select jsonb_agg(distinct jsonb_build_array(key, name)) from shared.membership where kind = 'region') as regions,
           array(select key from shared.published where kind = 'late-effect') as effects`
  return {
    municipalities: new Map(found?.municipalities ?? []),
    regions: new Map(found?.regions ?? []),
    lateEffects: new Set(found?.effects ?? []),
  }
}
type Pairs = [string, string][] | null

const listStanding = (db: Db, rows: readonly RawRow[]) => {
  const uuids = rows.flatMap(({ uuid }) => uuid?.toLowerCase() ?? [])
  const keys = [...rows.flatMap(({ key }) => key ?? []), ...uuids.map((uuid) => `hsds-${uuid}`)]
  return db<(Standing & { id: string })[]>`
    select edition_id as id, key, body->>'uuid' as uuid, body, true as is_published from shared.published
     where kind = 'offer' and (key = any(${keys}::text[]) or body->>'uuid' = any(${uuids}::text[]))
    union all
    select edition_id, key, body->>'uuid', body, false from shared.proposed
     where kind = 'offer' and key = any(${keys}::text[])`
}

/** Reads the next lines of a file against what stands here; answers how many are left. */
export async function readNext(
  db: Db,
  _permit: MayImport,
  { id, form, columns }: OfferImport,
  most: number,
  today: Temporal.PlainDate,
): Promise<number> {
  const rows = await db<RawRow[]>`
    select line, raw, key, uuid, doubled from offers.import_row
     where import_id = ${id} and outcome is null order by line limit ${most}`
  const standing = await listStanding(db, rows)
  const known = await findKnown(db)
  const read = readLines(rows, { form, columns, standing, known, today: today.toString() })
  const published = new Map(standing.filter(({ isPublished }) => isPublished).map((one) => [one.key, one.id]))
  const lines = read.map((row) => ({ ...row, before_id: published.get(row.key) ?? null }))
  const [left] = await db<{ rows: number }[]>`
    with written as (
      update offers.import_row r
         set key = l.key, outcome = l.outcome, body = l.body, faults = l.faults, before_id = l.before_id
        from jsonb_to_recordset(${db.json(lines as never)}) as l(
               line integer, key text, outcome text, body jsonb, faults jsonb, before_id uuid)
       where r.import_id = ${id} and r.line = l.line returning 1)
    select (select count(*)::int from offers.import_row where import_id = ${id} and outcome is null)
           - (select count(*)::int from written) as rows`
  if (left?.rows === 0)
    await db`update offers.import set state = 'read' where id = ${id} and state = 'reading'`
  return left?.rows ?? 0
}

/** Forgets what was read, so that it is read again: what stands here has changed since. */
export async function readAgain(db: Db, _permit: MayImport, id: string): Promise<void> {
  await db`update offers.import set state = 'reading' where id = ${id}`
  await db`update offers.import_row set outcome = null, body = null, faults = null, before_id = null where import_id = ${id}`
}

/** Has an offer been published or proposed by somebody else since it was compared? */
export async function isOvertaken(db: Db, id: string): Promise<boolean> {
  const [found] = await db<{ overtaken: boolean }[]>`
    select exists (
      select from offers.import_row r
        left join shared.published p on p.kind = 'offer' and p.key = r.key
       where r.import_id = ${id} and r.outcome in ('added', 'changed')
         and (p.edition_id is distinct from r.before_id
              or exists (select from shared.proposed w where w.kind = 'offer' and w.key = r.key and w.body = r.body))
    ) as overtaken`
  return found?.overtaken ?? false
}

export type Counts = Readonly<Record<Outcome | 'unread', number>>
/** A file by its id, and what its lines do, counted. */
export async function findImport(
  db: Db,
  id: string,
): Promise<(OfferImport & { counts: Counts }) | undefined> {
  const [found] = await db<(OfferImport & { tally: Partial<Counts> | null })[]>`
    select i.*, (select jsonb_object_agg(outcome, lines) from (
                   select coalesce(outcome, 'unread') as outcome, count(*)::int as lines from offers.import_row r
                    where r.import_id = i.id group by 1) c) as tally
      from offers.import i where i.id = ${id}`
  if (!found) return undefined
  const none = Object.fromEntries([...outcomes, 'unread'].map((one) => [one, 0])) as Record<
    Outcome | 'unread',
    number
  >
  return { ...found, counts: { ...none, ...found.tally } }
}

export type ImportLine = Pick<ReadRow, 'line' | 'key' | 'body'> & {
  readonly outcome: Outcome
  readonly faults: readonly Fault[]
  readonly before: Json | null
}
/** The lines of one outcome, a stretch at a time, beside what is in force. */
export const listImportLines = (db: Db, id: string, outcome: Outcome, first: number, size: number) => db<
  ImportLine[]
>`
  select r.line, r.key, r.body, r.outcome, r.faults, p.body as before
    from offers.import_row r
    left join shared.published p on p.kind = 'offer' and p.key = r.key
   where r.import_id = ${id} and r.outcome = ${outcome}
   order by r.line limit ${size} offset ${first}`

export const listMyImports = (db: Db) => db<OfferImport[]>`
  select * from offers.import order by made_at desc limit 10`

/** What nobody came back for, and what has been sent, goes after a day. */
export const deleteLapsedImports = (db: Db) => db`
  delete from offers.import where made_at < platform.now() - interval '24 hours' and state <> 'sending'`
