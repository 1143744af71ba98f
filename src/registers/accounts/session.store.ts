import { createHash, randomBytes } from 'node:crypto'
import type { Db } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import type { Cookie } from '#platform/pages.ts'
import type { Permit } from '#platform/permit.ts'

/** A token is known to its holder alone; here stands what it hashes to. */
export const aToken = () => randomBytes(32).toString('base64url')
export const hashOf = (token: string): Uint8Array => createHash('sha256').update(token).digest()

type Begun = {
  readonly posts: number
  readonly role: string | null
  readonly cookie: Pick<Cookie, 'session'>
}
type Span = { readonly now: Temporal.Instant; readonly hours: number; readonly replaced: Uint8Array | null }

/** Lets the recognised person in; the session that the browser had before ends. */
export async function beginSession(db: Db, permit: Permit<'session.begun'>, span: Span): Promise<Begun> {
  const token = aToken()
  const expires = span.now.add({ seconds: Math.round(span.hours * 3600) })
  const [begun] = await db<{ posts: number; role: string | null }[]>`
    select * from accounts.begin_session(${permit.subject}, ${hashOf(token)}, ${expires.toString()}, ${span.replaced})`
  await record(db, permit)
  const { posts, role } = begun ?? { posts: 0, role: null }
  return { posts, role, cookie: { session: { token, seconds: Math.round(span.hours * 3600) } } }
}

/** Ends one session of the person's own, or all of them. */
export async function endSessions(db: Db, permit: Permit<'session.ended'>, which: Uint8Array | 'all') {
  const ended = await db`
    update accounts.session set ended_at = platform.now()
    where account_id = ${permit.subject} and ended_at is null
      ${which === 'all' ? db`` : db`and token_hash = ${which}`}`
  await record(db, permit, { sessions: ended.count })
}

/** From now on the person works from this post. */
export async function choosePost(db: Db, permit: Permit<'post.chosen'>, session: Uint8Array) {
  await db`
    update accounts.session set active_post_id = ${permit.subject}
    where token_hash = ${session} and account_id = ${permit.actor.id}`
  await record(db, permit)
}
