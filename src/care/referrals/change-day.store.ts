import type { Db } from '#platform/database.ts'
import type { OpenCourse } from './change-day.rules.ts'

/** One's units' open courses, with who controls them on the day before and on the day; the first 1000 by their id. */
export const listOpenCourses = (db: Db, day: Temporal.PlainDate) => db<OpenCourse[]>`
  with open as (
    select s.*, citizens.controller_of(s.receiver_id) as controller
      from referrals.standing s where s.step is not null order by s.id limit 1000)
  select c.id, c.person_id, p.name as person_name, c.kind, c.plan_type, c.state, o.function as receiver_function,
         (select jsonb_build_object('da', n.da, 'en', n.en) from shared.organisation_name n where n.id = c.receiver_id
           order by n.valid_from > platform.today(), n.valid_from desc nulls last limit 1) as receiver_name,
         p.municipality_code, c.created_on, c.service_on,
         shared.successor_of(c.controller, ${db.typed.day(day)}::date - 1) as controller_before, a.controller_after,
         (select jsonb_build_object('da', n.da, 'en', n.en) from shared.organisation_name n
           where n.id = a.controller_after order by n.valid_from desc nulls last limit 1) as controller_name
    from open c
    join organisations.organisation o on o.id = c.receiver_id
    join shared.person_seen p on p.id = c.person_id
   cross join lateral (
     select shared.successor_of(c.controller, ${db.typed.day(day)}::date) as controller_after) a
   order by c.id`
