import type { Database, Db } from './database.ts'

export type DueMail = {
  readonly id: string
  readonly recipient: string
  readonly subject: string
  readonly body: string
  readonly messageId: string
  readonly tries: number
}

/** Minutes until the next try; after the last of them a mail is given up, and stays where the operator sees it. */
export const pauses = [1, 5, 15, 60, 240, 720, 1440] as const

/** A reminder that was put there while another went out: it waits for the next day, as if it had come after that one. */
const isReminded = (db: Db) => db`(d.not_before > d.written_at and exists (
  select from platform.mail s where s.reminds = d.reminds
     and s.sent_at >= platform.today()::timestamp at time zone 'Europe/Copenhagen'))`

/** Takes mails that are due, for one sender: each counts as tried and comes up again later if nobody notes it sent. */
export async function dueMail(db: Db, most: number): Promise<DueMail[]> {
  return db<DueMail[]>`
    update platform.mail m set tries = m.tries + 1,
      next_try_at = platform.now() + (${[...pauses]}::integer[])[least(m.tries + 1, ${pauses.length})] * interval '1 minute'
    where m.id in (
      select d.id from platform.mail d
      where d.sent_at is null and d.given_up_at is null and d.next_try_at <= platform.now()
        and not ${isReminded(db)}
      order by d.next_try_at limit ${most} for update skip locked)
    returning m.id, m.recipient, m.subject, m.body, m.message_id, m.tries`
}

export async function noteSent(db: Db, id: string): Promise<void> {
  await db`update platform.mail set sent_at = platform.now() where id = ${id}`
}

export async function noteRefused(db: Db, { id, tries }: DueMail): Promise<void> {
  if (tries > pauses.length)
    await db`update platform.mail set given_up_at = platform.now() where id = ${id} and sent_at is null`
}

/** The first address in the newest mail to somebody, for the operator's terminal where no mail server is set. */
export async function newestLink(worker: Database, recipient: string): Promise<string | undefined> {
  const [row] = await worker<{ link: string | null }[]>`
    select substring(body from 'https?://[^[:space:]]+') as link from platform.mail
    where recipient = ${recipient} order by written_at desc, id desc limit 1`
  return row?.link ?? undefined
}

/** Mails to somebody who is no longer called anything here; how many there were. */
export async function forgetMail(db: Db, recipient: string): Promise<number> {
  return (await db`delete from platform.mail where recipient = ${recipient}`).count
}
