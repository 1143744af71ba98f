import { randomUUID } from 'node:crypto'
import type { Db } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import type { Permit } from '#platform/permit.ts'
import type { Both } from '#platform/words.ts'
import type { FreshTreatment } from './treatment.rules.ts'

export type Treatment = FreshTreatment & {
  readonly id: string
  readonly personId: string
  readonly organisationId: string
  readonly unitName: Both | null
  readonly writtenAt: Temporal.Instant
  readonly writtenByName: string | null
  readonly readAt: Temporal.Instant | null
  readonly readAs: 'person' | 'unit' | null
}
/** Those that the one who asks may read, the newest first. */
export const listTreatments = (db: Db, personId: string) => db<Treatment[]>`
  select t.id, t.person_id, t.organisation_id, t.disease, t.operation, t.medicine, t.radiation, t.dates, t.watch, t.way_back,
         t.written_at, t.written_by_name, t.read_at, t.read_as, (
      select jsonb_build_object('da', n.da, 'en', n.en) from shared.organisation_name n where n.id = t.organisation_id
       order by n.valid_from > platform.today(), n.valid_from desc nulls last limit 1) as unit_name
    from referrals.treatment t where t.person_id = ${personId} order by t.written_at desc, t.id limit 20`

type Letter = { readonly subject: string; readonly body: string }
export async function writeTreatment(
  db: Db,
  permit: Permit<'treatment.written'>,
  personId: string,
  { wayBack, ...lines }: FreshTreatment,
  letter: Letter,
): Promise<boolean> {
  const id = randomUUID()
  const given = { ...lines, way_back: wayBack }
  const [row] = await db<{ done: boolean }[]>`
    select referrals.write_treatment(${id}, ${personId}, ${db.json(given)}, ${permit.actor.name}, ${letter.subject},
      ${letter.body}) as done`
  if (row?.done) await record(db, permit, { treatment: id })
  return row?.done ?? false
}

/** False when it was said before. From now on general practice with a relation reads it. */
export async function sayRead(db: Db, permit: Permit<'treatment.read'>, id: string): Promise<boolean> {
  const [row] = await db<{ done: boolean }[]>`select referrals.read_treatment(${id}) as done`
  if (row?.done) await record(db, permit, { treatment: id })
  return row?.done ?? false
}
