-- When a start was last moved or cancelled: whoever has a place is told when the minute in which it can be taken back has passed.
alter table offers.group_start add column changed_at timestamptz;
create index group_start_changed on offers.group_start (changed_at) where changed_at is not null;

-- As before. Only a number that is told anew counts those who have a place; to cancel is no such number.
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
  select n.da into new.said_by from shared.organisation_name n where n.id = new.unit_id
   order by n.valid_from > platform.today(), n.valid_from desc nulls last limit 1;
  new.told_on := platform.today();
  new.told_by := platform.actor();
  return new;
end $$;

-- Whoever cancelled it takes that back within a minute.
create function offers.is_fresh(start offers.group_start) returns boolean
  language sql stable set search_path = pg_catalog as $$
  select coalesce(start.told_by = platform.actor() and platform.now() <= start.changed_at + interval '60 seconds', false)
$$;
-- For the page, which does not read who told it.
create function offers.may_take_back(start uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from offers.group_start g
    where g.id = start and g.cancelled_on is not null and g.unit_id = any (platform.organisations()) and offers.is_fresh(g))
$$;
revoke all on function offers.may_take_back(uuid) from public;
grant execute on function offers.may_take_back(uuid) to web;
