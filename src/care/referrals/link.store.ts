import type { Db } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import type { Permit } from '#platform/permit.ts'
import type { Both } from '#platform/words.ts'
import { type LinkAnswer, linkHash, linkWithinDays } from './link.rules.ts'

/** What a link that stands is about. Only the unit's own name is shown; the ids are for the house. */
export type Linked = {
  readonly referralId: string
  readonly senderId: string
  readonly receiverName: Both | null
  readonly sentAt: Temporal.Instant
  readonly answer: LinkAnswer | null
}

/** Reads alone: whatever opens the link, nothing is answered by it. */
export async function findLinked(db: Db, token: string): Promise<Linked | null> {
  const [row] = await db<Linked[]>`
    select l.referral_id, l.sender_id, l.sent_at, l.answer, (
        select jsonb_build_object('da', n.da, 'en', n.en) from shared.organisation_name n where n.id = l.receiver_id
         order by n.valid_from > platform.today(), n.valid_from desc nulls last limit 1) as receiver_name
      from referrals.linked(${linkHash(token)}) l`
  return row ?? null
}

/** Keeps what was said; false when the link does not stand any more. */
export async function saveLinkAnswer(
  db: Db,
  permit: Permit<'link.answered'>,
  token: string,
  said: LinkAnswer,
): Promise<boolean> {
  const [row] = await db<
    { saved: boolean }[]
  >`select referrals.answer_link(${linkHash(token)}, ${said}) as saved`
  if (row?.saved) await record(db, permit, { said })
  return row?.saved ?? false
}

/** A referral that was sent where nobody signs in, and has not been written about yet. */
export type DueLink = {
  readonly referralId: string
  readonly personId: string
  readonly senderId: string
  readonly receiverId: string
  readonly email: string
}
export const listDueLinks = (db: Db, most: number) => db<DueLink[]>`
  select * from referrals.due_links(${most})`

export type FreshLink = {
  readonly due: DueLink
  readonly token: string
  readonly letter: { readonly subject: string; readonly body: string }
}
/** The links and their mails: two statements and a history line. */
export async function saveLinks(
  db: Db,
  permit: Permit<'links.sent'>,
  links: readonly FreshLink[],
): Promise<void> {
  const rows = links.map(({ due, token }) => ({
    hash: Buffer.from(linkHash(token)).toString('hex'),
    referral: due.referralId,
    person: due.personId,
    receiver: due.receiverId,
  }))
  const letters = links.map(({ due, letter }) => ({ recipient: due.email, ...letter }))
  await db`
    insert into referrals.link (token_hash, referral_id, person_id, receiver_id, sent_at, expires_at)
    select decode(l.hash, 'hex'), l.referral, l.person, l.receiver, platform.now(),
           platform.now() + make_interval(days => ${linkWithinDays})
      from jsonb_to_recordset(${db.json(rows)}) as l (hash text, referral uuid, person uuid, receiver uuid)`
  await db`
    select platform.post_mail(l.recipient, l.subject, l.body)
      from jsonb_to_recordset(${db.json(letters)}) as l (recipient text, subject text, body text)`
  await record(db, permit, { links: links.length })
}

/** The newest link about a referral, for whoever sees the referral; never the link itself. */
export type LinkSent = {
  readonly sentAt: Temporal.Instant
  readonly expiresAt: Temporal.Instant
  readonly answer: LinkAnswer | null
}
export async function findLinkSent(db: Db, referralId: string): Promise<LinkSent | null> {
  const [row] = await db<LinkSent[]>`
    select sent_at, expires_at, answer from referrals.link where referral_id = ${referralId}
     order by sent_at desc limit 1`
  return row ?? null
}
