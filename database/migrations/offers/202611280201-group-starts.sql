-- When a group of an offer begins, and how many places it has: told by the unit that runs it, on a day, and shown at once. It is
-- no part of the offer's edition, so nobody waits for a check; it says who told it and when, and falls away by the clock.
create table offers.group_start (
  id uuid primary key,
  offer_key text not null,
  unit_id uuid not null references organisations.organisation,
  -- What the group is called, where the offer has several.
  name text check (length(name) between 1 and 120),
  starts_on date not null,
  starts_at time,
  places integer check (places between 0 and 999),
  -- Free on the day it was told.
  free integer check (free between 0 and 999),
  -- Given through this house since then, less those that became free again.
  taken integer not null default 0,
  told_on date not null,
  -- The unit's name that day, never a person's: it is shown.
  said_by text not null,
  told_by uuid not null,
  -- Turns with every change, so that nobody tells anew what they have not seen.
  changes integer not null default 0,
  cancelled_on date,
  check (free <= places),
  -- Never one more than there was room for, whoever asks and however many at once.
  check (taken <= free)
);
create index group_start_offer on offers.group_start (offer_key, starts_on) where cancelled_on is null;
create index group_start_unit on offers.group_start (unit_id, starts_on);

-- Whose offer it is: what is for one municipality is run by its office for health. An edition names no unit, only a place.
create function offers.is_of_unit(offer text, unit uuid) returns boolean
  language sql stable set search_path = pg_catalog as $$
  select exists (select from offers.listed l join shared.organisation_name n on n.municipality_code = l.reach
    where l.key = offer and l.kind = 'municipal-rehab' and n.id = unit and n.function = 'sundhed')
$$;

create function offers.start_told() returns trigger
  language plpgsql set search_path = pg_catalog as $$
begin
  if new.cancelled_on is null and new.starts_on < platform.today() then
    raise check_violation using message = 'a start that is told of lies ahead';
  end if;
  select n.da into new.said_by from shared.organisation_name n where n.id = new.unit_id
   order by n.valid_from > platform.today(), n.valid_from desc nulls last limit 1;
  new.told_on := platform.today();
  new.told_by := platform.actor();
  if tg_op = 'UPDATE' then
    new.changes := old.changes + 1;
    -- The number that is told now has counted everybody who has a place.
    new.taken := 0;
  end if;
  return new;
end $$;
create trigger start_told before insert or update of name, starts_on, starts_at, places, free, cancelled_on
  on offers.group_start for each row execute function offers.start_told();

-- Cards and lists that are remembered are read anew.
create function offers.follow_starts() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform offers.turn_version();
  return null;
end $$;
create trigger version_follows after insert or update on offers.group_start
  for each statement execute function offers.follow_starts();

-- For definer functions of rooms above: one place in a start that is ahead, in the same municipality. False when there is none:
-- the row is locked until the end of the transaction, so that the last place is given once.
create function offers.take_place(start uuid, unit uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  update offers.group_start g set taken = g.taken + 1, changes = g.changes + 1
   where g.id = start and g.cancelled_on is null and g.starts_on >= platform.today() and (g.free is null or g.taken < g.free)
     and exists (select from organisations.organisation a join organisations.organisation b
       on a.municipality_code = b.municipality_code where a.id = g.unit_id and b.id = unit);
  return found;
end $$;
create function offers.give_place_back(start uuid) returns void
  language sql security definer set search_path = pg_catalog as $$
  update offers.group_start g set taken = g.taken - 1, changes = g.changes + 1 where g.id = start
$$;
revoke all on function offers.follow_starts(), offers.take_place(uuid, uuid), offers.give_place_back(uuid) from public;

alter table offers.group_start enable row level security, force row level security;
create policy keeper on offers.group_start to current_user using (true) with check (true);
create policy everybody_reads on offers.group_start for select to web, worker using (true);
create policy unit_tells on offers.group_start for insert to web
  with check (unit_id = any (platform.organisations()) and (select platform.has_power('may tell starts'))
    and offers.is_of_unit(offer_key, unit_id));
create policy unit_changes on offers.group_start for update to web
  using (unit_id = any (platform.organisations()) and (select platform.has_power('may tell starts')))
  with check (unit_id = any (platform.organisations()) and (select platform.has_power('may tell starts')));
grant select (id, offer_key, unit_id, name, starts_on, starts_at, places, free, taken, told_on, said_by, changes, cancelled_on)
  on offers.group_start to web, worker;
grant insert (id, offer_key, unit_id, name, starts_on, starts_at, places, free) on offers.group_start to web;
grant update (name, starts_on, starts_at, places, free, cancelled_on) on offers.group_start to web;

-- What lies ahead and is not cancelled.
create view offers.starts_ahead with (security_invoker) as
  select id, offer_key, unit_id, name, starts_on, starts_at, places, free, taken, told_on, said_by, changes
    from offers.group_start where cancelled_on is null and starts_on >= platform.today();
grant select on offers.starts_ahead to web, worker;

-- For rooms above: every start that was told, past and cancelled ones too; `left_now` is what is free after what was given since.
create view shared.group_start with (security_invoker) as
  select g.id, g.offer_key, g.unit_id, o.municipality_code, g.starts_on, g.starts_at, g.places, g.free, g.taken,
         case when g.free is not null then least(g.free - g.taken, g.places) end as left_now, g.told_on, g.said_by,
         g.cancelled_on,
         case when g.name is null then p.body->'name' else jsonb_build_object('da', g.name, 'en', g.name) end as name
    from offers.group_start g
    join organisations.organisation o on o.id = g.unit_id
    left join shared.published p on p.kind = 'offer' and p.key = g.offer_key;
grant select on shared.group_start to web, worker;
