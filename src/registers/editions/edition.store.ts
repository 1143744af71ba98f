import type { Db } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import { type Permit, refuse } from '#platform/permit.ts'
import type { Edition, EditionKind, Json } from './edition.rules.ts'

export type Assessment = {
  editionId: string
  checkerName: string
  outcome: 'approved' | 'declined' | 'confirmed'
  words: string
  at: Temporal.Instant
}

/** One register row with its whole history, newest first: its published edition is among them. */
export async function listEditions(db: Db, kind: string, key: string): Promise<Edition[]> {
  return db<Edition[]>`
    select id, kind, key, number, body, origin, status, author_id, author_name, grounds, proposed_at, known_from,
           known_to, assured_on, stale_on
      from editions.edition
     where kind = ${kind} and key = ${key}
     order by number desc`
}

export const listAssessments = (db: Db, kind: string, key: string) => db<Assessment[]>`
  select a.edition_id, a.checker_name, a.outcome, a.words, a.at
    from editions.assessment a
    join editions.edition e on e.id = a.edition_id
   where e.kind = ${kind} and e.key = ${key}
   order by a.at desc`

export async function findEdition(db: Db, id: string): Promise<Edition | undefined> {
  const [edition] = await db<Edition[]>`
    select id, kind, key, number, body, origin, status, author_id, author_name, grounds, proposed_at, known_from,
           known_to, assured_on, stale_on
      from editions.edition where id = ${id}`
  return edition
}

export type Summary = {
  kind: string
  key: string
  body: Json
  checkedAt: Temporal.Instant | null
  staleOn: Temporal.PlainDate | null
  proposals: number
}

/** The published rows of one kind, those with a waiting proposal first. */
export const listPublished = (db: Db, kind: string) => db<Summary[]>`
  select p.kind, p.key, p.body, p.checked_at, p.stale_on,
         (select count(*)::int from editions.edition e
           where e.kind = p.kind and e.key = p.key and e.status = 'proposed') as proposals
    from shared.published p
   where p.kind = ${kind}
   order by proposals desc, p.key`

export const listProposals = (db: Db) => db<Edition[]>`
  select id, kind, key, number, body, origin, status, author_id, author_name, grounds, proposed_at, known_from,
         known_to, assured_on, stale_on
    from editions.edition where status = 'proposed' and batch_id is null order by proposed_at`

export const countByKind = (db: Db) => db<{ kind: string; rows: number }[]>`
  select kind, count(*)::int as rows from editions.edition where status = 'published' group by kind`

/** Writes a proposal beside the published row; the published row stays as it is. */
export async function saveProposal(
  db: Db,
  permit: Permit<'edition.proposed'>,
  kind: EditionKind,
  proposal: { key: string; body: Json; grounds: string },
): Promise<string> {
  const fresh = kind.freshness(proposal.body)
  // Two may propose at once: they stand in line, so that each gets a number of its own; behind a whole batch too.
  await db`select pg_advisory_xact_lock_shared(hashtextextended(${kind.name}, 0)), pg_advisory_xact_lock(hashtextextended(${`${kind.name}:${proposal.key}`}, 0))`
  const [saved] = await db<{ id: string }[]>`
    insert into editions.edition (kind, key, number, body, origin, status, author_id, author_name, grounds, proposed_at,
                                  assured_on, half_life_days)
    select ${kind.name}, ${proposal.key}, coalesce(max(number), 0) + 1, ${db.json(proposal.body as never)}, 'local',
           'proposed', ${permit.actor.id}, ${permit.actor.name ?? ''}, ${proposal.grounds}, platform.now(),
           ${fresh?.assuredOn ?? null}::date, ${fresh?.halfLifeDays ?? null}::integer
      from editions.edition where kind = ${kind.name} and key = ${proposal.key}
    returning id`
  await record(db, permit, { edition: saved?.id ?? null })
  return saved?.id ?? ''
}

/** The published edition of a row with those before it and beside it; nothing where nobody knows such a row. */
export async function findPublished(db: Db, kinds: readonly EditionKind[], name: string, key: string) {
  const kind = kinds.find((one) => one.name === name)
  if (!kind) return undefined
  const editions = await listEditions(db, kind.name, key)
  const current = editions.find((edition) => edition.status === 'published')
  return current && { kind, editions, current }
}

/** Publishes an approved proposal in place of the edition before, or keeps it as declined; the first decision holds. */
export async function saveDecision(
  db: Db,
  permit: Permit<'edition.assessed'>,
  edition: Edition,
  decision: { outcome: 'approved' | 'declined'; words: string },
) {
  const publishes = decision.outcome === 'approved'
  if (publishes)
    await db`
      update editions.edition set status = 'superseded', known_to = platform.now()
       where kind = ${edition.kind} and key = ${edition.key} and status = 'published'
         and exists (select 1 from editions.edition p where p.id = ${edition.id} and p.status = 'proposed')`
  const [decided] = await db`
    update editions.edition
       set status = ${publishes ? 'published' : 'declined'},
           known_from = case when ${publishes} then platform.now() end,
           assured_on = case when ${publishes} then platform.today() else assured_on end
     where id = ${edition.id} and status = 'proposed'
    returning id`
  if (!decided) return refuse('already-decided')
  return saveAssessment(db, permit, edition, decision)
}

/** A professional says that the published text still holds: it is fresh again from today. */
export async function saveConfirmation(
  db: Db,
  permit: Permit<'edition.assessed'>,
  edition: Edition,
  words: string,
) {
  const [kept] = await db`
    update editions.edition set assured_on = platform.today()
     where id = ${edition.id} and status = 'published' returning id`
  if (!kept) return refuse('already-decided')
  return saveAssessment(db, permit, edition, { outcome: 'confirmed', words })
}

async function saveAssessment(
  db: Db,
  permit: Permit<'edition.assessed'>,
  edition: Edition,
  { outcome, words }: { outcome: Assessment['outcome']; words: string },
) {
  await db`
    insert into editions.assessment (edition_id, author_id, checker_id, checker_name, outcome, words, at)
    values (${edition.id}, ${edition.authorId}, ${permit.actor.id}, ${permit.actor.name ?? ''}, ${outcome}, ${words},
            platform.now())`
  await record(db, permit, { edition: edition.id, outcome })
  return { id: edition.id }
}

/** Published rows whose time has passed, oldest first: due work is asked for, never remembered. */
export const listStale = (db: Db) => db<Stale[]>`
  select kind, key, body, stale_on from editions.edition
   where status = 'published' and stale_on <= platform.today() order by stale_on`
export type Stale = { kind: string; key: string; body: Json; staleOn: Temporal.PlainDate }
