-- What a unit has decided itself about a step, as one mark: whoever sets a goal says by it what they saw.
create function referrals.goal_mark(unit uuid, of_kind text, of_state text) returns text
  language sql stable set search_path = pg_catalog as $$
  select coalesce(md5(string_agg(concat_ws('|', g.valid_from, coalesce(g.days, 0), g.source_title, coalesce(g.source_url, ''),
           g.decided_on), E'\n' order by g.valid_from)), '')
    from referrals.local_goal g where g.organisation_id = unit and g.kind = of_kind and g.state = of_state
$$;
revoke all on function referrals.goal_mark(uuid, text, text) from public;
grant execute on function referrals.goal_mark(uuid, text, text) to web;

-- As before, by whoever carries on; and `changed` where the step's goal stands otherwise than whoever sets it saw.
drop function referrals.set_goal(uuid, jsonb);
create function referrals.set_goal(unit uuid, given jsonb, stood text) returns text
  language plpgsql security definer set search_path = pg_catalog as $$
declare fresh referrals.local_goal := jsonb_populate_record(null::referrals.local_goal, given);
begin
  if not platform.has_power('may set goals') or unit <> all (accounts.led_units())
    or shared.successor_of(unit, platform.today()) <> unit
    or fresh.valid_from <= platform.today() or fresh.decided_on > platform.today() or not exists (
      select from referrals.step s join referrals.party p on p.kind = s.kind and p.side = s.side
        join organisations.organisation o on o.id = unit and o.function = any (p.functions)
       where s.kind = fresh.kind and s.state = fresh.state and s.state <> 'booked') then
    return 'gone';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('local-goal:' || unit, 0));
  if stood <> referrals.goal_mark(unit, fresh.kind, fresh.state) then
    return 'changed';
  end if;
  update referrals.local_goal g set valid_to = fresh.valid_from - 1
   where g.organisation_id = unit and g.kind = fresh.kind and g.state = fresh.state and g.valid_from < fresh.valid_from
     and coalesce(g.valid_to, 'infinity') >= fresh.valid_from;
  insert into referrals.local_goal (organisation_id, kind, state, valid_from, valid_to, days, source_title, source_url,
    decided_on, set_by, set_by_post)
  select unit, fresh.kind, fresh.state, fresh.valid_from, (
           select min(g.valid_from) - 1 from referrals.local_goal g
            where g.organisation_id = unit and g.kind = fresh.kind and g.state = fresh.state
              and g.valid_from > fresh.valid_from),
         fresh.days, fresh.source_title, fresh.source_url, fresh.decided_on, platform.actor(), platform.post()
  on conflict (organisation_id, kind, state, valid_from) do update
    set days = excluded.days, source_title = excluded.source_title, source_url = excluded.source_url,
        decided_on = excluded.decided_on, set_at = platform.now(), set_by = excluded.set_by,
        set_by_post = excluded.set_by_post;
  return 'set';
end $$;
revoke all on function referrals.set_goal(uuid, jsonb, text) from public;
grant execute on function referrals.set_goal(uuid, jsonb, text) to web;
