import type { Actor } from '#platform/actor.ts'
import type { Db } from '#platform/database.ts'
import type { Permit } from '#platform/permit.ts'
import { saveAccount } from './account.store.ts'
import type { FreshAccount } from './create-account.rules.ts'
import { sendReset } from './reset.store.ts'
import { aToken, hashOf } from './session.store.ts'
import { setPasswordMail } from './set-password.letter.tsx'
import { invitationWithin } from './sign-in.rules.ts'

type Around = { readonly now: Temporal.Instant; readonly origin: string }

/**
 * Makes an account with its first post and mails a link with which the person chooses a password; false when the address
 * has an account already. The operator never knows anybody's password.
 */
export async function createAccount(
  db: Db,
  permit: Permit<'account.created'>,
  fresh: FreshAccount,
  { now, origin }: Around,
): Promise<boolean> {
  if (!(await saveAccount(db, permit, fresh))) return false
  const token = aToken()
  const link = `${origin}${fresh.language === 'en' ? '/en' : ''}/ny-adgangskode/${token}`
  const expires = now.add(invitationWithin)
  const mail = setPasswordMail('invitation', link, fresh.language)
  await sendReset(db, { email: fresh.email, tokenHash: hashOf(token), expires }, mail)
  return true
}

/** Who the operator's command is: the machine's owner, written down as a job. */
export const enterAsOperator =
  (now: Temporal.Instant) =>
  async (db: Db): Promise<Actor> => {
    await db`select set_config('app.now', ${now.toString()}, true), set_config('app.kind', 'job', true)`
    const operator = { id: null, name: null, postId: null, role: null, organisations: [] }
    return { kind: 'job', ...operator, powers: new Set() }
  }
