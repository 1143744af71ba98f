-- The place in a group that the last line holds stands on the row, as what it agreed does: it says what comes next, and when.
alter table referrals.referral add column group_id uuid references offers.group_start,
  -- The house itself wrote the last line: the tasks follow within the minute.
  add column tasks_follow boolean not null default false,
  -- That the group was moved or cancelled, until somebody has told the person.
  add column group_untold text check (group_untold in ('move-group', 'cancel-group'));
update referrals.referral r set group_id = m.group_id
  from referrals.move m where m.referral_id = r.id and m.number = r.moves and m.group_id is not null;
grant select (group_id, group_untold) on referrals.referral to web;
create index referral_group on referrals.referral (group_id, id) where group_id is not null;
create index referral_tasks_follow on referrals.referral (id) where tasks_follow;

-- At these states a place that is given takes the step: what comes next is that the group begins.
alter table referrals.step add column begins boolean not null default false;
alter table referrals.step disable trigger steps_changed;
update referrals.step set begins = true
 where (kind = 'municipal-referral' and state in ('held', 'waiting')) or (kind = 'rehabilitation-plan' and state = 'contacted');
alter table referrals.step enable trigger steps_changed;

-- As before. A group that begins on the day takes the step, unless the law's day comes first; one that is cancelled gives it
-- back, and the days count from there. A local goal is the one that held where it lies on the day the step began.
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
update referrals.referral set list_step = null where group_id is not null and list_step is not null;

-- A group that is moved or cancelled moves those who have a place in it.
create function referrals.group_changed() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  update referrals.referral r set list_step = null where r.group_id = new.id and r.list_step is not null;
  return null;
end $$;
create trigger group_changed after update of starts_on, cancelled_on on offers.group_start for each row
  when ((new.starts_on, new.cancelled_on) is distinct from (old.starts_on, old.cancelled_on))
  execute function referrals.group_changed();

-- A place is let go where a death is known, and where the person will not have the unit get anything.
create function referrals.lets_go_of_place(person uuid, unit uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from citizens.person p where p.id = person and p.known_on is not null)
      or citizens.is_refused(person, unit)
$$;
insert into referrals.allowed_move (kind, side, move, from_state, to_state, roles)
select a.kind, 'receiver', 'free-place', s.state, s.state, '{}'
  from (values ('municipal-referral', '{received,contacted,not-reached,booked,held,waiting,started}'),
               ('rehabilitation-plan', '{contacted,started}')) as a (kind, states)
 cross join lateral unnest(a.states::text[]) as s (state);

-- As before: what the house itself wrote, nobody handled.
create or replace function referrals.handled_by(referral uuid, unit uuid) returns uuid
  language sql stable set search_path = pg_catalog as $$
  select case when h.mark is null then referrals.handler_of(referral, unit) else h.to_post end
    from (select 1) one
    left join lateral (
      select l.* from accounts.last_handed('referral', referral) l
       where shared.successor_of(l.organisation_id, platform.today()) = shared.successor_of(unit, platform.today())
         and not exists (
           select from referrals.move m
            where m.referral_id = referral and m.number > l.mark and m.move <> 'undo' and m.by_unit is not null
              and (m.side = 'receiver' or m.move = 'forward')
              and not exists (select from referrals.move u
                where u.referral_id = m.referral_id and u.number = m.number + 1 and u.move = 'undo'))) h on true
$$;

-- The line is written in the moment that it becomes so; row-level security keeps anybody else from writing one.
create function referrals.free_places(person uuid) returns void
  language sql security definer set search_path = pg_catalog as $$
  insert into referrals.move (referral_id, number, move, side)
  select r.id, r.moves + 1, 'free-place', 'receiver'
    from referrals.referral r join referrals.allowed_move a on a.kind = r.kind and a.from_state = r.state
   where r.person_id = person and r.group_id is not null and a.move = 'free-place'
     and referrals.lets_go_of_place(r.person_id, r.receiver_id)
$$;
create function referrals.places_freed() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform referrals.free_places(case tg_table_name when 'person' then new.id else (to_jsonb(new)->>'person_id')::uuid end);
  return null;
end $$;
create trigger places_freed after update of known_on on citizens.person for each row
  when (new.known_on is not null and old.known_on is null) execute function referrals.places_freed();
create trigger places_freed after insert on citizens.permission for each row
  when (new.kind = 'refusal') execute function referrals.places_freed();

-- Whose tasks do not say yet what the house wrote last; each is given out once.
create function referrals.take_unfollowed(most integer) returns setof uuid
  language sql security definer set search_path = pg_catalog as $$
  update referrals.referral r set tasks_follow = false
    from (select x.id from referrals.referral x where x.tasks_follow order by x.id limit most for update skip locked) f
   where r.id = f.id returning r.id
$$;
revoke all on function referrals.group_changed(), referrals.lets_go_of_place(uuid, uuid), referrals.free_places(uuid),
  referrals.places_freed(), referrals.take_unfollowed(integer) from public;
grant execute on function referrals.take_unfollowed(integer) to worker;
