-- Who reacts on what, and when: a rule counts only under an agreement that a named unit has accepted.
create table assessments.reaction_agreement (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisations.organisation,
  hours text not null check (hours <> ''),
  reacts_within smallint not null check (reacts_within between 1 and 30),
  -- What happens when nobody there reacts, and what the person is told.
  fallback text not null check (fallback <> ''),
  citizen_text text not null check (citizen_text <> ''),
  proposed_at timestamptz not null default platform.now(),
  proposed_by uuid,
  proposed_by_name text,
  accepted_at timestamptz,
  accepted_by uuid,
  accepted_by_name text,
  ended_at timestamptz,
  check ((accepted_at is null) = (accepted_by_name is null))
);
create unique index reaction_agreement_open on assessments.reaction_agreement (organisation_id) where ended_at is null;

create table assessments.alert_rule (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisations.organisation,
  burden_from smallint check (burden_from between 0 and 10),
  not_wait boolean not null default false,
  domain text,
  made_at timestamptz not null default platform.now(),
  made_by_name text,
  agreement_id uuid references assessments.reaction_agreement,
  active_at timestamptz,
  ended_at timestamptz,
  check (burden_from is not null or not_wait),
  check (active_at is null or agreement_id is not null)
);
create index alert_rule_unit on assessments.alert_rule (organisation_id) where ended_at is null;

create table assessments.alert (
  id uuid primary key,
  rule_id uuid not null references assessments.alert_rule,
  need_id uuid not null references assessments.need on delete cascade,
  person_id uuid not null references citizens.person,
  organisations uuid[] not null default '{}',
  organisation_id uuid not null references organisations.organisation,
  -- How urgent the person says that it is, as it was when it came; it stands beside the rule and is never its result.
  own_urgency text not null check (own_urgency in ('soon', 'may-wait', 'no', 'not-told')),
  made_at timestamptz not null default platform.now(),
  due_on date not null,
  state text not null default 'new' check (state in ('new', 'in-hand', 'followed-up', 'closed')),
  owner_post uuid,
  owner_name text,
  taken_at timestamptz,
  reason text check (reason <> ''),
  changes integer not null default 0,
  controller_id uuid,
  controller_from date,
  controller_to date,
  unique (rule_id, need_id),
  check ((state = 'closed') = (reason is not null)),
  check (state <> 'in-hand' or owner_post is not null)
);
create index alert_person on assessments.alert (person_id, made_at desc);
create index alert_organisations on assessments.alert using gin (organisations);
create index alert_unit on assessments.alert (organisation_id, due_on) where state <> 'closed';

alter table assessments.reaction_agreement enable row level security, force row level security;
alter table assessments.alert_rule enable row level security, force row level security;
alter table assessments.alert enable row level security, force row level security;
create policy keeper on assessments.reaction_agreement to current_user using (true) with check (true);
create policy keeper on assessments.alert_rule to current_user using (true) with check (true);
create policy keeper on assessments.alert to current_user using (true) with check (true);
create policy known on assessments.reaction_agreement for select to web using (
  (accepted_at is not null and ended_at is null)
  or (organisation_id = any (platform.organisations()) and (select platform.has_power('may see persons'))));
create policy own on assessments.alert_rule for select to web using (
  organisation_id = any (platform.organisations()) and (select platform.has_power('may see persons')));
-- The unit that reacts, and the person: whoever acts for them sees no more of it than of the need.
create policy seen on assessments.alert for select to web using (
  person_id = any ((select platform.selves())::uuid[])
  or (organisations && platform.organisations() and (select platform.has_power('may see persons'))));
create policy job_reads on assessments.reaction_agreement for select to worker using (true);
create policy job_reads on assessments.alert_rule for select to worker using (true);
create policy job_reads on assessments.alert for select to worker using (true);
create policy job_raises on assessments.alert for insert to worker with check (true);
grant select on assessments.reaction_agreement, assessments.alert_rule, assessments.alert to web, worker;
grant insert on assessments.alert to worker;

-- The unit that reacts, while it has a relation to the person and sees the need.
create function assessments.alert_follows() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  update assessments.alert l set organisations = array(select l.organisation_id where l.organisation_id = any (new.organisations))
   where l.need_id = new.id;
  return null;
end $$;
create trigger alert_follows after update of organisations on assessments.need for each row
  when (new.organisations is distinct from old.organisations) execute function assessments.alert_follows();

-- Where an alert stands today. Nobody keeps one whom it cannot reach: with an owner who is away it lies with whoever stands
-- in, else in the queue again; so does one whose day has passed without anything having been done.
create view assessments.alert_standing with (security_invoker) as
  select l.*, h.holder_post,
         case when l.state = 'in-hand' and (h.holder_post is null or h.is_past) then 'new' else l.state end as standing,
         l.state = 'in-hand' and (h.holder_post is null or h.is_past) as is_returned
    from assessments.alert l
   cross join lateral (
     select case when l.state = 'in-hand' then accounts.works_for(l.owner_post, platform.today()) end as holder_post,
            l.due_on < platform.today()
              and (l.taken_at at time zone 'Europe/Copenhagen')::date <= l.due_on as is_past) h;
grant select on assessments.alert_standing to web, worker;

create function assessments.is_own_unit(unit uuid) returns boolean language sql stable as $$
  select coalesce(unit = citizens.own_unit(), false) and platform.has_power('may see persons')
$$;
create function assessments.propose_agreement(fresh jsonb, who text) returns uuid
  language plpgsql security definer set search_path = pg_catalog as $$
declare made uuid; unit uuid := citizens.own_unit();
begin
  if unit is null or not platform.has_power('may see persons') then
    return null;
  end if;
  insert into assessments.reaction_agreement (organisation_id, hours, reacts_within, fallback, citizen_text, proposed_by,
    proposed_by_name)
  select unit, g.hours, g.reacts_within, g.fallback, g.citizen_text, platform.actor(), who
    from jsonb_to_record(fresh) as g(hours text, reacts_within smallint, fallback text, citizen_text text)
  on conflict (organisation_id) where ended_at is null do nothing
  returning id into made;
  return made;
end $$;
create function assessments.accept_agreement(agreement uuid, who text) returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  update assessments.reaction_agreement g set accepted_at = platform.now(), accepted_by = platform.actor(),
         accepted_by_name = coalesce(who, '')
   where g.id = agreement and g.accepted_at is null and g.ended_at is null and assessments.is_own_unit(g.organisation_id);
  return found;
end $$;
-- Ended, the rules under it stop with it.
create function assessments.end_agreement(agreement uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  update assessments.reaction_agreement g set ended_at = platform.now()
   where g.id = agreement and g.ended_at is null and assessments.is_own_unit(g.organisation_id);
  if not found then
    return false;
  end if;
  update assessments.alert_rule r set active_at = null, agreement_id = null
   where r.agreement_id = agreement and r.ended_at is null;
  return true;
end $$;
create function assessments.make_rule(fresh jsonb, who text) returns uuid
  language plpgsql security definer set search_path = pg_catalog as $$
declare made uuid; unit uuid := citizens.own_unit();
begin
  if unit is null or not platform.has_power('may see persons') then
    return null;
  end if;
  insert into assessments.alert_rule (organisation_id, burden_from, not_wait, domain, made_by_name)
  select unit, g.burden_from, coalesce(g.not_wait, false), g.domain, who
    from jsonb_to_record(fresh) as g(burden_from smallint, not_wait boolean, domain text)
  returning id into made;
  return made;
end $$;
-- `active`, `no-agreement` when the unit has accepted none, `gone`.
create function assessments.activate_rule(rule uuid) returns text
  language plpgsql security definer set search_path = pg_catalog as $$
declare agreement uuid; unit uuid;
begin
  select r.organisation_id into unit from assessments.alert_rule r
   where r.id = rule and r.ended_at is null and assessments.is_own_unit(r.organisation_id) for update;
  if unit is null then
    return 'gone';
  end if;
  select g.id into agreement from assessments.reaction_agreement g
   where g.organisation_id = unit and g.accepted_at is not null and g.ended_at is null;
  if agreement is null then
    return 'no-agreement';
  end if;
  update assessments.alert_rule r set agreement_id = agreement, active_at = platform.now() where r.id = rule;
  return 'active';
end $$;
create function assessments.end_rule(rule uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  update assessments.alert_rule r set ended_at = platform.now()
   where r.id = rule and r.ended_at is null and assessments.is_own_unit(r.organisation_id);
  return found;
end $$;

-- One move of an alert: `saved`, `overtaken` when somebody moved it since, `gone`.
create function assessments.move_alert(moved uuid, seen integer, becomes text, why text, who text) returns text
  language plpgsql security definer set search_path = pg_catalog as $$
declare one assessments.alert;
begin
  select l.* into one from assessments.alert l
   where l.id = moved and l.organisations && platform.organisations() and platform.has_power('may see persons')
     for update;
  if one.id is null then
    return 'gone';
  end if;
  if one.changes <> seen or one.state = 'closed' then
    return 'overtaken';
  end if;
  update assessments.alert l set state = becomes, changes = l.changes + 1, reason = why,
         owner_post = case becomes when 'in-hand' then platform.post() when 'new' then null else l.owner_post end,
         owner_name = case becomes when 'in-hand' then who when 'new' then null else l.owner_name end,
         taken_at = case becomes when 'in-hand' then platform.now() when 'new' then null else l.taken_at end
   where l.id = moved;
  return 'saved';
end $$;
revoke all on function assessments.alert_follows(), assessments.propose_agreement(jsonb, text),
  assessments.accept_agreement(uuid, text), assessments.end_agreement(uuid), assessments.make_rule(jsonb, text),
  assessments.activate_rule(uuid), assessments.end_rule(uuid),
  assessments.move_alert(uuid, integer, text, text, text) from public;
grant execute on function assessments.propose_agreement(jsonb, text), assessments.accept_agreement(uuid, text),
  assessments.end_agreement(uuid), assessments.make_rule(jsonb, text), assessments.activate_rule(uuid),
  assessments.end_rule(uuid), assessments.move_alert(uuid, integer, text, text, text) to web;
