-- Nearly nobody has been taken over by anybody: whoever has not is told at once, without a walk.
create or replace function shared.successor_of(unit uuid, day date) returns uuid
  language plpgsql stable set search_path = pg_catalog as $$
declare
  now_at uuid := unit;
  heir uuid;
begin
  for step in 1..50 loop
    select s.to_id into heir from organisations.succession s where s.from_id = now_at and s.on_day <= day;
    if heir is null then
      return now_at;
    end if;
    now_at := heir;
  end loop;
  return now_at;
end $$;
