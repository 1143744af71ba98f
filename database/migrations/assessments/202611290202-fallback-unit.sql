-- Whom a unit has agreed with that they are told, when its day has passed and no leader is at work there.
alter table assessments.reaction_agreement add column fallback_unit uuid references organisations.organisation
  check (fallback_unit <> organisation_id);

-- Units where somebody who sees persons works here today: any of them may be agreed with, and the own unit is none.
create function assessments.fallback_units() returns setof uuid
  language sql stable security definer set search_path = pg_catalog as $$
  select distinct p.organisation_id from accounts.post p
    join accounts.role r on r.name = p.role and 'may see persons' = any (r.powers)
   where platform.today() between p.valid_from and coalesce(p.valid_to, platform.today())
     and p.organisation_id <> all (assessments.own_units()) and platform.has_power('may see persons')
$$;
create or replace function assessments.propose_agreement(fresh jsonb, who text) returns uuid
  language plpgsql security definer set search_path = pg_catalog as $$
declare made uuid; unit uuid := citizens.own_unit();
begin
  if unit is null or not platform.has_power('may see persons') then
    return null;
  end if;
  insert into assessments.reaction_agreement (organisation_id, hours, reacts_within, fallback, citizen_text, fallback_unit,
    proposed_by, proposed_by_name)
  select unit, g.hours, g.reacts_within, g.fallback, g.citizen_text,
         (select u from assessments.fallback_units() as u where u = g.fallback_unit), platform.actor(), who
    from jsonb_to_record(fresh) as g(hours text, reacts_within smallint, fallback text, citizen_text text, fallback_unit uuid)
  on conflict (organisation_id) where ended_at is null do nothing
  returning id into made;
  return made;
end $$;

drop function assessments.late_alerts(date[], integer);
create function assessments.late_alerts(last_due date[], most integer) returns table (
    id uuid, person_id uuid, stage integer, due_on date, unit_id uuid, fallback_id uuid)
  language sql stable set search_path = pg_catalog as $$
  select l.id, l.person_id, t.stage::integer, l.due_on, u.id, nullif(f.id, u.id)
    from assessments.alert l
    join unnest(last_due) with ordinality as t(day, stage) on l.due_on <= t.day
   cross join lateral (select shared.successor_of(l.organisation_id, platform.today()) as id) u
    left join lateral (
      select shared.successor_of(g.fallback_unit, platform.today()) as id from assessments.reaction_agreement g
       where g.id = assessments.agreement_for(l.organisation_id, platform.today()) and g.fallback_unit is not null) f on true
   where l.state in ('new', 'in-hand') and cardinality(l.organisations) > 0
     and exists (select from shared.person_invitable p where p.id = l.person_id)
     and not exists (select from assessments.alert_told d where d.alert_id = l.id and d.stage = t.stage)
   order by l.due_on, l.id, t.stage limit most
$$;
grant execute on function assessments.late_alerts(date[], integer) to worker;

-- What one's own unit has been told of as the one agreed with: the unit that promised, since when, how many, and its number.
-- No person, no answer: whoever is told has no relation to them.
create function assessments.past_day_elsewhere() returns table (
    unit_id uuid, alerts integer, due_on date, fallback text, phone text, hours text)
  language sql stable security definer set search_path = pg_catalog as $$
  select u.id, u.alerts, u.due_on, g.fallback, r.phone, r.hours->>'da'
    from (
      select l.organisation_id as id, count(distinct l.id)::integer as alerts, min(l.due_on) as due_on
        from assessments.alert_told t
        join assessments.alert l on l.id = t.alert_id and l.state in ('new', 'in-hand') and cardinality(l.organisations) > 0
        join shared.person_invitable p on p.id = l.person_id
       where t.told_to = 'fallback' and t.unit_id = any (platform.organisations())
         and platform.has_power('may see persons')
       group by l.organisation_id) u
    left join assessments.reaction_agreement g on g.id = assessments.agreement_for(u.id, platform.today())
    left join assessments.reception r on r.organisation_id = u.id
   order by u.due_on, u.id limit 100
$$;
create index alert_told_fallback on assessments.alert_told (unit_id) where told_to = 'fallback';
revoke all on function assessments.fallback_units(), assessments.past_day_elsewhere() from public;
grant execute on function assessments.fallback_units(), assessments.past_day_elsewhere() to web;
