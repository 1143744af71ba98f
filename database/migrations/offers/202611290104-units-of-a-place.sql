-- As before: the units of the municipality that a unit has come to belong to, and all that these took over; followed back
-- for all of them at once.
create or replace function shared.group_units(unit uuid) returns setof uuid
  language plpgsql stable set search_path = pg_catalog as $$
declare
  day date := platform.today();
  now_at uuid := shared.successor_of(unit, day);
begin
  return query
    with recursive line(id) as (
      select o.id
        from organisations.organisation h
        join organisations.organisation o on o.municipality_code = h.municipality_code
       where h.id = now_at and not exists (
         select from organisations.succession s where s.from_id = o.id and s.on_day <= day)
      union
      select s.from_id from organisations.succession s join line on s.to_id = line.id where s.on_day <= day)
    select line.id from line;
end $$;
