-- An answer as a piece of work at the unit that got it, and what was agreed about each need.
create table assessments.arrival (
  assessment_id uuid primary key references assessments.assessment on delete cascade,
  person_id uuid not null references citizens.person,
  organisations uuid[] not null default '{}',
  -- When the unit was given a task, and when there was nothing left to do about it: read, withdrawn, no relation.
  told_at timestamptz,
  settled_at timestamptz,
  read_at timestamptz,
  read_by uuid,
  read_by_post uuid,
  read_by_name text,
  controller_id uuid,
  controller_from date,
  controller_to date
);
create index arrival_person on assessments.arrival (person_id);
create index arrival_organisations on assessments.arrival using gin (organisations) where read_at is null;
create index arrival_open on assessments.arrival (told_at) where settled_at is null;

-- *Aftalt med dig*: one line each time, numbered, never edited; the newest holds.
create table assessments.agreed (
  need_id uuid not null references assessments.need on delete cascade,
  number integer not null check (number > 0),
  person_id uuid not null references citizens.person,
  organisations uuid[] not null default '{}',
  domain text not null,
  words text check (words <> ''),
  agreed_on date not null,
  -- The assessment of whoever wrote it, with its grounds. What a receiver decides stands with the referral.
  complexity text check (complexity in ('simple', 'complex')),
  grounds text check (grounds <> ''),
  level text check (level in ('egenomsorg', 'basal', 'specialiseret', 'hoejt_specialiseret')),
  state text not null check (state in ('open', 'met', 'closed')),
  reason text check (reason <> ''),
  at timestamptz not null default platform.now(),
  by_account uuid,
  by_post uuid,
  by_name text,
  by_role text,
  by_unit uuid references organisations.organisation,
  controller_id uuid,
  controller_from date,
  controller_to date,
  primary key (need_id, number),
  check ((complexity is null) = (grounds is null)),
  check (state <> 'open' or words is not null),
  check (state <> 'closed' or reason is not null)
);
create index agreed_person on assessments.agreed (person_id, at desc);
create index agreed_organisations on assessments.agreed using gin (organisations);
create index need_assessment on assessments.need (assessment_id);
-- Counted once a need that there is no offer where the person lives.
alter table assessments.need add column gap_told_on date;

alter table assessments.arrival enable row level security, force row level security;
alter table assessments.agreed enable row level security, force row level security;
create policy keeper on assessments.arrival to current_user using (true) with check (true);
create policy keeper on assessments.agreed to current_user using (true) with check (true);
create policy seen on assessments.arrival for select to web using (
  (person_id = any ((select platform.persons_with('answers'))::uuid[]) and cardinality(organisations) > 0)
  or (organisations && platform.organisations() and (select platform.has_power('may see persons'))));
-- What was agreed is words about a need: whoever acts for the person sees it where both were chosen.
create policy seen on assessments.agreed for select to web using (
  (person_id = any ((select platform.persons_with('answers'))::uuid[])
    and (cardinality(organisations) > 0 or (select platform.has_power('may see own page')))
    and person_id = any ((select platform.persons_with('free-text'))::uuid[])
    and (domain <> 'sexual' or person_id = any ((select platform.persons_with('sexual'))::uuid[]))
    and (domain <> 'psychological' or person_id = any ((select platform.persons_with('psychological'))::uuid[])))
  or (organisations && platform.organisations() and (select platform.has_power('may see persons'))));
create policy job_reads on assessments.arrival for select to worker using (true);
create policy job_tells on assessments.arrival for insert to worker with check (true);
create policy job_settles on assessments.arrival for update to worker using (true) with check (true);
create policy job_reads on assessments.agreed for select to worker using (true);
grant select on assessments.arrival, assessments.agreed to web, worker;
grant insert, update (told_at, settled_at) on assessments.arrival to worker;

-- Whoever sees the answer sees how it was received; whoever sees the need sees what was agreed.
create function assessments.arrival_follows() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  update assessments.arrival r set organisations = new.organisations where r.assessment_id = new.id;
  return null;
end $$;
create trigger arrival_follows after update of organisations on assessments.assessment for each row
  when (new.organisations is distinct from old.organisations) execute function assessments.arrival_follows();
create function assessments.agreed_follows() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  update assessments.agreed g set organisations = new.organisations where g.need_id = new.id;
  return null;
end $$;
create trigger agreed_follows after update of organisations on assessments.need for each row
  when (new.organisations is distinct from old.organisations) execute function assessments.agreed_follows();

-- Somebody at the unit has read it; the first one stands.
create function assessments.mark_read(answer uuid, reader text) returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  insert into assessments.arrival as r (assessment_id, person_id, organisations, settled_at, read_at, read_by, read_by_post,
    read_by_name, controller_id, controller_from)
  select a.id, a.person_id, a.organisations, platform.now(), platform.now(), platform.actor(), platform.post(), reader,
         a.controller_id, platform.today()
    from assessments.assessment a
   where a.id = answer and a.state = 'sent' and a.organisations && platform.organisations()
     and platform.has_power('may see persons')
  on conflict (assessment_id) do update set settled_at = platform.now(), read_at = platform.now(),
    read_by = platform.actor(), read_by_post = platform.post(), read_by_name = reader
    where r.read_at is null;
  return found;
end $$;

-- One more line about a need: `saved`, `overtaken` when somebody was quicker, `gone` for what is not seen.
create function assessments.agree(need uuid, line integer, fresh jsonb, who text) returns text
  language plpgsql security definer set search_path = pg_catalog as $$
declare one assessments.need; given assessments.agreed := jsonb_populate_record(null::assessments.agreed, fresh);
begin
  select n.* into one from assessments.need n
   where n.id = need and n.organisations && platform.organisations() and platform.has_power('may see persons')
     for update;
  if one.id is null then
    return 'gone';
  end if;
  if line <> 1 + (select count(*) from assessments.agreed g where g.need_id = need) then
    return 'overtaken';
  end if;
  insert into assessments.agreed (need_id, number, person_id, organisations, domain, words, agreed_on, complexity, grounds,
    level, state, reason, by_account, by_post, by_name, by_role, by_unit, controller_id, controller_from)
  values (need, line, one.person_id, one.organisations, one.domain, given.words, given.agreed_on, given.complexity,
    given.grounds, given.level, given.state, given.reason, platform.actor(), platform.post(), who,
    current_setting('app.role', true), citizens.own_unit(), one.controller_id, platform.today());
  update assessments.need n set state = given.state, changed_at = platform.now() where n.id = need;
  return 'saved';
end $$;

-- True the first time it is said that a need has no offer where the person lives.
create function assessments.tell_gap(need uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  update assessments.need n set gap_told_on = platform.today()
   where n.id = need and n.gap_told_on is null and n.organisations && platform.organisations()
     and platform.has_power('may see persons');
  return found;
end $$;
revoke all on function assessments.arrival_follows(), assessments.agreed_follows(), assessments.mark_read(uuid, text),
  assessments.agree(uuid, integer, jsonb, text), assessments.tell_gap(uuid) from public;
grant execute on function assessments.mark_read(uuid, text), assessments.agree(uuid, integer, jsonb, text),
  assessments.tell_gap(uuid) to web;
