-- The same for the tasks of whoever asks: read through an index for each of their units, for their role, and for their post,
-- each with its own end. What is shown of a task is read from the table by whoever asks.
create index task_unit_newest on tasks.task (organisation_id, made_at desc, id) where closed_at is null;
-- Whether a task is theirs stands in the index that it is counted by.
drop index tasks.task_unit;
create index task_unit on tasks.task (organisation_id, due_on, id) include (role, post_id) where closed_at is null;

create function tasks.mine(first_on date, last_on date, is_newest_first boolean, most integer, skipped integer)
  returns table (id uuid, place bigint)
  language plpgsql stable security definer rows 25 set search_path = pg_catalog
  set plan_cache_mode = force_generic_plan set enable_sort = off set enable_bitmapscan = off as $$
declare
  units uuid[] := platform.organisations();
  own_post uuid := platform.post();
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
         where x.closed_at is null and x.post_id = own_post and (x.role is null or x.role = own_role)
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
        (select x.id, x.due_on from tasks.task x
          where x.closed_at is null and x.post_id = own_post and (x.role is null or x.role = own_role)
            and (x.organisation_id is null or x.organisation_id = any (units)) and x.due_on between first_day and last_day
          order by x.due_on, x.id limit skipped + most)) t
     order by t.due_on, t.id limit most offset skipped;
  end if;
end $$;

-- How many of them are due between two days, up to `most`.
create function tasks.count_mine(first_on date, last_on date, most integer) returns integer
  language plpgsql stable security definer set search_path = pg_catalog
  set plan_cache_mode = force_generic_plan set enable_sort = off set enable_bitmapscan = off as $$
declare
  units uuid[] := platform.organisations();
  own_post uuid := platform.post();
  own_role text := nullif(current_setting('app.role', true), '');
  first_day date := coalesce(first_on, '-infinity');
  last_day date := coalesce(last_on, 'infinity');
  counted integer;
begin
  if not platform.has_power('may see tasks') then
    return 0;
  end if;
  select count(*) into counted from (
    select from (select distinct unnest(units) as unit) of_unit cross join lateral (
      select from tasks.task x
       where x.closed_at is null and x.organisation_id = unit and x.post_id is null
         and (x.role is null or x.role = own_role) and x.due_on between first_day and last_day limit most) u
    union all
    (select from tasks.task x
      where x.closed_at is null and x.role = own_role and x.organisation_id is null and x.post_id is null
        and x.due_on between first_day and last_day limit most)
    union all
    (select from tasks.task x
      where x.closed_at is null and x.post_id = own_post and (x.role is null or x.role = own_role)
        and (x.organisation_id is null or x.organisation_id = any (units))
        and x.due_on between first_day and last_day limit most)
    limit most) few;
  return counted;
end $$;
revoke all on function tasks.mine(date, date, boolean, integer, integer), tasks.count_mine(date, date, integer) from public;
grant execute on function tasks.mine(date, date, boolean, integer, integer), tasks.count_mine(date, date, integer) to web;
