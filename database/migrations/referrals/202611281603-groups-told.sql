-- A group that is moved or cancelled is told to everybody who has a place in it: the house writes a line in each ledger, the person
-- gets the usual mail, and whoever has the referral a task to call, until somebody has told the person.
alter table referrals.referral add column group_untold text check (group_untold in ('move-group', 'cancel-group'));
grant select (group_untold) on referrals.referral to web;

create function referrals.is_of_house(move text) returns boolean
  language sql immutable set search_path = pg_catalog as $$
  select move in ('free-place', 'move-group', 'cancel-group')
$$;
-- These lines leave a person who has not been told as they were.
create function referrals.is_still_untold(move text) returns boolean
  language sql immutable set search_path = pg_catalog as $$
  select move in ('call', 'write', 'not-reach', 'fall-through', 'tell')
$$;
-- What nobody had told the person of before a line that is taken back now.
create function referrals.untold_before(referral uuid, line integer) returns text
  language sql stable security definer set search_path = pg_catalog as $$
  select m.move from referrals.move m
   where m.referral_id = referral and m.number < line and m.move in ('move-group', 'cancel-group')
     and not exists (select from referrals.move c
       where c.referral_id = referral and c.number > m.number and c.number < line and c.move <> 'undo'
         and not referrals.is_still_untold(c.move) and not exists (select from referrals.move u
           where u.referral_id = referral and u.number = c.number + 1 and u.move = 'undo'))
   order by m.number desc limit 1
$$;

-- The place goes with a group that comes to nothing, and whoever was to decide what comes after a conversation waits for a place again.
insert into referrals.allowed_move (kind, side, move, from_state, to_state, roles)
select a.kind, a.side, m.move, a.from_state, case when m.move = 'cancel-group' and a.from_state = 'held' then 'waiting'
         else a.to_state end, case when m.move = 'inform' then p.roles else '{}' end
  from referrals.allowed_move a
  join referrals.party p on p.kind = a.kind and p.side = a.side
 cross join (values ('move-group'), ('cancel-group'), ('inform')) as m (move)
 where a.move = 'free-place';

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
  elsif new.group_given_back or new.move in ('no-capacity', 'forward', 'send-back', 'settle', 'stop', 'error', 'free-place',
      'cancel-group')
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
  if target is not distinct from held.group_id and new.move <> 'move-group' then
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
    if not found or last.move in ('undo', 'forward') or referrals.is_of_house(last.move) or last.by_account is distinct from platform.actor()
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
    if referrals.is_of_house(new.move) then
      select * into last from referrals.move m where m.referral_id = r.id and m.number = r.moves;
      is_theirs := case when new.move = 'free-place'
        then r.group_id is not null and referrals.lets_go_of_place(r.person_id, r.receiver_id)
        else (select case when new.move = 'cancel-group' then g.cancelled_on is not null
            else g.cancelled_on is null and (g.starts_on, g.starts_at) is distinct from (last.group_on, last.group_at) end
          from offers.group_start g where g.id = r.group_id) end;
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
    if new.move = 'inform' and r.group_untold is null then
      raise check_violation using message = 'nothing has happened to the group that the person was not told of';
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
    if new.move in ('call', 'write', 'inform', 'move-group') or (referrals.is_of_house(new.move) and not exists (
        select from referrals.step s where s.kind = r.kind and s.state = r.state and s.begins)) then
      new.state_at := r.state_at;
      new.agreed_on := r.agreed_on;
      new.agreed_time := r.agreed_time;
    else
      new.state_at := platform.now();
    end if;
  end if;

  new.by_unit := case when referrals.is_of_house(new.move) then null when new.side = 'sender' then r.sender_id
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
    group_id = new.group_id, tasks_follow = referrals.is_of_house(new.move),
    group_untold = case when new.move in ('move-group', 'cancel-group') then new.move
      when referrals.is_still_untold(new.move) then r.group_untold
      when new.move = 'undo' then referrals.untold_before(r.id, last.number) end
   where id = r.id;
  update referrals.move m set organisations = seen_by where m.referral_id = r.id and m.organisations <> seen_by;
  update referrals.journal_mark j set organisations = seen_by where j.referral_id = r.id and j.organisations <> seen_by;
  return new;
end $$;

-- When the minute in which it can be taken back has passed: a line in every ledger, and one mail a person, without a word of what
-- it is. Whoever is being moved in this moment is told in the next. How many.
create function referrals.tell_of_groups(most integer, mail_subject text, mail_body text) returns integer
  language plpgsql security definer set search_path = pg_catalog as $$
declare persons uuid[];
begin
  with due as (
    select r.id, r.moves, case when g.cancelled_on is null then 'move-group' else 'cancel-group' end as move
      from offers.group_start g
      join referrals.referral r on r.group_id = g.id and r.list_step is not null
      join referrals.move m on m.referral_id = r.id and m.number = r.moves
      join referrals.allowed_move a on a.kind = r.kind and a.from_state = r.state and a.move = 'move-group'
     where g.changed_at > platform.now() - interval '90 days' and g.changed_at < platform.now() - interval '60 seconds'
       and (g.cancelled_on is not null or (g.starts_on, g.starts_at) is distinct from (m.group_on, m.group_at))
     order by r.id limit most for update of r skip locked),
  told as (
    insert into referrals.move (referral_id, number, move, side) select d.id, d.moves + 1, d.move, 'receiver' from due d
    returning person_id)
  select array_agg(person_id) into persons from told;
  perform platform.post_mail(a.email, mail_subject, mail_body)
     from shared.person_invitable p join accounts.account a on a.id = p.account_id and a.closed_at is null
    where p.id = any (persons);
  return coalesce(cardinality(persons), 0);
end $$;

-- Whose line last has a place in a start, or had until it was cancelled, as far as whoever asks sees the ledger.
create function referrals.members_of(start uuid) returns table (id uuid)
  language sql stable set search_path = pg_catalog as $$
  select r.id from referrals.referral r where r.group_id = start
  union
  select c.referral_id from referrals.move h join referrals.move c on c.referral_id = h.referral_id and c.number = h.number + 1
   where h.group_id = start and c.move = 'cancel-group'
$$;
-- As before, with those whose place went with the group.
create or replace function referrals.places_elsewhere(start uuid) returns integer
  language sql stable security definer set search_path = pg_catalog as $$
  select count(*)::integer
    from referrals.members_of(start) m join referrals.referral r on r.id = m.id
   where platform.has_power('may see persons')
     and exists (select from offers.group_start g where g.id = start and g.unit_id = any (platform.organisations()))
     and not (r.receiver_id = any (platform.organisations()) and r.organisations && platform.organisations())
$$;
revoke all on function referrals.untold_before(uuid, integer), referrals.tell_of_groups(integer, text, text),
  referrals.members_of(uuid) from public;
grant execute on function referrals.tell_of_groups(integer, text, text) to worker;
grant execute on function referrals.members_of(uuid) to web;
