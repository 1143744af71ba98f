import type { Db } from '#platform/database.ts'
import type { Permit } from '#platform/permit.ts'
import type { Both } from '#platform/words.ts'
import type { Collected } from './everything.rules.ts'
import type { Left } from './leaving.rules.ts'
import { letGo } from './leaving.store.ts'

/** What one room has about a person: for the person's own download and for the operator's export. */
export type PersonPart = {
  readonly name: string
  readonly title: Both
  /** One statement; whoever asks sees by row-level security what they may. */
  collect(db: Db, personId: string): Promise<unknown>
  /**
   * The person leaves: erases what rests on consent, closes the rest until the day (all goes when there is none), and tells
   * both. Called in one transaction, from the top room down; a room without it may hold no row of the person.
   */
  leave?(db: Db, permit: Permit<'person.erased'>, leaving: WhoLeaves): Promise<Left>
}
export type WhoLeaves = { readonly personId: string; readonly until: Temporal.PlainDate | null }

/** What this room has about the person; the national identifier is not among it. */
export const citizensPart: PersonPart = {
  name: 'citizens',
  title: { da: 'Dine oplysninger, kontakter og tilladelser', en: 'Your details, contacts and permissions' },
  leave: letGo,
  async collect(db, personId) {
    const [row] = await db<{ content: unknown }[]>`
      select jsonb_build_object(
        'person', to_jsonb(p) - 'organisations' - 'account_id',
        'units', (select coalesce(jsonb_agg(jsonb_build_object('unit', n.da, 'purpose', r.purpose, 'from', r.valid_from,
            'to', r.valid_to) order by r.valid_from), '[]')
          from citizens.relation r left join lateral (
            select o.da from shared.organisation_name o where o.id = r.organisation_id
             order by o.valid_from desc nulls last limit 1) n on true
         where r.person_id = p.id),
        'permissions', (select coalesce(jsonb_agg(jsonb_build_object('kind', m.kind, 'receiver', m.receiver_name,
            'parts', m.parts, 'acts', m.acts, 'purpose', m.purpose, 'from', m.valid_from, 'to', m.valid_to,
            'ended', m.ended_at) order by m.given_at), '[]')
          from citizens.permission m where m.person_id = p.id),
        'contacts', (select coalesce(jsonb_agg(jsonb_build_object('role', c.role, 'words', c.words, 'phone', c.phone,
            'source', c.source, 'noted', c.noted_on, 'removed', c.removed_at) order by c.noted_on), '[]')
          from citizens.contact c where c.person_id = p.id),
        'overview', (select coalesce(jsonb_agg(jsonb_build_object('kind', f.kind, 'value', f.value,
            'since', f.since_year, 'noted', f.noted_on) order by f.place), '[]')
          from citizens.fact f where f.person_id = p.id),
        'keptOverviews', (select coalesce(jsonb_agg(jsonb_build_object('at', o.kept_at, 'paper', o.paper)
            order by o.kept_at), '[]')
          from citizens.kept_overview o where o.person_id = p.id),
        'emergency', (select coalesce(jsonb_agg(jsonb_build_object('at', e.at, 'reason', e.reason,
            'judgement', e.judgement, 'words', e.judgement_words) order by e.at), '[]')
          from citizens.emergency_look e where e.person_id = p.id)) as content
        from shared.person_seen p where p.id = ${personId}`
    return row?.content ?? null
  },
}

/** Every room's part, in stair order. */
export async function collectEverything(
  db: Db,
  personId: string,
  parts: readonly PersonPart[],
): Promise<Collected[]> {
  const collected: Collected[] = []
  for (const { name, title, collect } of parts)
    collected.push({ name, title, content: await collect(db, personId) })
  return collected
}
