-- How long one waits at a unit that doctors refer to, as the unit itself has told it: a line each time, never edited. The
-- newest counts; one that holds nothing says that it is not given any more. It is about nobody in particular.
create table referrals.waiting_time (
  organisation_id uuid not null references organisations.organisation,
  number integer not null check (number > 0),
  weeks integer check (weeks between 0 and 260),
  counted text check (counted in ('answer', 'first-conversation', 'start')),
  words text check (words <> ''),
  -- The offer in the directory that it is about, as the unit has said.
  offer_key text,
  told_on date not null default platform.today(),
  told_by uuid,
  told_by_post uuid,
  primary key (organisation_id, number),
  check ((weeks is null) = (counted is null))
);
create index waiting_time_offer on referrals.waiting_time (offer_key) where offer_key is not null;
alter table referrals.waiting_time enable row level security, force row level security;
create policy keeper on referrals.waiting_time to current_user using (true) with check (true);
create policy everybody on referrals.waiting_time for select using (true);
grant select (organisation_id, number, weeks, counted, words, offer_key, told_on) on referrals.waiting_time to web, worker;

-- What each unit has told last, where it has told something.
create view shared.waiting_time with (security_invoker) as
  select * from (
    select distinct on (organisation_id) organisation_id, weeks, counted, words, offer_key, told_on
      from referrals.waiting_time order by organisation_id, number desc) last_told
   where weeks is not null or words is not null;
grant select on shared.waiting_time to web, worker;

-- By the unit's own hand alone: somebody who works there, at a clinic or a hospital.
create function referrals.tell_waiting(unit uuid, given jsonb) returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
declare fresh referrals.waiting_time := jsonb_populate_record(null::referrals.waiting_time, given);
begin
  if not exists (select from organisations.organisation o where o.id = unit and unit = any (platform.organisations())
       and o.function in ('senfoelgeklinik', 'sygehus')) or not platform.has_power('may see persons') then
    return false;
  end if;
  perform pg_advisory_xact_lock(hashtextextended('waiting-time:' || unit, 0));
  insert into referrals.waiting_time (organisation_id, number, weeks, counted, words, offer_key, told_by, told_by_post)
  select unit, 1 + count(*), fresh.weeks, fresh.counted, fresh.words, fresh.offer_key, platform.actor(), platform.post()
    from referrals.waiting_time w where w.organisation_id = unit;
  return true;
end $$;

-- An invented one, for demo databases alone, once.
create function referrals.furnish_waiting(example jsonb) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not exists (select from platform.installation where kind = 'demo') then
    raise insufficient_privilege;
  end if;
  insert into referrals.waiting_time (organisation_id, number, weeks, counted, words, told_on)
  select e.organisation_id, 1, e.weeks, e.counted, e.words, e.told_on
    from jsonb_populate_record(null::referrals.waiting_time, example) e
  on conflict do nothing;
end $$;
revoke all on function referrals.tell_waiting(uuid, jsonb), referrals.furnish_waiting(jsonb) from public;
grant execute on function referrals.tell_waiting(uuid, jsonb) to web;
grant execute on function referrals.furnish_waiting(jsonb) to worker;
