import type { Database } from '#platform/database.ts'
import type { Offer } from './offer.rules.ts'

/** Publishes invented offers beside those that ship, as an import would. */
export const publishExamples = (owner: Database, offers: readonly Offer[]) => owner`
  insert into editions.edition (kind, key, number, body, origin, status, author_name, grounds, proposed_at, known_from,
                                assured_on, half_life_days)
  select 'offer', o->>'id', 1, o, 'local', 'published', 'Eksempel', 'Opdigtet', platform.now(), platform.now(),
         '2026-11-22', 180
    from jsonb_array_elements(${owner.json(offers as never)}) o`
