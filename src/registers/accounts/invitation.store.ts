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
