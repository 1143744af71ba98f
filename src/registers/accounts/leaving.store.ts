import type { Db } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import { forgetMail } from '#platform/mail-queue.ts'
import type { Permit } from '#platform/permit.ts'

/** The account that signs in with an address; for the operator's commands. */
export async function findAccountId(db: Db, email: string): Promise<string | null> {
  const [row] = await db<{ id: string }[]>`
    select id from accounts.account where lower(email) = lower(${email}) and closed_at is null`
  return row?.id ?? null
}

export type AccountClosed = { readonly account: 'closed' | 'kept-for-work' | 'none'; readonly mails: number }

/** Name, address and password go, and so do mails; an account that is also for work keeps those, without own pages. */
export async function closeAccount(db: Db, permit: Permit<'account.closed'>): Promise<AccountClosed> {
  const [known] = await db<
    { email: string }[]
  >`select email from accounts.account where id = ${permit.subject}`
  const [row] = await db<Pick<AccountClosed, 'account'>[]>`
    select accounts.close_account(${permit.subject}) as account`
  const account = row?.account ?? 'none'
  const mails = known && account === 'closed' ? await forgetMail(db, known.email) : 0
  if (account !== 'none') await record(db, permit, { account })
  return { account, mails }
}
