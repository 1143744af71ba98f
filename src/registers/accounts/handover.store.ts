import type { Db } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import type { Permit } from '#platform/permit.ts'
import type { Role } from './post.rules.ts'

export type LedPost = {
  readonly id: string
  readonly name: string
  readonly role: Role
  readonly organisationId: string | null
  readonly unitName: string | null
  readonly validFrom: Temporal.PlainDate
  /** Its last day, where one is set. */
  readonly validTo: Temporal.PlainDate | null
}
export const postsShown = 200

/** Those whose work one may hand over: whoever leaves stands first. `words` is a part of the name. */
export const listLedPosts = (db: Db, words: string) => db<LedPost[]>`
  select * from accounts.posts_led(${words}, ${postsShown})`

export type Taker = { readonly id: string; readonly name: string; readonly role: Role }
export type PastHandover = {
  readonly id: string
  readonly at: Temporal.Instant
  readonly byName: string | null
  /** Null: to the common list. */
  readonly toName: string | null
  readonly isMine: boolean
  readonly undoneAt: Temporal.Instant | null
  readonly counts: Readonly<Record<string, number>>
}
type Led = {
  readonly post: LedPost
  readonly takers: readonly Taker[]
  readonly past: readonly PastHandover[]
}

type Row = {
  readonly post: Omit<LedPost, 'validFrom' | 'validTo'> & { validFrom: string; validTo: string | null }
  readonly takers: readonly Taker[]
  readonly past: readonly (Omit<PastHandover, 'at' | 'undoneAt'> & { at: string; undoneAt: string | null })[]
}
/** One of them, with who could take over, and what was handed over before. */
export async function findLedPost(db: Db, id: string): Promise<Led | null> {
  const [row] = await db<Row[]>`
    select to_jsonb(p) as post,
           (select coalesce(jsonb_agg(to_jsonb(t) order by t.name), '[]') from accounts.takes_over(p.id) t) as takers,
           (select coalesce(jsonb_agg(to_jsonb(h) order by h.at desc), '[]') from accounts.handovers_of(p.id) h) as past
      from accounts.post_led(${id}) p`
  if (!row) return null
  const { post, takers, past } = row
  return {
    post: {
      ...post,
      validFrom: Temporal.PlainDate.from(post.validFrom),
      validTo: post.validTo ? Temporal.PlainDate.from(post.validTo) : null,
    },
    takers,
    past: past.map(({ at, undoneAt, ...one }) => ({
      ...one,
      at: Temporal.Instant.from(at),
      undoneAt: undoneAt ? Temporal.Instant.from(undoneAt) : null,
    })),
  }
}

type Begun = 'begun' | 'gone' | 'not-there'
/** The handover itself; the rooms then move what is theirs, and one line of history tells of all of it. */
export async function beginHandover(
  db: Db,
  permit: Permit<'work.handed-over'>,
  fresh: { id: string; from: string; to: string | null; lastDay: Temporal.PlainDate | null },
): Promise<Begun> {
  const [row] = await db<{ became: Begun }[]>`
    select accounts.begin_handover(${fresh.id}, ${fresh.from}, ${fresh.to}, ${fresh.lastDay?.toString() ?? null}::date,
      ${permit.actor.name}) as became`
  return row?.became ?? 'gone'
}
export const recordHandover = (
  db: Db,
  permit: Permit<'work.handed-over'>,
  codes: Readonly<Record<string, string | number | boolean | null>>,
) => record(db, permit, codes)

/** False when the minute has passed, or somebody else did it. */
export async function takeBackHandover(
  db: Db,
  permit: Permit<'work.handed-over'>,
  id: string,
): Promise<boolean> {
  const [row] = await db<{ done: boolean }[]>`select accounts.take_back_handover(${id}) as done`
  if (row?.done) await record(db, permit, { handover: id, undone: true })
  return row?.done ?? false
}
