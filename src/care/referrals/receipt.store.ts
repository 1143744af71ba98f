import type { Db } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import type { Permit } from '#platform/permit.ts'
import type { Both } from '#platform/words.ts'
import type { LinkAnswer } from './link.rules.ts'
import type { Kind } from './referral.rules.ts'
import { nameOfUnit } from './referral.store.ts'

export const receiptDays = 7
/** What one's unit has sent: received within the last week, or not received. */
export type ReceiptLine = {
  readonly id: string
  readonly personId: string
  readonly personName: string | null
  readonly kind: Kind
  readonly receiverName: Both | null
  readonly sentAt: Temporal.Instant
  /** Null: it has not been received. */
  readonly receivedAt: Temporal.Instant | null
  /** What a receiver without an account has said about it. */
  readonly said: LinkAnswer | null
}
export const listReceipt = (db: Db, units: readonly string[]) => db<ReceiptLine[]>`
  select r.id, r.person_id, r.kind, p.name as person_name, ${nameOfUnit(db, 'r.receiver_id')} as receiver_name,
         coalesce((select max(m.at) from referrals.move m
           where m.referral_id = r.id and m.to_state = 'sent' and m.from_state <> 'sent'), r.state_at) as sent_at,
         v.at as received_at,
         (select l.answer from referrals.link l
           where l.referral_id = r.id and l.receiver_id = r.receiver_id order by l.sent_at desc limit 1) as said
    from referrals.referral r
    left join shared.person_seen p on p.id = r.person_id
    left join lateral (
      select max(m.at) as at from referrals.move m
       where m.referral_id = r.id and m.move = 'receive' and r.state <> 'sent'
         and m.at >= platform.now() - make_interval(days => ${receiptDays})) v on true
   where r.sender_id = any (${[...units]}::uuid[]) and (r.state = 'sent' or v.at is not null)
   order by v.at is not null, sent_at, r.id limit 200`

export type DueReceipt = { readonly unit: string; readonly email: string }
/** Units with something to tell that have had no receipt this week, each with those who are there today. */
export const listDueReceipts = (db: Db, monday: Temporal.PlainDate, most: number) => db<DueReceipt[]>`
  with units as (
    select distinct u.unit from (
      select r.sender_id as unit from referrals.referral r where r.state = 'sent'
      union all
      select r.sender_id from referrals.move m join referrals.referral r on r.id = m.referral_id
       where m.move = 'receive' and m.at >= platform.now() - make_interval(days => ${receiptDays})) u
     where not exists (select from referrals.receipt t
       where t.organisation_id = u.unit and t.week_on = ${monday.toString()}::date)
       -- A unit where nobody is there today waits for its day, and holds up no other.
       and exists (select from accounts.on_duty_at(u.unit, 'may see persons', null, platform.today()))
     order by 1 limit ${most})
  select u.unit, d.email from units u
   cross join lateral accounts.on_duty_at(u.unit, 'may see persons', null, platform.today()) d
   order by 1, 2`

type Letter = { readonly subject: string; readonly body: string }
/** Notes that they were told and puts the mails in the post, in the same transaction: two statements and a history line. */
export async function saveReceipts(
  db: Db,
  permit: Permit<'receipts.written'>,
  { monday, due, letter }: { monday: Temporal.PlainDate; due: readonly DueReceipt[]; letter: Letter },
): Promise<void> {
  const units = [...new Set(due.map(({ unit }) => unit))]
  const recipients = [...new Set(due.map(({ email }) => email))]
  await db`
    insert into referrals.receipt (organisation_id, week_on)
    select unit, ${monday.toString()}::date from unnest(${units}::uuid[]) as unit on conflict do nothing`
  await db`
    select platform.post_mail(email, ${letter.subject}, ${letter.body}) from unnest(${recipients}::text[]) as email`
  await record(db, permit, { units: units.length, mails: recipients.length })
}
