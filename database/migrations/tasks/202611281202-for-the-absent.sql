-- What names somebody who is away lies on their days with whoever stands in, and without anybody in the unit's list.
alter policy own on tasks.task using (
  (select platform.has_power('may see tasks'))
  and (post_id is null or post_id = any ((select accounts.works_as())::uuid[]))
  and (role is null or role = (select nullif(current_setting('app.role', true), '')))
  and (organisation_id is null or organisation_id = any (platform.organisations())));

create or replace function tasks.mine(first_on date, last_on date, is_newest_first boolean, most integer, skipped integer)
  returns table (id uuid, place bigint)
  language plpgsql stable security definer rows 25 set search_path = pg_catalog
  set plan_cache_mode = force_generic_plan set enable_sort = off set enable_bitmapscan = off as $$
declare
  units uuid[] := platform.organisations();
  own_posts uuid[] := accounts.works_as();
  own_role text := nullif(current_setting('app.role', true), '');
  first_day date := coalesce(first_on, '-infinity');
  last_day date := coalesce(last_on, 'infinity');
begin
  if not platform.has_power('may see tasks') then
    return;
  end if;
  if is_newest_first then
    return query select t.id, row_number() over (order by t.made_at desc, t.id) from (
        select u.* from (select distinct unnest(units) as unit) of_unit cross join lateral (
          select x.id, x.made_at from tasks.task x
           where x.closed_at is null and x.organisation_id = unit and x.post_id is null
             and (x.role is null or x.role = own_role) and x.due_on between first_day and last_day
           order by x.made_at desc, x.id limit skipped + most) u
        union all
        select x.id, x.made_at from tasks.task x
         where x.closed_at is null and x.role = own_role and x.organisation_id is null and x.post_id is null
           and x.due_on between first_day and last_day
        union all
        select x.id, x.made_at from tasks.task x
         where x.closed_at is null and x.post_id = any (own_posts) and (x.role is null or x.role = own_role)
           and (x.organisation_id is null or x.organisation_id = any (units)) and x.due_on between first_day and last_day) t
     order by t.made_at desc, t.id limit most offset skipped;
  else
    return query select t.id, row_number() over (order by t.due_on, t.id) from (
        select u.* from (select distinct unnest(units) as unit) of_unit cross join lateral (
          select x.id, x.due_on from tasks.task x
           where x.closed_at is null and x.organisation_id = unit and x.post_id is null
             and (x.role is null or x.role = own_role) and x.due_on between first_day and last_day
           order by x.due_on, x.id limit skipped + most) u
        union all
        (select x.id, x.due_on from tasks.task x
          where x.closed_at is null and x.role = own_role and x.organisation_id is null and x.post_id is null
            and x.due_on between first_day and last_day
          order by x.due_on, x.id limit skipped + most)
        union all
        select p.* from unnest(own_posts) as of_post cross join lateral (
          select x.id, x.due_on from tasks.task x
           where x.closed_at is null and x.post_id = of_post and (x.role is null or x.role = own_role)
             and (x.organisation_id is null or x.organisation_id = any (units)) and x.due_on between first_day and last_day
           order by x.due_on, x.id limit skipped + most) p) t
     order by t.due_on, t.id limit most offset skipped;
  end if;
end $$;

-- How many of them are due between each two days, up to `most`: asked for all views at once, so that whose work is one's own is found
-- out once.
drop function tasks.count_mine(date, date, integer);
create function tasks.count_mine(firsts date[], lasts date[], most integer) returns integer[]
  language plpgsql stable security definer set search_path = pg_catalog
  set plan_cache_mode = force_generic_plan set enable_sort = off set enable_bitmapscan = off as $$
declare
  units uuid[] := platform.organisations();
  own_posts uuid[] := accounts.works_as();
  own_role text := nullif(current_setting('app.role', true), '');
  counted integer;
  every_count integer[] := '{}';
begin
  if not platform.has_power('may see tasks') then
    return array_fill(0, array[cardinality(firsts)]);
  end if;
  for place in 1..cardinality(firsts) loop
    select count(*) into counted from (
      select from (select distinct unnest(units) as unit) of_unit cross join lateral (
        select from tasks.task x
         where x.closed_at is null and x.organisation_id = unit and x.post_id is null
           and (x.role is null or x.role = own_role) and x.due_on between firsts[place] and lasts[place] limit most) u
      union all
      (select from tasks.task x
        where x.closed_at is null and x.role = own_role and x.organisation_id is null and x.post_id is null
          and x.due_on between firsts[place] and lasts[place] limit most)
      union all
      (select from tasks.task x
        where x.closed_at is null and x.post_id = any (own_posts) and (x.role is null or x.role = own_role)
          and (x.organisation_id is null or x.organisation_id = any (units))
          and x.due_on between firsts[place] and lasts[place] limit most)
      limit most) few;
    every_count := every_count || counted;
  end loop;
  return every_count;
end $$;
revoke all on function tasks.count_mine(date[], date[], integer) from public;
grant execute on function tasks.count_mine(date[], date[], integer) to web;
