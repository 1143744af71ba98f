import type { Db } from '#platform/database.ts'
import { comingGroupsOf } from './group.store.ts'

/** What stands of a unit before something is sent there, as one value; `unit` is a row with `id` and `municipality_code`. */
export const capacityOf = (db: Db, unit: 'u') => db`
  (select jsonb_build_object('coming', ${comingGroupsOf(db, `${unit}.id`)}, 'quarter', c.first_on, 'came', c.came,
            'isFew', c.is_few, 'starts', g.starts, 'places', g.places, 'untold', g.untold)
     from referrals.came_last_quarter(${db.unsafe(unit)}.id) c
    cross join lateral (
      select count(*) as starts, sum(s.places) as places, count(*) filter (where s.places is null) as untold
        from shared.group_start s
       where s.unit_id in (select shared.group_units(${db.unsafe(unit)}.id)) and s.cancelled_on is null
         and s.starts_on >= c.first_on and s.starts_on < (c.first_on + interval '3 months')::date) g)`
