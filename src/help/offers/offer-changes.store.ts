import type { Db } from '#platform/database.ts'
import { type OfferChange, rehabilitationTasks } from './offer-changes.rules.ts'

/** Every offer round which the responsibility is another on this day than on the day before: one statement. */
export const listOfferChanges = (db: Db, day: Temporal.PlainDate) => db<OfferChange[]>`
  with asked as materialized (select ${db.typed.day(day)}::date as day),
  place as (
    select distinct m.municipality_code as code, before.key as before_key, before.name as before_name,
           m.name as after_name
      from asked
      join shared.membership m on m.kind = 'region' and m.valid_from <= asked.day
       and coalesce(m.valid_to, 'infinity') >= asked.day
      join shared.membership before on before.kind = 'region' and before.municipality_code = m.municipality_code
       and before.valid_from < asked.day and coalesce(before.valid_to, 'infinity') >= asked.day - 1),
  moved as (
    select b.body->>'task' as task, min(b.body->>'sourceStatus') as status
      from asked, shared.published b
      join shared.published a on a.kind = 'duty' and a.body->>'task' = b.body->>'task'
       and a.body->>'share' = b.body->>'share'
     where b.kind = 'duty' and b.body->>'task' = any (${[...rehabilitationTasks]})
       and (b.body->>'validFrom')::date = asked.day and (a.body->>'validTo')::date = asked.day - 1
       and a.body->>'authorityRule' like 'kommune:%' and b.body->>'authorityRule' = 'region'
     group by 1),
  moves as (
    select coalesce(jsonb_agg(jsonb_build_object('task', task, 'status', status) order by task), '[]') as tasks from moved),
  -- A region, or a municipality, by what an offer is for.
  reached as materialized (
    select distinct on (area) area, before_name, after_name
      from (select before_key as area, code, before_name, after_name from place
            union all
            select code, code, before_name, after_name from place) p
     order by area, code),
  touched as (
    select l.key, r.before_name, r.after_name, case when l.kind = 'municipal-rehab' then moves.tasks else '[]' end as tasks
      from offers.listed l
      join reached r on r.area = l.reach
     cross join moves
     where not l.is_closed
       and (r.before_name <> r.after_name or (l.kind = 'municipal-rehab' and moves.tasks <> '[]')))
  select s.key, s.body->'name' as name, s.body->>'kind' as kind, s.body->>'organisation' as organisation,
         s.body->>'authority' as authority, s.body #>> '{area,level}' as level, s.body #>> '{area,name}' as area_name,
         t.before_name as region_before, t.after_name as region_after, t.tasks
    from touched t
    join shared.published s on s.kind = 'offer' and s.key = t.key
   order by level desc, t.after_name, s.body #>> '{name,da}', s.key`
