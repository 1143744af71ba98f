import type { Db } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import type { Permit } from '#platform/permit.ts'
import type { Mail } from './set-password.letter.tsx'

type Link = { readonly email: string; readonly tokenHash: Uint8Array; readonly expires: Temporal.Instant }

/** Sends the link if somebody has this address. The statement is the same when nobody has. */
export async function sendReset(db: Db, { email, tokenHash, expires }: Link, mail: Mail): Promise<void> {
  await db`
    select accounts.send_reset(${email}, ${tokenHash}, ${expires.toString()}, ${mail.subject}, ${mail.body})`
}

/** The account whose password this link may set, as long as it is unused and in time. */
export async function findResetAccount(db: Db, tokenHash: Uint8Array): Promise<string | null> {
  const [row] = await db<{ account: string | null }[]>`select accounts.reset_stands(${tokenHash}) as account`
  return row?.account ?? null
}

/** Sets the password and ends every session; false when another use of the link came first. */
export async function setPassword(
  db: Db,
  permit: Permit<'password.reset'>,
  tokenHash: Uint8Array,
  passwordHash: string,
): Promise<boolean> {
  const [row] = await db<{ account: string | null }[]>`
    select accounts.use_reset(${tokenHash}, ${passwordHash}) as account`
  if (row?.account !== permit.subject) return false
  await record(db, permit)
  return true
}
