import type { Db } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import type { Permit } from '#platform/permit.ts'
import type { Both } from '#platform/words.ts'
import { answerWithinDays, linkHash, linkWithinDays, nearWithinKm, restDays } from './asking.rules.ts'

/** An offer whose time has passed and whom nobody is waiting to hear about. */
export type Due = {
  readonly key: string
  readonly name: Both
  readonly number: number
  /** Where the provider is asked; null where nobody has told us. */
  readonly email: string | null
  /** The nearest chapter with a volunteer; null where none is near. */
  readonly chapterId: string | null
}

/** Offers to ask about, the oldest first: due work is asked for, never remembered. */
export const listDue = (db: Db, most: number) => db<Due[]>`
  with asked as (
    select distinct on (offer_key) offer_key, number, sent_on, silent_on
      from offers.round order by offer_key, number desc),
  due as (
    select f.key, f.body, f.due_on, coalesce(a.number, 0) + 1 as number
      from shared.offer_freshness f
      left join asked a on a.offer_key = f.key
     where f.due_on <= platform.today()
       and coalesce(f.body->>'standing', '') not in ('closed', 'historic')
       and coalesce((f.body->>'validTo')::date, 'infinity') >= platform.today()
       and (a.offer_key is null
         or case when f.state = 'uncertain' then a.sent_on + ${restDays}::integer else a.silent_on end <= platform.today())
       -- What somebody has said and no editor has settled is not asked about once more.
       and not exists (select from offers.correction c
                        where c.offer_key = f.key and c.closed_at is null and c.from_whom <> 'anyone')
     order by f.due_on, f.key limit ${most}),
  chapter as (
    select o.id, m.lat, m.lon
      from shared.organisation_name o
      join shared.municipality m on m.code = o.municipality_code
     where o.kind = 'chapter' and not o.to_check
       and platform.today() between coalesce(o.valid_from, '-infinity') and coalesce(o.valid_to, 'infinity')
       and exists (select from shared.post_place p
                    where p.organisation_id = o.id and p.role = 'frivillig'
                      and platform.today() between p.valid_from and coalesce(p.valid_to, 'infinity'))),
  place as (
    select d.key, m.lat, m.lon
      from due d
     cross join lateral (
           select jsonb_array_elements_text(d.body->'municipalityCodes') as code
            union select d.body #>> '{area,key}' where d.body #>> '{area,level}' = 'municipality') stands
      join shared.municipality m on m.code = stands.code),
  near as (
    select distinct on (far.key) far.key, far.id from (
      select p.key, c.id,
             shared.km_between(p.lat, p.lon, c.lat, c.lon) as km
        from place p cross join chapter c) far
     where far.km <= ${nearWithinKm} order by far.key, far.km, far.id)
  select d.key, d.body->'name' as name, d.number, c.email, n.id as chapter_id
    from due d
    left join offers.confirmation_address c on c.offer_key = d.key
    left join near n on n.key = d.key
   order by d.due_on, d.key`

export type Round = { readonly due: Due; readonly token: string | null }
export type Letter = { readonly recipient: string; readonly subject: string; readonly body: string }

/** Begins a round for each of them, and puts the mails in the post: two statements and a history line. */
export async function saveRounds(
  db: Db,
  permit: Permit<'offers.asked'>,
  rounds: readonly Round[],
  letters: readonly Letter[],
): Promise<void> {
  const rows = rounds.map(({ due, token }) => ({
    key: due.key,
    number: due.number,
    hash: token === null ? null : Buffer.from(linkHash(token)).toString('hex'),
  }))
  await db`
    insert into offers.round (offer_key, number, sent_on, silent_on, token_hash, expires_at)
    select r.key, r.number, platform.today(), platform.today() + ${answerWithinDays}::integer, decode(r.hash, 'hex'),
           case when r.hash is not null then platform.now() + make_interval(days => ${linkWithinDays}) end
      from jsonb_to_recordset(${db.json(rows)}) as r (key text, number integer, hash text)`
  await db`
    select platform.post_mail(l.recipient, l.subject, l.body)
      from jsonb_to_recordset(${db.json(letters as never)}) as l (recipient text, subject text, body text)`
  await record(db, permit, { rounds: rounds.length, mails: letters.length })
}
