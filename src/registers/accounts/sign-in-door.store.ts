import type { Db } from '#platform/database.ts'
import type { Incoming, WithinLimit } from '#platform/pages.ts'

/**
 * A way in. The password is one; OpenID Connect and passkeys implement the same. `approach` runs before any transaction
 * (limits, calls to a provider), `recognise` inside it; what it answers is the account or nobody.
 */
export type SignInDoor<Brought> = {
  readonly name: 'password' | 'openid-connect' | 'passkey'
  approach(incoming: Incoming, withinLimit: WithinLimit): Promise<Brought | 'too-many'>
  recognise(db: Db, brought: Brought): Promise<string | null>
}
