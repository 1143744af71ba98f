-- An alert whose day has passed: who has been told that nobody has followed it up, each once. Whoever sees the alert sees it.
create table assessments.alert_told (
  alert_id uuid not null references assessments.alert on delete cascade,
  -- 1: the unit that promised. 2: its leader. 3: whoever is next.
  stage integer not null check (stage between 1 and 3),
  person_id uuid not null references citizens.person,
  told_to text not null check (told_to in ('unit', 'leader', 'fallback')),
  unit_id uuid not null references organisations.organisation,
  due_on date not null,
  told_at timestamptz not null default platform.now(),
  -- Whose list the leader's task stands on: the leader's, or whoever stands in; null is the unit's common list.
  post_id uuid,
  primary key (alert_id, stage)
);
create index alert_told_person on assessments.alert_told (person_id);
-- The leaders' tasks, looked through every few minutes for a leader who is away by now.
create index alert_told_leader on assessments.alert_told (told_at, alert_id) where told_to = 'leader';
alter table assessments.alert_told enable row level security, force row level security;
create policy keeper on assessments.alert_told to current_user using (true) with check (true);
create policy seen on assessments.alert_told for select to web using (
  exists (select from assessments.alert a where a.id = alert_id));
create policy job_tells on assessments.alert_told to worker using (true) with check (true);
grant select on assessments.alert_told to web;
grant select, insert, update (post_id) on assessments.alert_told to worker;
create index alert_due on assessments.alert (due_on, id) where state in ('new', 'in-hand');

-- What nobody has followed up and nobody has been told of yet, the oldest first: for each stage the last day that is long
-- enough ago. Nothing is told about somebody who has died, or whom the unit sees no more.
create function assessments.late_alerts(last_due date[], most integer) returns table (
    id uuid, person_id uuid, stage integer, due_on date, unit_id uuid)
  language sql stable set search_path = pg_catalog as $$
  select l.id, l.person_id, t.stage::integer, l.due_on, shared.successor_of(l.organisation_id, platform.today())
    from assessments.alert l
    join unnest(last_due) with ordinality as t(day, stage) on l.due_on <= t.day
   where l.state in ('new', 'in-hand') and cardinality(l.organisations) > 0
     and exists (select from shared.person_invitable p where p.id = l.person_id)
     and not exists (select from assessments.alert_told d where d.alert_id = l.id and d.stage = t.stage)
   order by l.due_on, l.id, t.stage limit most
$$;
grant execute on function assessments.late_alerts(date[], integer) to worker;

create function assessments.close_late(alert uuid) returns void
  language sql security definer set search_path = pg_catalog as $$
  select tasks.close_task('alert.late', format('alert:%s:%s', alert, told_to))
    from unnest(array['unit', 'leader', 'fallback']) as told_to
$$;
-- Followed up, closed, or no longer there for the unit: whoever was told has nothing left to do about it.
create function assessments.alert_settled() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform assessments.close_late(old.id);
  return null;
end $$;
create trigger alert_settled after update of state, organisations on assessments.alert for each row
  when (new.state in ('followed-up', 'closed') or new.organisations = '{}') execute function assessments.alert_settled();
create trigger alert_gone after delete on assessments.alert for each row execute function assessments.alert_settled();
create function assessments.late_alerts_stop() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform assessments.close_late(t.alert_id) from assessments.alert_told t where t.person_id = new.id;
  return null;
end $$;
create trigger late_alerts_stop after update of known_on, closed_at on citizens.person for each row
  when (new.known_on is not null or new.closed_at is not null) execute function assessments.late_alerts_stop();
revoke all on function assessments.close_late(uuid), assessments.alert_settled(), assessments.late_alerts_stop() from public;
