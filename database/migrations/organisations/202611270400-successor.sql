-- Who carries on for an organisation on a day: itself until the day of a succession. For rows of rooms above.
create function shared.successor_of(unit uuid, day date) returns uuid
  language sql stable set search_path = pg_catalog as $$
  with recursive line(id, step) as (
    select unit, 0
    union all
    select s.to_id, line.step + 1 from organisations.succession s join line on s.from_id = line.id
     where s.on_day <= day and line.step < 50)
  select id from line order by step desc limit 1
$$;
-- Everything that a unit has taken over by a day, itself among it.
create function shared.taken_over_by(unit uuid, day date) returns setof uuid
  language sql stable set search_path = pg_catalog as $$
  with recursive line(id) as (
    select unit
    union
    select s.from_id from organisations.succession s join line on s.to_id = line.id where s.on_day <= day)
  select id from line
$$;
grant execute on function shared.successor_of(uuid, date), shared.taken_over_by(uuid, date) to web, worker;
