import type { Db } from '#platform/database.ts'
import type { Role } from './post.rules.ts'

export type LookLine = {
  readonly at: Temporal.Instant
  readonly purpose: string
  readonly relation: string
  readonly name: string | null
  readonly role: Role | null
  readonly unitName: string | null
}

/** Who has looked at the one who asks, newest first; nobody can ask about another. */
export const listLooksAtMe = (db: Db) => db<LookLine[]>`select * from accounts.looks_at_me()`
