-- Where citizens are referred from to a municipal health unit, and whether there are enough referrals, as the unit itself says: a
-- line each time, never edited; the newest counts. It stands beside what the ledger counts, for the unit alone, and is about nobody.
create table referrals.stated_flow (
  organisation_id uuid not null references organisations.organisation,
  number integer not null check (number > 0),
  -- None: nobody is referred there, as the unit says.
  senders text[] not null check (senders <@ '{sygehus,almen-praksis,senfoelgeklinik,citizen,other}'),
  enough text not null check (enough in ('yes', 'too-few', 'too-many', 'unknown')),
  grounds text check (grounds <> '' and length(grounds) <= 500),
  told_on date not null default platform.today(),
  told_name text,
  told_by uuid,
  told_by_post uuid,
  primary key (organisation_id, number)
);
alter table referrals.stated_flow enable row level security, force row level security;
create policy keeper on referrals.stated_flow to current_user using (true) with check (true);
-- A unit works on under the units it carries on for, so their lines are its own too.
create policy own on referrals.stated_flow for select to web
  using (organisation_id = any ((select platform.organisations())::uuid[]) and (select platform.has_power('may see flow')));
grant select (organisation_id, number, senders, enough, grounds, told_on, told_name) on referrals.stated_flow to web;

-- By the unit's own hand alone: its coordinator or leader; `changed` where somebody told since `stood` lines stood there.
create function referrals.tell_stated_flow(unit uuid, given jsonb, stood integer) returns text
  language plpgsql security definer set search_path = pg_catalog as $$
declare fresh referrals.stated_flow := jsonb_populate_record(null::referrals.stated_flow, given);
  stands integer;
begin
  if not exists (select from organisations.organisation o where o.id = unit and unit = any (platform.organisations())
       and o.function = 'sundhed' and shared.successor_of(unit, platform.today()) = unit)
    or not platform.has_power('may see flow') or not platform.has_power('may see persons') then
    return 'gone';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('stated-flow:' || unit, 0));
  select coalesce(max(f.number), 0) into stands from referrals.stated_flow f where f.organisation_id = unit;
  if stands is distinct from stood then
    return 'changed';
  end if;
  insert into referrals.stated_flow (organisation_id, number, senders, enough, grounds, told_name, told_by, told_by_post)
  values (unit, stands + 1, fresh.senders, fresh.enough, fresh.grounds, fresh.told_name, platform.actor(), platform.post());
  return 'told';
end $$;

-- What came to a unit in the last closed quarter from each kind of sender, for the unit alone; 1-4 is only said to be few.
create function referrals.sent_last_quarter(unit uuid) returns table (first_on date, sender text, came integer, is_few boolean)
  language sql stable rows 3 security definer set search_path = pg_catalog as $$
  with q as (
    select (date_trunc('quarter', platform.today()::timestamp) - interval '3 months')::date as first_on,
           date_trunc('quarter', platform.today()::timestamp)::date as next_on),
  sent as (
    select o.function, count(*) from q
     cross join lateral shared.taken_over_by(unit, platform.today()) as u(id)
      join referrals.referral r on r.receiver_id = u.id and r.state <> 'entered-in-error'
       and r.came_at >= q.first_on::timestamp at time zone 'Europe/Copenhagen'
       and r.came_at < q.next_on::timestamp at time zone 'Europe/Copenhagen'
      join organisations.organisation o on o.id = r.sender_id
     group by o.function)
  select q.first_on, k.sender, case when c.count not between 1 and 4 then c.count end::integer, c.count between 1 and 4
    from q cross join unnest('{sygehus,almen-praksis,senfoelgeklinik}'::text[]) as k(sender)
    left join sent s on s.function = k.sender
   cross join lateral (select coalesce(s.count, 0) as count) c
   where platform.has_power('may see flow') and platform.has_power('may see persons') and unit = any (platform.organisations())
$$;

-- An invented one, for demo databases alone, once.
create function referrals.furnish_stated_flow(example jsonb) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not exists (select from platform.installation where kind = 'demo') then
    raise insufficient_privilege;
  end if;
  insert into referrals.stated_flow (organisation_id, number, senders, enough, grounds, told_on)
  select e.organisation_id, 1, e.senders, e.enough, e.grounds, e.told_on
    from jsonb_populate_record(null::referrals.stated_flow, example) e
  on conflict do nothing;
end $$;
revoke all on function referrals.tell_stated_flow(uuid, jsonb, integer), referrals.sent_last_quarter(uuid),
  referrals.furnish_stated_flow(jsonb) from public;
grant execute on function referrals.tell_stated_flow(uuid, jsonb, integer), referrals.sent_last_quarter(uuid) to web;
grant execute on function referrals.furnish_stated_flow(jsonb) to worker;
