import type { Db } from '#platform/database.ts'
import type { Question } from '#platform/question.ts'
import type { InflowMonth } from './inflow.rules.ts'

/** Month by month what came to one's units, what began there, and their own groups; nobody counts another's. */
export const inflowQuestion = (db: Db, since: Temporal.PlainDate): Question<readonly InflowMonth[]> => ({
  sql: db`
    select coalesce(jsonb_agg(jsonb_build_object('month', month, 'sent', coalesce(c.sent, 0),
             'municipal', coalesce(c.municipal, 0), 'plans', coalesce(c.plans, 0), 'started', coalesce(c.started, 0),
             'starts', coalesce(g.starts, 0), 'places', g.places, 'untold', coalesce(g.untold, 0)) order by month), '[]') as months
      from referrals.inflow(${db.typed.day(since)}::date) c
      full join (
        select to_char(s.starts_on, 'YYYY-MM') as month, count(*)::integer as starts, sum(s.places)::integer as places,
               count(*) filter (where s.places is null)::integer as untold
          from shared.group_start s
         where s.unit_id = any (platform.organisations()) and s.cancelled_on is null
           and s.starts_on >= ${db.typed.day(since)}::date
         group by 1) g using (month)`,
  take: ({ months }: { months: readonly InflowMonth[] }) => months,
})
