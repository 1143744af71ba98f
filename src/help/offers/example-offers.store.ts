import type { Actor } from '#platform/actor.ts'
import type { Database, Db } from '#platform/database.ts'
import { isRefusal } from '#platform/permit.ts'
import { exampleOffer, exampleStarts } from './example-starts.example.ts'
import { mayFurnish } from './group-start.policy.ts'
import type { Offer } from './offer.rules.ts'

/** Publishes invented offers beside those that ship, as an import would. */
export const publishExamples = (owner: Database, offers: readonly Offer[]) =>
  owner.begin((db) => publish(db, offers))

const publish = (db: Db, offers: readonly Offer[]) => db`
  insert into editions.edition (kind, key, number, body, origin, status, author_name, grounds, proposed_at, known_from,
                                assured_on, half_life_days)
  select 'offer', o->>'id', 1, o, 'local', 'published', 'Eksempel', 'Opdigtet', platform.now(), platform.now(),
         '2026-11-22', 180
    from jsonb_array_elements(${db.json(offers as never)}) o
   where not exists (select from editions.edition e where e.kind = 'offer' and e.key = o->>'id')`

/** Puts the example offer and its groups into a demo database, once. */
export async function furnishExampleOffers(db: Db, job: Actor): Promise<void> {
  if (isRefusal(mayFurnish(job))) return
  await publish(db, [exampleOffer])
  await db`select offers.furnish_starts(${db.json(exampleStarts)})`
}
