import type { Db } from '#platform/database.ts'

/**
 * The calls and letters since the step began, on a row of `referrals.standing` where whoever calls has to act; null where there
 * were none. What was taken back does not count.
 */
export const triedOf = (db: Db, row: 'x' | 'r') => db`
  (select case when count(*) > 0 and ${db.unsafe(row)}.act_side = 'receiver' then jsonb_build_object(
            'calls', coalesce(jsonb_agg(m.happened_at order by m.happened_at) filter (where m.move = 'call'), '[]'),
            'letters', count(*) filter (where m.move = 'write'), 'lastAt', max(coalesce(m.happened_at, m.at))) end
     from referrals.move m
    where m.referral_id = ${db.unsafe(row)}.id and m.move in ('call', 'write') and m.side = 'receiver'
      and m.state_at = ${db.unsafe(row)}.state_at
      and not exists (select from referrals.move u
        where u.referral_id = m.referral_id and u.number = m.number + 1 and u.move = 'undo'))`
