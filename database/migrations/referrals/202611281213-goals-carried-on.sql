-- A unit's local goals follow it into a merger: whoever carries on has them, with whose decision they are, until it decides itself.
-- Of several that were joined each goal holds for what was sent there; for what is sent to whoever carries on, where they agree.
create function referrals.goal_on(unit uuid, of_kind text, of_state text, day date) returns table (
    organisation_id uuid, days integer, source_title text, source_url text, decided_on date, valid_from date)
  language sql stable rows 1 set search_path = pg_catalog as $$
  with now as (select shared.successor_of(unit, day) as id),
  there as (
    select g.organisation_id, g.days, g.source_title, g.source_url, g.decided_on, g.valid_from
      from now cross join lateral shared.taken_over_by(now.id, day) as u(id)
      join referrals.local_goal g on g.organisation_id = u.id and g.kind = of_kind and g.state = of_state
       and g.valid_from <= day and (g.valid_to is null or g.valid_to >= day))
  select t.* from there t, now
   where t.organisation_id = now.id
      or not exists (select from there own where own.organisation_id = now.id)
     and (t.organisation_id = unit or not exists (select from there asked where asked.organisation_id = unit)
       and (select count(distinct coalesce(x.days, 0)) from there x) = 1)
   order by t.decided_on desc, t.organisation_id limit 1
$$;
revoke all on function referrals.goal_on(uuid, text, text, date) from public;
grant execute on function referrals.goal_on(uuid, text, text, date) to web, worker;
