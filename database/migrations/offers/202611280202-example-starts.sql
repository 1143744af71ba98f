-- Example starts for demo databases alone, once, in the name of the unit that would have told of them.
create function offers.furnish_starts(examples jsonb) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
declare real_now text := current_setting('app.now', true); one jsonb;
begin
  if not exists (select from platform.installation where kind = 'demo') then
    raise insufficient_privilege;
  end if;
  for one in select * from jsonb_array_elements(examples) loop
    perform set_config('app.now', one->>'told_at', true), set_config('app.actor', one->>'told_by', true);
    insert into offers.group_start (id, offer_key, unit_id, name, starts_on, starts_at, places, free)
    select s.id, s.offer_key, s.unit_id, s.name, s.starts_on, s.starts_at, s.places, s.free
      from jsonb_populate_record(null::offers.group_start, one) s
        on conflict (id) do nothing;
  end loop;
  perform set_config('app.now', coalesce(real_now, ''), true), set_config('app.actor', '', true);
end $$;
revoke all on function offers.furnish_starts(jsonb) from public;
grant execute on function offers.furnish_starts(jsonb) to worker;
