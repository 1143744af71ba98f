import { randomUUID } from 'node:crypto'
import type { Db } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import type { Permit } from '#platform/permit.ts'
import type { Both, Language } from '#platform/words.ts'
import type { Paper } from '#ui/index.ts'
import type { ChoiceGround } from './choice-letter.rules.ts'
import { contactOf } from './contact-of.store.ts'
import type { Contact } from './holding.rules.ts'

/** A letter as it was made; the person's name is put on when it is read. */
export type ChoiceLetter = {
  readonly id: string
  readonly madeAt: Temporal.Instant
  readonly byName: string | null
  readonly unitName: Both | null
  readonly call: string | null
  readonly paper: Readonly<Record<Language, Paper>>
}

/** Of one referral, the newest first; one that came of a line that was taken back is not among them. */
export const listChoiceLetters = (db: Db, referralId: string, personId: string) => db<ChoiceLetter[]>`
  select l.id, l.made_at, l.by_name, l.call, l.paper, (
      select jsonb_build_object('da', n.da, 'en', n.en) from shared.organisation_name n where n.id = l.by_unit
       order by n.valid_from > platform.today(), n.valid_from desc nulls last limit 1) as unit_name
    from referrals.choice_letter l
   where l.referral_id = ${referralId} and l.person_id = ${personId} and ${stands(db)}
   order by l.made_at desc, l.id limit 20`

const stands = (db: Db) => db`
  not exists (select from referrals.move u
    where u.referral_id = l.referral_id and u.number = l.number + 1 and u.move = 'undo')`

/** That letters were made, as the course tells it; on the row `of` of a referral. */
export const choiceLettersOf = (db: Db, of: 'x.id' | 'h.id') => db`
  (select coalesce(jsonb_agg(jsonb_build_object('at', l.made_at, 'by', l.by_name) order by l.made_at), '[]')
     from referrals.choice_letter l where l.referral_id = ${db.unsafe(of)} and ${stands(db)})`

/** What the unit has told of itself: whom to call there. */
export async function findUnitContact(db: Db, unitId: string): Promise<Contact | null> {
  const [row] = await db<{ contact: Contact | null }[]>`
    select ${contactOf(db, db`${unitId}::uuid`)} as contact`
  return row?.contact ?? null
}

type Fresh = Pick<ChoiceGround, 'choice' | 'chooseFrom'> & {
  readonly number: number | null
  readonly call: string | null
  readonly paper: ChoiceLetter['paper']
}
export async function saveChoiceLetter(
  db: Db,
  permit: Permit<'choice-letter.made'>,
  referralId: string,
  { number, choice, chooseFrom, call, paper }: Fresh,
): Promise<void> {
  await db`
    insert into referrals.choice_letter (id, referral_id, number, choice, choose_from, call, paper, by_name)
    values (${randomUUID()}, ${referralId}, ${number}, ${choice}, ${chooseFrom.toString()}::date, ${call},
      ${db.json(paper as never)}, ${permit.actor.name})`
  await record(db, permit, { choice, number })
}

/** How many persons were told by mail; each letter once. */
export async function tellOfLetters(
  db: Db,
  permit: Permit<'choice-letters.told'>,
  most: number,
  { subject, body }: { readonly subject: string; readonly body: string },
): Promise<number> {
  const [row] = await db<{ mails: number }[]>`
    select referrals.tell_of_letters(${most}, ${subject}, ${body}) as mails`
  if (row?.mails) await record(db, permit, { mails: row.mails })
  return row?.mails ?? 0
}
