-- What a clinic or a hospital has told last of how long one waits, by its own hand, and which offer it says is its own. The room
-- where it is told keeps every word; here stands the last, for whoever reads offers. Empty: it told that it tells nothing.
create table offers.own_waiting (
  organisation_id uuid primary key references organisations.organisation,
  offer_key text,
  weeks integer,
  counted text,
  words text,
  told_on date not null
);
create index own_waiting_offer on offers.own_waiting (offer_key) where offer_key is not null;
alter table offers.own_waiting enable row level security, force row level security;
create policy keeper on offers.own_waiting to current_user using (true) with check (true);
create policy everybody on offers.own_waiting for select using (true);
grant select on offers.own_waiting to web, worker;

-- What is remembered of offers is read again.
create function offers.follow_waiting() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform offers.turn_version();
  return null;
end $$;
create trigger version_follows after insert or update on offers.own_waiting
  for each statement execute function offers.follow_waiting();

-- For the room above.
create function offers.keep_waiting(told offers.own_waiting) returns void
  language sql security definer set search_path = pg_catalog as $$
  insert into offers.own_waiting values (told.*)
  on conflict (organisation_id) do update set offer_key = excluded.offer_key, weeks = excluded.weeks,
    counted = excluded.counted, words = excluded.words, told_on = excluded.told_on
$$;
revoke all on function offers.follow_waiting(), offers.keep_waiting(offers.own_waiting) from public;

-- Under whoever carries on for the unit that told it, until that one tells something itself.
create view offers.waiting_at with (security_invoker) as
  select w.offer_key, s.id as organisation_id, w.organisation_id as told_unit, w.weeks, w.counted, w.words, w.told_on
    from offers.own_waiting w
   cross join lateral (select shared.successor_of(w.organisation_id, platform.today()) as id offset 0) s
   where w.offer_key is not null and (w.weeks is not null or w.words is not null)
     and (s.id = w.organisation_id or not exists (select from offers.own_waiting own where own.organisation_id = s.id));
grant select on offers.waiting_at to web, worker;
