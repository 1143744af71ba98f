-- The place in a group that the last line holds stands on the row, as what it agreed does: it says what comes next, and when.
alter table referrals.referral add column group_id uuid references offers.group_start,
  -- The house itself wrote the last line: the tasks follow within the minute.
  add column tasks_follow boolean not null default false;
update referrals.referral r set group_id = m.group_id
  from referrals.move m where m.referral_id = r.id and m.number = r.moves and m.group_id is not null;
grant select (group_id) on referrals.referral to web;
create index referral_group on referrals.referral (group_id, id) where group_id is not null;
create index referral_tasks_follow on referrals.referral (id) where tasks_follow;

-- At these states a place that is given takes the step: what comes next is that the group begins.
alter table referrals.step add column begins boolean not null default false;
alter table referrals.step disable trigger steps_changed;
update referrals.step set begins = true
 where (kind = 'municipal-referral' and state in ('held', 'waiting')) or (kind = 'rehabilitation-plan' and state = 'contacted');
alter table referrals.step enable trigger steps_changed;

-- As before. A group that begins on the day takes the step, unless the law's day comes first; one that is cancelled gives it
-- back, and the days count from there.
create or replace view referrals.standing with (security_invoker) as
  select r.id, r.person_id, r.organisations, r.kind, r.state, r.state_at, r.moves, r.agreed_on, r.agreed_time, r.sender_id,
         r.receiver_id, r.created_on, r.service_on, r.need_ids, r.complexity, r.plan_type, r.discharged_on, r.start_after_on,
         r.latest_start_on, r.agreed_with_person_on, r.made_by, r.made_by_post, r.made_by_name, r.controller_id,
         r.controller_from, r.controller_to, s.side as act_side, case when p.begins then 'begin-group' else s.step end as step,
         case s.side when 'sender' then r.sender_id when 'receiver' then r.receiver_id end as act_id,
         d.state_on, b.start_by,
         case when p.begins then p.starts_on when s.counted = 'plan' then coalesce(b.start_by, o.own_goal)
              else least(o.own_goal, case when s.state in ('sent', 'received', 'not-reached', 'free-choice')
                then b.start_by end) end as due_on, r.group_id
    from referrals.referral r
    left join referrals.step s on s.kind = r.kind and s.state = r.state
    left join offers.group_start g on g.id = r.group_id and s.begins
    cross join lateral (select (r.state_at at time zone 'Europe/Copenhagen')::date as state_on) d
    cross join lateral (select greatest(d.state_on, g.cancelled_on) as from_on) c
    left join referrals.local_goal l on l.kind = s.kind and l.state = s.state
      and l.organisation_id = case s.side when 'sender' then r.sender_id when 'receiver' then r.receiver_id end
      and l.valid_from <= c.from_on and (l.valid_to is null or l.valid_to >= c.from_on)
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
      select l.days from referrals.local_goal l
       where l.kind = s.kind and l.state = s.state and l.valid_from <= from_on and coalesce(l.valid_to, from_on) >= from_on
         and l.organisation_id = case s.side when 'sender' then new.sender_id else new.receiver_id end), s.days));
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

create or replace function referrals.hold_place() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  r referrals.referral;
  held referrals.move;
  target uuid;
begin
  select * into r from referrals.referral where id = new.referral_id for update;
  if not found or new.number is distinct from r.moves + 1 then
    return new;
  end if;
  select * into held from referrals.move m where m.referral_id = r.id and m.number = r.moves;
  if new.move = 'undo' then
    select m.group_id into target from referrals.move m where m.referral_id = r.id and m.number = r.moves - 1;
    if target is distinct from held.group_id and referrals.lets_go_of_place(r.person_id, r.receiver_id) then
      target := null;
    end if;
  elsif new.group_given_back or new.move in ('no-capacity', 'forward', 'send-back', 'settle', 'stop', 'error', 'free-place')
    or (new.move = 'end' and exists (select from offers.group_start g
      where g.id = held.group_id and (g.starts_on >= platform.today() or g.cancelled_on is not null))) then
    target := null;
  else
    target := coalesce(new.group_id, held.group_id);
  end if;
  if target is distinct from held.group_id and target is not null then
    if new.move <> 'undo' and not referrals.gives_place(r.kind, new.move) then
      raise check_violation using message = 'this move gives no place';
    end if;
    if not offers.take_place(target, r.receiver_id) then
      if new.move <> 'undo' then
        return null;
      end if;
      -- Somebody got the place in that minute: what is taken back cannot bring it again.
      target := null;
    end if;
  end if;
  if held.group_id is not null and target is distinct from held.group_id then
    perform offers.give_place_back(held.group_id);
  end if;
  new.group_id := target;
  if target is not distinct from held.group_id then
    new.group_name := held.group_name;
    new.group_on := held.group_on;
    new.group_at := held.group_at;
  else
    select g.name, g.starts_on, g.starts_at into new.group_name, new.group_on, new.group_at
      from shared.group_start g where g.id = target;
  end if;
  return new;
end $$;

create or replace function referrals.take_in_move() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  r referrals.referral;
  last referrals.move;
  before_last referrals.move;
  allowed referrals.allowed_move;
  seen_by uuid[];
  is_theirs boolean;
begin
  select * into r from referrals.referral where id = new.referral_id for update;
  if not found or new.number is distinct from r.moves + 1 then
    return null;
  end if;
  new.person_id := r.person_id;
  new.at := platform.now();
  new.from_state := r.state;
  new.by_account := platform.actor();
  new.by_post := platform.post();
  new.by_role := nullif(current_setting('app.role', true), '');

  if new.move = 'undo' then
    select * into last from referrals.move m where m.referral_id = r.id and m.number = r.moves;
    if not found or last.move in ('undo', 'forward', 'free-place') or last.by_account is distinct from platform.actor()
      or platform.now() > last.at + interval '60 seconds' then
      raise check_violation using message = 'this is not undone';
    end if;
    select * into before_last from referrals.move m where m.referral_id = r.id and m.number = r.moves - 1;
    new.side := last.side;
    new.to_state := coalesce(before_last.to_state, 'entered-in-error');
    new.state_at := coalesce(before_last.state_at, platform.now());
    new.agreed_on := before_last.agreed_on;
    new.agreed_time := before_last.agreed_time;
  else
    select * into allowed from referrals.allowed_move a
     where a.kind = r.kind and a.from_state = r.state and a.move = new.move and a.side = new.side;
    if not found then
      raise check_violation using message = format('%s: no %s from %s by the %s', r.kind, new.move, r.state, new.side);
    end if;
    is_theirs := (case new.side
      when 'person' then r.person_id = any (platform.persons_acting('course'))
      when 'sender' then r.sender_id = any (platform.organisations()) and new.by_role = any (allowed.roles)
      else r.receiver_id = any (platform.organisations()) and new.by_role = any (allowed.roles) end);
    -- Whoever holds a link that stands may say that it was received, and nothing else.
    if is_theirs is not true and new.move = 'receive' and current_setting('app.link', true) = r.id::text then
      new.by_role := 'link';
      is_theirs := true;
    end if;
    -- What happened around it nobody does: the line stands where it is so, in nobody's name.
    if new.move = 'free-place' then
      is_theirs := r.group_id is not null and referrals.lets_go_of_place(r.person_id, r.receiver_id);
      new.by_account := null;
      new.by_post := null;
      new.by_role := null;
    end if;
    if is_theirs is not true then
      raise insufficient_privilege using message = 'not this side, or not this function';
    end if;
    if exists (select from citizens.person p where p.id = r.person_id and p.known_on is not null)
      and new.move not in ('settle', 'stop', 'error', 'end', 'receive', 'free-place') then
      raise check_violation using message = 'a death is known: it can only be brought to an end';
    end if;
    if new.move = 'not-reach' and not referrals.was_tried(r.id) then
      raise check_violation using message = 'calls at two hours and a letter come first';
    end if;
    if new.move = 'forward' and (new.receiver_id = r.receiver_id or not exists (
        select from organisations.organisation o join referrals.party p
          on p.kind = r.kind and p.side = 'receiver' and o.function = any (p.functions) where o.id = new.receiver_id)) then
      raise check_violation using message = 'not a receiver of this kind';
    end if;
    new.to_state := allowed.to_state;
    if new.move in ('call', 'write') or (new.move = 'free-place' and not exists (
        select from referrals.step s where s.kind = r.kind and s.state = r.state and s.begins)) then
      new.state_at := r.state_at;
      new.agreed_on := r.agreed_on;
      new.agreed_time := r.agreed_time;
    else
      new.state_at := platform.now();
    end if;
  end if;

  new.by_unit := case when new.move = 'free-place' then null when new.side = 'sender' then r.sender_id
    when new.side = 'receiver' then r.receiver_id end;
  new.controller_id := coalesce(citizens.controller_of(new.by_unit), r.controller_id);
  new.controller_from := platform.today();
  r.receiver_id := coalesce(new.receiver_id, r.receiver_id);
  -- Until it is sent the receiver knows nothing of it; what was entered in error, or taken back at once, it sees no more.
  seen_by := case
    when new.to_state in ('prepared', 'not-approved', 'entered-in-error')
      or not (new.to_state = 'sent' or r.receiver_id = any (r.organisations)) then array[r.sender_id]
    when r.sender_id = r.receiver_id then array[r.sender_id]
    else array[r.sender_id, r.receiver_id] end;
  if new.to_state in ('ended', 'settled', 'stopped') then
    seen_by := referrals.still_there(r.person_id, seen_by);
  end if;
  perform referrals.let_go(r.person_id, r.id, unit)
     from unnest(r.organisations) unit where unit <> r.sender_id and unit <> all (seen_by);
  new.organisations := seen_by;
  update referrals.referral set state = new.to_state, state_at = new.state_at, moves = new.number,
    agreed_on = new.agreed_on, agreed_time = new.agreed_time, receiver_id = r.receiver_id, organisations = seen_by,
    group_id = new.group_id, tasks_follow = new.move = 'free-place'
   where id = r.id;
  update referrals.move m set organisations = seen_by where m.referral_id = r.id and m.organisations <> seen_by;
  update referrals.journal_mark j set organisations = seen_by where j.referral_id = r.id and j.organisations <> seen_by;
  return new;
end $$;

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
