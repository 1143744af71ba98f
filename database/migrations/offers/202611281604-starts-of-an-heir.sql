-- When a unit is taken over, its starts follow: whoever carries on for it gives places in them, in the municipality that it is in.
create or replace function offers.take_place(start uuid, unit uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  update offers.group_start g set taken = g.taken + 1, changes = g.changes + 1
   where g.id = start and g.cancelled_on is null and g.starts_on >= platform.today() and (g.free is null or g.taken < g.free)
     and exists (select from organisations.organisation a join organisations.organisation b
       on a.municipality_code = b.municipality_code
         where a.id = shared.successor_of(g.unit_id, platform.today()) and b.id = shared.successor_of(unit, platform.today()));
  return found;
end $$;

-- The units whose starts a unit gives places in: those of the municipality of whoever carries on for it, and what they took over.
create function shared.group_units(unit uuid) returns setof uuid
  language sql stable set search_path = pg_catalog as $$
  select t.id
    from organisations.organisation h
    join organisations.organisation o on o.municipality_code = h.municipality_code
   cross join lateral shared.taken_over_by(o.id, platform.today()) as t(id)
   where h.id = shared.successor_of(unit, platform.today())
     and not exists (select from organisations.succession s where s.from_id = o.id and s.on_day <= platform.today())
$$;
revoke all on function shared.group_units(uuid) from public;
grant execute on function shared.group_units(uuid) to web, worker;

-- As before, told in the name of whoever carries on for the unit. Only a number that is told anew counts those
-- who have a place; to cancel is no such number.
create or replace function offers.start_told() returns trigger
  language plpgsql set search_path = pg_catalog as $$
begin
  if new.cancelled_on is null and new.starts_on < platform.today() then
    raise check_violation using message = 'a start that is told of lies ahead';
  end if;
  if tg_op = 'UPDATE' then
    if old.cancelled_on is not null and not (new.cancelled_on is null and offers.is_fresh(old)) then
      raise check_violation using message = 'a start that is cancelled is not told of anew';
    end if;
    new.changes := old.changes + 1;
    if (new.starts_on, new.starts_at, new.cancelled_on) is distinct from (old.starts_on, old.starts_at, old.cancelled_on) then
      new.changed_at := platform.now();
    end if;
    if new.cancelled_on is not distinct from old.cancelled_on then
      new.taken := 0;
    end if;
  end if;
  new.said_by := shared.unit_name_on(new.unit_id, platform.today())->>'da';
  new.told_on := platform.today();
  new.told_by := platform.actor();
  return new;
end $$;
