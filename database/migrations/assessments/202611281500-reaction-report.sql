-- What came of an alert, for a report that is made once: followed up is not passed on.
alter table assessments.alert add column done text check (done in ('acted', 'passed-on'));
update assessments.alert set done = 'acted' where followed_at is not null;

create or replace view assessments.alert_standing with (security_invoker) as
  select l.id, l.rule_id, l.need_id, l.person_id, l.organisations, l.organisation_id, l.own_urgency, l.made_at, l.due_on,
         l.state, l.owner_post, l.owner_name, l.taken_at, l.reason, l.changes, l.controller_id, l.controller_from,
         l.controller_to, h.holder_post,
         case when l.state = 'in-hand' and (h.holder_post is null or h.is_past) then 'new' else l.state end as standing,
         l.state = 'in-hand' and (h.holder_post is null or h.is_past) as is_returned, l.done
    from assessments.alert l
   cross join lateral (
     select case when l.state = 'in-hand' then accounts.works_for(l.owner_post, platform.today()) end as holder_post,
            l.due_on < platform.today()
              and (l.taken_at at time zone 'Europe/Copenhagen')::date <= l.due_on as is_past) h;

-- `passed-on` is followed up by somebody else: the unit has done its part.
create or replace function assessments.move_alert(moved uuid, seen integer, becomes text, why text, who text) returns text
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
  update assessments.alert l set state = case becomes when 'passed-on' then 'followed-up' else becomes end,
         changes = l.changes + 1, reason = why,
         done = case becomes when 'passed-on' then 'passed-on' when 'followed-up' then 'acted' else l.done end,
         owner_post = case becomes when 'in-hand' then platform.post() when 'new' then null else l.owner_post end,
         owner_name = case becomes when 'in-hand' then who when 'new' then null else l.owner_name end,
         taken_at = case becomes when 'in-hand' then platform.now() when 'new' then null else l.taken_at end
   where l.id = moved;
  return 'saved';
end $$;

-- The report of a unit: made once a quarter, already hidden. A number that is hidden stands nowhere.
create table assessments.reaction_quarter (
  quarter date primary key check (extract(day from quarter) = 1 and extract(month from quarter)::integer % 3 = 1),
  frozen_at timestamptz not null default platform.now()
);
create table assessments.reaction_report (
  organisation_id uuid not null references organisations.organisation,
  quarter date not null references assessments.reaction_quarter,
  readings jsonb not null,
  primary key (organisation_id, quarter)
);
create index alert_made_when on assessments.alert (made_at);
create index need_made on assessments.need (made_at);
alter table assessments.reaction_quarter enable row level security, force row level security;
alter table assessments.reaction_report enable row level security, force row level security;
create policy keeper on assessments.reaction_quarter to current_user using (true) with check (true);
create policy keeper on assessments.reaction_report to current_user using (true) with check (true);
create policy job_freezes on assessments.reaction_quarter to worker using (true) with check (true);
create policy job_freezes on assessments.reaction_report to worker using (true) with check (true);
-- The unit's own, its leader's, and whoever has taken it over.
create policy own on assessments.reaction_report for select to web using (
  (organisation_id = any ((select platform.organisations())::uuid[])
    or organisation_id = any ((select assessments.own_units())::uuid[]))
  and (select platform.has_power('may see persons')));
grant select on assessments.reaction_report to web;
grant select, insert on assessments.reaction_quarter, assessments.reaction_report to worker;

-- A report for the example unit, for demo databases alone, once.
create function assessments.furnish_report(unit uuid, of_quarter date, told jsonb) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not exists (select from platform.installation where kind = 'demo') then
    raise insufficient_privilege;
  end if;
  insert into assessments.reaction_quarter (quarter) values (of_quarter) on conflict do nothing;
  insert into assessments.reaction_report values (unit, of_quarter, told) on conflict do nothing;
end $$;
revoke all on function assessments.furnish_report(uuid, date, jsonb) from public;
grant execute on function assessments.furnish_report(uuid, date, jsonb) to worker;
