import type { Db } from '#platform/database.ts'
import type { InflowMonth } from './inflow.rules.ts'

/** Month by month what came to one's units, what began there, and their own groups; nobody counts another's. */
export const listInflow = (db: Db, since: Temporal.PlainDate) => db<InflowMonth[]>`
  select month, coalesce(c.sent, 0) as sent, coalesce(c.municipal, 0) as municipal, coalesce(c.plans, 0) as plans,
         coalesce(c.started, 0) as started, coalesce(g.starts, 0) as starts, g.places, coalesce(g.untold, 0) as untold
    from referrals.inflow(${db.typed.day(since)}::date) c
    full join (
      select to_char(s.starts_on, 'YYYY-MM') as month, count(*)::integer as starts, sum(s.places)::integer as places,
             count(*) filter (where s.places is null)::integer as untold
        from shared.group_start s
       where s.unit_id = any (platform.organisations()) and s.cancelled_on is null
         and s.starts_on >= ${db.typed.day(since)}::date
       group by 1) g using (month)
   order by month`
