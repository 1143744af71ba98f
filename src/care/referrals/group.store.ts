import type { Db } from '#platform/database.ts'

/** The start that the course has a place in, beside how it stands now. `id` and `moves` are columns of the referral. */
export const heldGroupOf = (db: Db, referral: 'x' | 'h') => db`
  (select jsonb_build_object('id', m.group_id, 'name', m.group_name, 'on', w.group_on, 'at', left(w.group_at::text, 5),
            'nowOn', g.starts_on, 'nowAt', left(g.starts_at::text, 5), 'cancelledOn', g.cancelled_on)
     from referrals.move m join shared.group_start g on g.id = m.group_id
     -- As it was before it was last moved.
    cross join lateral (
      select w.group_on, w.group_at from referrals.move w
       where w.referral_id = m.referral_id and w.group_id = m.group_id and w.number < coalesce((
         select max(k.number) from referrals.move k
          where k.referral_id = m.referral_id and k.group_id = m.group_id and k.move = 'move-group'), m.number + 1)
       order by w.number desc limit 1) w
    where m.referral_id = ${db.unsafe(referral)}.id and m.number = ${db.unsafe(referral)}.moves)`

const shownAtMost = 30
/** The starts that lie ahead at the receiver's place, the nearest first. */
export const comingGroupsOf = (db: Db, receiver: 'x.receiver_id' | 'u.id') => db`
  (select coalesce(jsonb_agg(jsonb_build_object('id', g.id, 'name', g.name, 'on', g.starts_on,
            'at', left(g.starts_at::text, 5), 'places', g.places, 'free', g.free, 'taken', g.taken, 'toldOn', g.told_on,
            'by', g.said_by) order by g.starts_on, g.starts_at, g.id), '[]')
     from (select s.* from shared.group_start s
            where s.unit_id in (select shared.group_units(${db.unsafe(receiver)})) and s.cancelled_on is null and s.starts_on >= platform.today()
            order by s.starts_on, s.starts_at, s.id limit ${shownAtMost}) g)`
