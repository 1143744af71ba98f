-- When a start was last moved or cancelled: whoever has a place is told when the minute in which it can be taken back has passed.
alter table offers.group_start add column changed_at timestamptz;
create index group_start_changed on offers.group_start (changed_at) where changed_at is not null;

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
