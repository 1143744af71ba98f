-- A unit's local goals follow it into a merger: whoever carries on has them, with whose decision they are, until it decides itself.
-- Of several that were joined each goal holds for what was sent there; for what is sent to whoever carries on, where they agree.
create function referrals.goal_on(unit uuid, of_kind text, of_state text, day date) returns table (
    organisation_id uuid, days integer, source_title text, source_url text, decided_on date, valid_from date)
  language sql stable rows 1 set search_path = pg_catalog as $$
  with now as (select shared.successor_of(unit, day) as id),
  there as (
    select g.organisation_id, g.days, g.source_title, g.source_url, g.decided_on, g.valid_from
      from now cross join lateral shared.taken_over_by(now.id, day) as u(id)
      join referrals.local_goal g on g.organisation_id = u.id and g.kind = of_kind and g.state = of_state
       and g.valid_from <= day and (g.valid_to is null or g.valid_to >= day))
  select t.* from there t, now
   where t.organisation_id = now.id
      or not exists (select from there own where own.organisation_id = now.id)
     and (t.organisation_id = unit or not exists (select from there asked where asked.organisation_id = unit)
       and (select count(distinct coalesce(x.days, 0)) from there x) = 1)
   order by t.decided_on desc, t.organisation_id limit 1
$$;
revoke all on function referrals.goal_on(uuid, text, text, date) from public;
grant execute on function referrals.goal_on(uuid, text, text, date) to web, worker;

-- The day by which the next step is due, with the goal that held where it lies on the day the step began.
create or replace view referrals.standing with (security_invoker) as
  select r.id, r.person_id, r.organisations, r.kind, r.state, r.state_at, r.moves, r.agreed_on, r.agreed_time, r.sender_id,
         r.receiver_id, r.created_on, r.service_on, r.need_ids, r.complexity, r.plan_type, r.discharged_on, r.start_after_on,
         r.latest_start_on, r.agreed_with_person_on, r.made_by, r.made_by_post, r.made_by_name, r.controller_id,
         r.controller_from, r.controller_to, s.side as act_side, case when p.begins then 'begin-group' else s.step end as step,
         case s.side when 'sender' then r.sender_id when 'receiver' then r.receiver_id end as act_id,
         d.state_on, b.start_by,
         case when p.begins then p.starts_on when s.counted = 'plan' then coalesce(b.start_by, o.own_goal)
              else least(o.own_goal, case when s.state in ('sent', 'received', 'not-reached', 'free-choice')
                then b.start_by end) end as due_on, r.group_id, r.group_untold
    from referrals.referral r
    left join referrals.step s on s.kind = r.kind and s.state = r.state
    left join offers.group_start g on g.id = r.group_id and s.begins
    cross join lateral (select (r.state_at at time zone 'Europe/Copenhagen')::date as state_on) d
    cross join lateral (select greatest(d.state_on, g.cancelled_on) as from_on) c
    left join lateral (
      -- Where nobody has decided anything about the step, nothing is looked for.
      select w.days from (select true where exists (
               select from referrals.local_goal x where x.kind = s.kind and x.state = s.state) offset 0) any_goal
       cross join lateral referrals.goal_on(case s.side when 'sender' then r.sender_id when 'receiver' then r.receiver_id end,
         s.kind, s.state, c.from_on) w) l on true
    -- Sundhedsloven § 140(4): 7 days from discharge or the plan's later day; not where training is at a hospital.
    cross join lateral (select case when s.state in ('sent', 'received', 'contacted', 'not-reached', 'free-choice')
      then least(case when r.plan_type in ('general', 'specialised-rehabilitation')
        then greatest(r.discharged_on, r.start_after_on) + 7 end, r.latest_start_on) end as start_by) b
    cross join lateral (select g.starts_on, g.id is not null and g.cancelled_on is null
      and g.starts_on <= coalesce(b.start_by, 'infinity') as begins) p
    cross join lateral (select coalesce(case when s.counted = 'agreed' and g.cancelled_on is null then r.agreed_on end,
      c.from_on + coalesce(l.days, s.days)) as own_goal) o;

create or replace function referrals.keep_for_lists() returns trigger
  language plpgsql set search_path = pg_catalog as $$
declare
  s referrals.step;
  g offers.group_start;
  from_on date := (new.state_at at time zone 'Europe/Copenhagen')::date;
  start_by date;
  own_goal date;
begin
  select * into s from referrals.step x where x.kind = new.kind and x.state = new.state;
  if s.begins and new.group_id is not null then
    select * into g from offers.group_start x where x.id = new.group_id;
    from_on := greatest(from_on, g.cancelled_on);
  end if;
  if s.state in ('sent', 'received', 'contacted', 'not-reached', 'free-choice') then
    start_by := least(case when new.plan_type in ('general', 'specialised-rehabilitation')
      then greatest(new.discharged_on, new.start_after_on) + 7 end, new.latest_start_on);
  end if;
  own_goal := coalesce(case when s.counted = 'agreed' and g.cancelled_on is null then new.agreed_on end,
    from_on + coalesce((
      select l.days from referrals.goal_on(
        case s.side when 'sender' then new.sender_id else new.receiver_id end, s.kind, s.state, from_on) l), s.days));
  if g.id is not null and g.cancelled_on is null and g.starts_on <= coalesce(start_by, 'infinity') then
    new.list_step := 'begin-group';
    new.list_day := g.starts_on;
  else
    new.list_step := s.step;
    new.list_day := case when s.counted = 'plan' then coalesce(start_by, own_goal)
      else least(own_goal, case when s.state <> 'contacted' then start_by end) end;
  end if;
  new.list_receiver := case when new.receiver_id = any (new.organisations) then new.receiver_id end;
  new.list_sender := case when new.sender_id = any (new.organisations) then new.sender_id end;
  new.list_unit := case s.side when 'sender' then new.list_sender when 'receiver' then new.list_receiver end;
  return new;
end $$;
