-- Maksimale ventetider (sundhedsloven § 88): what the hospital has told of them on a hospital referral, from which day the time is
-- counted, and each pause with who decided it. Written down as it was said, and nothing is worked out from it: a doctor may
-- decide that the time pauses. A pause belongs to what is waited for (`of_id`); what was wrong is taken back, not edited.
create table referrals.maximum_wait (
  id uuid primary key,
  referral_id uuid not null references referrals.referral,
  person_id uuid not null references citizens.person,
  of_id uuid references referrals.maximum_wait,
  pathway text check (pathway in ('cancer', 'heart')),
  waits_for text check (waits_for in ('examination', 'treatment', 'after-treatment')),
  reason text check (reason in ('health', 'other-illness', 'other')),
  words text check (words <> ''),
  from_on date not null,
  to_on date,
  -- Who at the hospital told it, or decided the pause, and the day they said so.
  said_by text not null check (said_by <> ''),
  said_on date not null,
  at timestamptz not null default platform.now(),
  by_account uuid,
  by_post uuid,
  by_unit uuid not null references organisations.organisation,
  by_name text,
  ended_at timestamptz,
  ended_by text,
  taken_back_at timestamptz,
  taken_back_by text,
  controller_id uuid,
  controller_from date,
  controller_to date,
  check (num_nonnulls(pathway, waits_for) = case when of_id is null then 2 else 0 end),
  check ((of_id is null) = (reason is null)),
  check (of_id is not null or to_on is null),
  check (reason <> 'other' or words is not null),
  check (to_on >= from_on)
);
create index maximum_wait_referral on referrals.maximum_wait (referral_id, at);
create index maximum_wait_person on referrals.maximum_wait (person_id);
create index maximum_wait_of on referrals.maximum_wait (of_id) where of_id is not null;

alter table referrals.maximum_wait enable row level security, force row level security;
create policy keeper on referrals.maximum_wait to current_user using (true) with check (true);
-- Whoever sees the referral: its own policy is asked.
create policy seen on referrals.maximum_wait for select to web using (
  exists (select from referrals.referral r where r.id = referral_id));
create policy job_reads on referrals.maximum_wait for select to worker using (true);
grant select on referrals.maximum_wait to web, worker;

-- For which unit somebody may write on this referral: one of the two it lies between, while it is open; never about the dead.
create function referrals.tells_wait(referral uuid) returns uuid
  language sql stable security definer set search_path = pg_catalog as $$
  select case when r.receiver_id = any (platform.organisations()) then r.receiver_id else r.sender_id end
    from referrals.referral r join citizens.person p on p.id = r.person_id and p.known_on is null
   where r.id = referral and r.kind = 'hospital-referral' and platform.has_power('may see persons')
     and r.organisations && platform.organisations()
     and (r.receiver_id = any (platform.organisations()) or r.sender_id = any (platform.organisations()))
     and r.state not in ('new', 'prepared', 'not-approved', 'ended', 'settled', 'stopped', 'entered-in-error')
$$;

create function referrals.tell_wait(fresh uuid, referral uuid, given jsonb, who text) returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
declare unit uuid := referrals.tells_wait(referral);
begin
  insert into referrals.maximum_wait (id, referral_id, person_id, of_id, pathway, waits_for, reason, words, from_on, to_on,
    said_by, said_on, by_account, by_post, by_unit, by_name, controller_id, controller_from)
  select fresh, r.id, r.person_id, g.of_id, g.pathway, g.waits_for, g.reason, g.words, g.from_on, g.to_on, g.said_by, g.said_on,
         platform.actor(), platform.post(), unit, who, coalesce(citizens.controller_of(unit), r.controller_id), platform.today()
    from referrals.referral r, jsonb_populate_record(null::referrals.maximum_wait, given) g
   where r.id = tell_wait.referral and unit is not null and g.said_on <= platform.today()
     and (g.of_id is null or exists (select from referrals.maximum_wait w
       where w.id = g.of_id and w.referral_id = r.id and w.of_id is null and w.taken_back_at is null));
  return found;
end $$;

-- A pause that is over: from then on the time counts again, as the hospital has said.
create function referrals.end_pause(one uuid, last date, who text) returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  update referrals.maximum_wait w set to_on = last, ended_at = platform.now(), ended_by = who
   where w.id = one and w.of_id is not null and w.to_on is null and w.taken_back_at is null and last >= w.from_on
     and referrals.tells_wait(w.referral_id) is not null;
  return found;
end $$;

-- By the unit that wrote it; what belongs to it goes along.
create function referrals.take_back_wait(one uuid, who text) returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  update referrals.maximum_wait w set taken_back_at = platform.now(), taken_back_by = who
   where (w.id = one or w.of_id = one) and w.taken_back_at is null and exists (
     select from referrals.maximum_wait x where x.id = one and x.by_unit = any (platform.organisations())
        and referrals.tells_wait(x.referral_id) is not null);
  return found;
end $$;
revoke all on function referrals.tells_wait(uuid), referrals.tell_wait(uuid, uuid, jsonb, text),
  referrals.end_pause(uuid, date, text), referrals.take_back_wait(uuid, text) from public;
grant execute on function referrals.tell_wait(uuid, uuid, jsonb, text), referrals.end_pause(uuid, date, text),
  referrals.take_back_wait(uuid, text) to web;
