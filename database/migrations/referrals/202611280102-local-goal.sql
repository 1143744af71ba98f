-- Within how many days a unit has decided to act on a step (lokalt mål, serviceniveau), a version from each day. It takes the
-- place of this house's own days alone: what the law, the plan or an agreement sets comes first. It is about nobody.
create table referrals.local_goal (
  organisation_id uuid not null references organisations.organisation,
  kind text not null,
  state text not null,
  valid_from date not null,
  -- The day before the next version, where there is one.
  valid_to date,
  -- None: from this day the unit has no goal of its own.
  days integer check (days between 1 and 365),
  source_title text not null check (source_title <> ''),
  source_url text check (source_url ~ '^https?://'),
  decided_on date not null,
  set_at timestamptz not null default platform.now(),
  set_by uuid,
  set_by_post uuid,
  primary key (organisation_id, kind, state, valid_from),
  foreign key (kind, state) references referrals.step,
  check (valid_to >= valid_from)
);
alter table referrals.local_goal enable row level security, force row level security;
create policy keeper on referrals.local_goal to current_user using (true) with check (true);
create policy everybody on referrals.local_goal for select using (true);
grant select (organisation_id, kind, state, valid_from, valid_to, days, source_title, source_url, decided_on)
  on referrals.local_goal to web, worker;

-- From tomorrow at the earliest, so that no day that somebody was told moves. Whoever sets it is a leader of the unit, and
-- the step is the unit's to take. What holds already is never changed, only ended by what comes.
create function referrals.set_goal(unit uuid, given jsonb) returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
declare fresh referrals.local_goal := jsonb_populate_record(null::referrals.local_goal, given);
begin
  if not platform.has_power('may set goals') or unit <> all (accounts.led_units())
    or fresh.valid_from <= platform.today() or fresh.decided_on > platform.today() or not exists (
      select from referrals.step s join referrals.party p on p.kind = s.kind and p.side = s.side
        join organisations.organisation o on o.id = unit and o.function = any (p.functions)
       where s.kind = fresh.kind and s.state = fresh.state and s.state <> 'booked') then
    return false;
  end if;
  perform pg_advisory_xact_lock(hashtextextended('local-goal:' || unit, 0));
  update referrals.local_goal g set valid_to = fresh.valid_from - 1
   where g.organisation_id = unit and g.kind = fresh.kind and g.state = fresh.state and g.valid_from < fresh.valid_from
     and coalesce(g.valid_to, 'infinity') >= fresh.valid_from;
  insert into referrals.local_goal (organisation_id, kind, state, valid_from, valid_to, days, source_title, source_url,
    decided_on, set_by, set_by_post)
  select unit, fresh.kind, fresh.state, fresh.valid_from, (
           select min(g.valid_from) - 1 from referrals.local_goal g
            where g.organisation_id = unit and g.kind = fresh.kind and g.state = fresh.state
              and g.valid_from > fresh.valid_from),
         fresh.days, fresh.source_title, fresh.source_url, fresh.decided_on, platform.actor(), platform.post()
  on conflict (organisation_id, kind, state, valid_from) do update
    set days = excluded.days, source_title = excluded.source_title, source_url = excluded.source_url,
        decided_on = excluded.decided_on, set_at = platform.now(), set_by = excluded.set_by,
        set_by_post = excluded.set_by_post;
  return true;
end $$;
revoke all on function referrals.set_goal(uuid, jsonb) from public;
grant execute on function referrals.set_goal(uuid, jsonb) to web;

-- As before, with the goal that held at the acting unit on the day the step began in the place of this house's own days. The
-- columns are those it had: what a row keeps for the lists is no part of it.
create or replace view referrals.standing with (security_invoker) as
  select r.id, r.person_id, r.organisations, r.kind, r.state, r.state_at, r.moves, r.agreed_on, r.agreed_time, r.sender_id,
         r.receiver_id, r.created_on, r.service_on, r.need_ids, r.reason, r.tried, r.complexity, r.plan_type,
         r.functional_ability, r.discharged_on, r.start_after_on, r.latest_start_on, r.wanted, r.agreed_with_person_on,
         r.phone, r.message_allowed, r.best_time, r.interpreter_language, r.relative_contact, r.transport, r.sight_hearing,
         r.work, r.sick_listed_since, r.made_by, r.made_by_post, r.made_by_name, r.controller_id, r.controller_from,
         r.controller_to, s.side as act_side, s.step,
         case s.side when 'sender' then r.sender_id when 'receiver' then r.receiver_id end as act_id,
         d.state_on, b.start_by,
         case when s.counted = 'plan' then coalesce(b.start_by, o.own_goal)
              else least(o.own_goal, case when s.state in ('sent', 'received', 'not-reached', 'free-choice')
                then b.start_by end) end as due_on
    from referrals.referral r
    left join referrals.step s on s.kind = r.kind and s.state = r.state
    cross join lateral (select (r.state_at at time zone 'Europe/Copenhagen')::date as state_on) d
    left join referrals.local_goal g on g.kind = s.kind and g.state = s.state
      and g.organisation_id = case s.side when 'sender' then r.sender_id when 'receiver' then r.receiver_id end
      and g.valid_from <= d.state_on and (g.valid_to is null or g.valid_to >= d.state_on)
    -- Sundhedsloven § 140(4): 7 days from discharge or the plan's later day; not where training is at a hospital.
    cross join lateral (select case when s.state in ('sent', 'received', 'contacted', 'not-reached', 'free-choice')
      then least(case when r.plan_type in ('general', 'specialised-rehabilitation')
        then greatest(r.discharged_on, r.start_after_on) + 7 end, r.latest_start_on) end as start_by) b
    cross join lateral (select coalesce(case when s.counted = 'agreed' then r.agreed_on end,
      d.state_on + coalesce(g.days, s.days)) as own_goal) o;

-- The same day, kept with the row for the lists. A goal that held on the day a step began is never changed afterwards.
create or replace function referrals.keep_for_lists() returns trigger
  language plpgsql set search_path = pg_catalog as $$
declare
  s referrals.step;
  begun date := (new.state_at at time zone 'Europe/Copenhagen')::date;
  start_by date;
  own_goal date;
begin
  select * into s from referrals.step x where x.kind = new.kind and x.state = new.state;
  if s.state in ('sent', 'received', 'contacted', 'not-reached', 'free-choice') then
    start_by := least(case when new.plan_type in ('general', 'specialised-rehabilitation')
      then greatest(new.discharged_on, new.start_after_on) + 7 end, new.latest_start_on);
  end if;
  own_goal := coalesce(case when s.counted = 'agreed' then new.agreed_on end, begun + coalesce((
    select g.days from referrals.local_goal g
     where g.kind = s.kind and g.state = s.state and g.valid_from <= begun and coalesce(g.valid_to, begun) >= begun
       and g.organisation_id = case s.side when 'sender' then new.sender_id else new.receiver_id end), s.days));
  new.list_step := s.step;
  new.list_day := case when s.counted = 'plan' then coalesce(start_by, own_goal)
    else least(own_goal, case when s.state <> 'contacted' then start_by end) end;
  new.list_receiver := case when new.receiver_id = any (new.organisations) then new.receiver_id end;
  new.list_sender := case when new.sender_id = any (new.organisations) then new.sender_id end;
  new.list_unit := case s.side when 'sender' then new.list_sender when 'receiver' then new.list_receiver end;
  return new;
end $$;
