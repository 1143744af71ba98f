import type { Db } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import type { Permit } from '#platform/permit.ts'
import { grounds, type Left, type Standing, toldOf } from './leaving.rules.ts'

export type Leaver = { readonly id: string; readonly accountId: string | null }

/** The person with this id, or behind this account; for the operator's commands. */
export async function findLeaver(
  db: Db,
  asked: { personId: string } | { accountId: string },
): Promise<Leaver | null> {
  const [person, account] = 'personId' in asked ? [asked.personId, null] : [null, asked.accountId]
  const [row] = await db<Leaver[]>`
    select id, account_id from citizens.person where id = ${person} or account_id = ${account}`
  return row ?? null
}

export async function findStanding(db: Db, personId: string): Promise<Standing> {
  const [row] = await db<Standing[]>`
    select coalesce((select array_agg(distinct (select n.da from shared.organisation_name n where n.id = r.organisation_id
                order by n.valid_from desc nulls last limit 1))
              from citizens.relation r where r.person_id = p.id and r.valid_to is null), '{}') as open_at,
           exists (select from citizens.relation r where r.person_id = p.id)
             or exists (select from citizens.emergency_look e where e.person_id = p.id) as had_course,
           greatest(
             (select max(coalesce(r.valid_to, r.valid_from)) from citizens.relation r where r.person_id = p.id),
             (select max((e.at at time zone 'Europe/Copenhagen')::date) from citizens.emergency_look e
               where e.person_id = p.id),
             (select max(c.noted_on) from citizens.contact c where c.person_id = p.id and c.source <> 'person')
           ) as last_entry_on,
           p.kept_until
      from citizens.person p where p.id = ${personId}`
  return row ?? { openAt: [], hadCourse: false, lastEntryOn: null, keptUntil: null }
}

type Counts = Record<'facts' | 'contacts' | 'permissions' | 'relations' | 'emergencies', number>
type Kept = Record<'relations' | 'permissions' | 'contacts' | 'emergencies' | 'looks' | 'events', number>

/** This room lets the person go, last of all rooms that know persons. */
export async function letGo(
  db: Db,
  permit: Permit<'person.erased'>,
  { personId, until }: { personId: string; until: Temporal.PlainDate | null },
): Promise<Left> {
  const overviews = await db`delete from citizens.kept_overview where person_id = ${personId}`
  const [gone] = await db<{ counts: Counts }[]>`
    select citizens.erase_person(${personId}, ${until?.toString() ?? null}::date) as counts`
  const [kept] = await db<Kept[]>`
    select (select count(*)::int from citizens.relation where person_id = ${personId}) as relations,
           (select count(*)::int from citizens.permission where person_id = ${personId}) as permissions,
           (select count(*)::int from citizens.contact where person_id = ${personId}) as contacts,
           (select count(*)::int from citizens.emergency_look where person_id = ${personId}) as emergencies,
           (select count(*)::int from platform.look where person_id = ${personId}) as looks,
           (select count(*)::int from platform.event where subject = ${`person:${personId}`}) as events`
  await record(db, permit, { until: until?.toString() ?? null })
  const { facts, contacts, permissions, relations, emergencies } = gone?.counts ?? none
  const consent = grounds.consent
  const rest = until ? grounds.consent : grounds.over
  const { course } = grounds
  return {
    erased: toldOf([
      { what: 'facts for the overview', count: facts, ground: consent },
      { what: 'overviews that were kept', count: overviews.count, ground: consent },
      { what: 'contacts', count: contacts, ground: rest },
      { what: 'permissions', count: permissions, ground: rest },
      { what: 'courses', count: relations, ground: grounds.over },
      { what: 'emergency looks', count: emergencies, ground: grounds.over },
      until
        ? { what: 'telephone, language and interpreter', count: 1, ground: consent }
        : { what: 'name, birth, municipality, telephone, language, identifier', count: 1, ground: rest },
    ]),
    closed: toldOf([
      { what: 'name, birth, municipality, identifier', count: until ? 1 : 0, ground: course },
      { what: 'courses', count: kept?.relations ?? 0, ground: course },
      { what: 'consents and refusals', count: kept?.permissions ?? 0, ground: course },
      { what: 'contacts written by units', count: kept?.contacts ?? 0, ground: course },
      { what: 'emergency looks', count: kept?.emergencies ?? 0, ground: course },
      { what: 'lines of who looked', count: kept?.looks ?? 0, ground: grounds['access-log'] },
      { what: 'lines of history', count: kept?.events ?? 0, ground: grounds.history },
    ]),
  }
}
const none: Counts = { facts: 0, contacts: 0, permissions: 0, relations: 0, emergencies: 0 }
