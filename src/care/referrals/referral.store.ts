import type { Db } from '#platform/database.ts'
import { choiceLettersOf } from './choice-letter.store.ts'
import { correctionsOf } from './correction.store.ts'
import { needsAsShown } from './ground.store.ts'
import { comingGroupsOf, heldGroupOf } from './group.store.ts'
import { goalOf } from './local-goal-of.store.ts'
import { maximumWaitsOf } from './maximum-wait.store.ts'
import type { MoveLine, Referral } from './referral-line.rules.ts'
import { triedOf } from './tried.store.ts'

/** The name a unit has today, or the last it had. */
export const nameOfUnit = (
  db: Db,
  id:
    | 'r.sender_id'
    | 'r.receiver_id'
    | 'o.id'
    | 'w.organisation_id'
    | 'g.organisation_id'
    | 't.organisation_id',
) => db`
  (select jsonb_build_object('da', n.da, 'en', n.en) from shared.organisation_name n where n.id = ${db.unsafe(id)}
    order by n.valid_from > platform.today(), n.valid_from desc nulls last limit 1)`

/** Those of these that the one who asks may see, with what is written on them where they read that too. */
const referralsAsTheyStand = (db: Db, whose: ReturnType<Db>) => db`
  with stands as materialized (select * from referrals.standing where ${whose})
  select r.*, w.*, p.name as person_name, p.known_on is not null as person_known_dead,
         p.municipality_code as person_municipality,
         ${nameOfUnit(db, 'r.sender_id')} as sender_name, ${nameOfUnit(db, 'r.receiver_id')} as receiver_name,
         ${triedOf(db, 'r')} as attempts
    from stands r
    left join referrals.written(array(select id from stands)) w on w.referral_id = r.id
    left join shared.person_seen p on p.id = r.person_id`

/** The referral, if the one who asks may see the row. */
export async function findReferral(db: Db, id: string): Promise<Referral | null> {
  const [row] = await db<Referral[]>`
    select x.*, (select jsonb_agg(to_jsonb(n)) from (
        ${needsAsShown(db)} where n.person_id = x.person_id and n.id = any (x.need_ids)) n) as needs,
           -- What was asked about a conversation, or is not answered, no unit reads: the policy leaves it out.
           (select jsonb_agg(jsonb_build_object('id', q.id, 'about', q.about, 'answer', q.answer,
                     'told', case when q.told_id is not null then jsonb_build_object('unitId', q.told_id, 'due', q.told_due,
                       'followedOn', (q.followed_at at time zone 'Europe/Copenhagen')::date,
                       'followedName', q.followed_name) end,
                     'on', (q.answered_at at time zone 'Europe/Copenhagen')::date) order by q.asked_at)
              from referrals.question q where q.referral_id = x.id and q.answer is not null) as said,
           ${correctionsOf(db, 'x.id')} as corrections,
           ${choiceLettersOf(db, 'x.id')} as letters, ${goalOf(db, 'x')} as goal,
           ${heldGroupOf(db, 'x')} as group, ${comingGroupsOf(db, 'x.receiver_id')} as coming,
           ${maximumWaitsOf(db, 'x.id')} as maximum_waits
      from (${referralsAsTheyStand(db, db`id = ${id}`)}) x`
  return row ?? null
}

/** What one's units have with this person, the newest first. */
export const listReferralsOf = (db: Db, personId: string) => db<Referral[]>`
  ${referralsAsTheyStand(db, db`person_id = ${personId}`)} order by r.created_on desc, r.id limit 100`

export const listMoves = (db: Db, referralId: string) => db<MoveLine[]>`
  select ${lineColumns(db)}, w.words, w.advice, (
      select jsonb_build_object('da', n.da, 'en', n.en) from shared.organisation_name n where n.id = m.by_unit
       order by n.valid_from > platform.today(), n.valid_from desc nulls last limit 1) as unit_name,
    (select jsonb_build_object('entered', j.entered, 'place', j.place, 'entered_on', j.entered_on, 'at', j.at, 'by_name', j.by_name)
       from referrals.journal_mark j where j.referral_id = m.referral_id and j.number = m.number
      order by j.at desc, j.id limit 1) as journal
    from referrals.move m
    left join referrals.lines_written(array[${referralId}]::uuid[]) w on w.number = m.number
   where m.referral_id = ${referralId} order by m.number`

const lineColumns = (db: Db) => db`
  m.number, m.move, m.side, m.from_state, m.to_state, m.at, m.happened_at, m.agreed_on, m.agreed_time, m.what_now,
  m.complexity, m.to_sender, m.group_id, m.group_name, m.group_on, m.group_at, m.by_account, m.by_name, m.by_role, m.by_unit`
