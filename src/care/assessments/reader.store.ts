import type { Db } from '#platform/database.ts'
import type { Both } from '#platform/words.ts'
import { type RawTold, type ToldLate, toldLate, toldOf } from './alert-told.store.ts'
import type { AskedOccasion, Reader } from './assessment.rules.ts'

/** The name on this day: of the unit, or of whoever carries on for it. */
const unitName = (db: Db) => db`shared.unit_name_on(organisation_id, platform.today())`
const columns = (db: Db) => db`
  organisation_id as id, ${unitName(db)} as name,
  (select jsonb_build_object('readsWithin', r.reads_within, 'phone', r.phone, 'hours', r.hours, 'urgentPhone',
      r.urgent_phone, 'toldBy', r.told_by, 'toldOn', r.told_on)
     from assessments.reception r where r.organisation_id = u.organisation_id) as reception,
  (select jsonb_build_object('hours', g.hours, 'reactsWithin', g.reacts_within, 'fallback', g.fallback, 'citizenText',
      g.citizen_text)
     from assessments.reaction_agreement g
    where g.id = assessments.agreement_for(u.organisation_id, platform.today())) as reaction`

type Told = NonNullable<Reader['reception']>
type Row = Omit<Reader, 'reception'> & {
  readonly reception: (Omit<Told, 'toldOn'> & { readonly toldOn: string }) | null
}
const readerOf = ({ reception, ...row }: Row): Reader => ({
  ...row,
  reception: reception && { ...reception, toldOn: Temporal.PlainDate.from(reception.toldOn) },
})

/** Whom a person can send to: the units with a relation, each with how it says it receives answers. */
export async function listReaders(db: Db, personId: string): Promise<Reader[]> {
  const rows = await db<Row[]>`
    select ${columns(db)} from shared.person_seen p, unnest(p.organisations) as u(organisation_id)
     where p.id = ${personId} order by 1`
  return rows.map(readerOf)
}

/** The one unit that an answer was sent to, whether or not it has a relation today. */
export async function findReader(db: Db, unit: string): Promise<Reader | null> {
  const [row] = await db<Row[]>`select ${columns(db)} from (select ${unit}::uuid as organisation_id) u`
  return row ? readerOf(row) : null
}

/** Whoever an answer was sent to, and who there has been told that a day for reacting on it has passed. */
export type AnswerReader = Reader & { readonly told: readonly ToldLate[] }
export async function findAnswerReader(
  db: Db,
  { id, sentTo }: { id: string; sentTo: string },
): Promise<AnswerReader | null> {
  const mine = db`a.need_id in (select n.id from assessments.need n where n.assessment_id = ${id})`
  const [row] = await db<RawTold<Row & { readonly told: readonly ToldLate[] }>[]>`
    select ${columns(db)}, ${toldLate(db, mine)} as told from (select ${sentTo}::uuid as organisation_id) u`
  return row ? { ...readerOf(row), told: toldOf(row.told) } : null
}

/** The first of these units that has a relation to the person and has bound itself to react. */
export async function findReacting(
  db: Db,
  personId: string,
  units: readonly string[],
): Promise<Reader | null> {
  const [row] = await db<Row[]>`
    select ${columns(db)} from (
      select t.organisation_id, t.place from unnest(${[...units]}::uuid[]) with ordinality as t(organisation_id, place)
        join shared.person_seen p on p.id = ${personId} and t.organisation_id = any (p.organisations)
       where assessments.agreement_for(t.organisation_id, platform.today()) is not null
       order by t.place limit 1) u`
  return row ? readerOf(row) : null
}

export type Invitation = {
  readonly id: string
  readonly occasion: AskedOccasion
  readonly askedAt: Temporal.Instant
  readonly unit: Both | null
}
/** How many units have asked and wait for an answer. */
export const invitationsWaiting = (db: Db, personId: string) => db`
  select count(*) from assessments.invitation where person_id = ${personId} and ended_at is null`

/** The units that have asked and wait for an answer. */
export const listInvitations = (db: Db, personId: string) => db<Invitation[]>`
  select id, occasion, asked_at, ${unitName(db)} as unit
    from assessments.invitation where person_id = ${personId} and ended_at is null order by asked_at, id limit 20`
