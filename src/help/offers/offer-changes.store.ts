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
  standing as (
    select p.key, p.body, p.body #>> '{area,level}' as level, p.body #>> '{area,key}' as area
      from shared.published p
     where p.kind = 'offer' and coalesce(p.body->>'standing', '') not in ('closed', 'historic')
       and p.body #>> '{area,level}' in ('region', 'municipality'))
  select s.key, s.body->'name' as name, s.body->>'kind' as kind, s.body->>'organisation' as organisation,
         s.body->>'authority' as authority, s.level, s.body #>> '{area,name}' as area_name,
         r.before_name as region_before, r.after_name as region_after,
         case when s.body->>'kind' = 'municipal-rehab' then moves.tasks else '[]' end as tasks
    from standing s
    cross join moves
    join lateral (select * from place
                   where case s.level when 'region' then before_key else code end = s.area
                   order by code limit 1) r on true
   where r.before_name <> r.after_name
      or (s.body->>'kind' = 'municipal-rehab' and moves.tasks <> '[]')
   order by s.level desc, r.after_name, s.body #>> '{name,da}', s.key`
