-- The name that a unit has on a day, or the name of whoever carries on for it then.
create function shared.unit_name_on(unit uuid, day date) returns jsonb
  language sql stable set search_path = pg_catalog as $$
  select jsonb_build_object('da', n.da, 'en', n.en) from shared.organisation_name n
   where n.id = shared.successor_of(unit, day)
   order by coalesce(n.valid_from > day, false), n.valid_from desc nulls last limit 1
$$;
revoke all on function shared.unit_name_on(uuid, date) from public;
grant execute on function shared.unit_name_on(uuid, date) to web, worker;
