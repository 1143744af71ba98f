-- Whoever waits for a place is given one where they wait: until now that took a conversation, or to say that it had begun.
insert into referrals.allowed_move (kind, side, move, from_state, to_state, roles)
select a.kind, a.side, 'place', a.from_state, a.from_state, a.roles
  from referrals.allowed_move a
 where a.move = 'inform' and ((a.kind = 'municipal-referral' and a.from_state in ('held', 'waiting', 'started'))
    or (a.kind = 'rehabilitation-plan' and a.from_state in ('contacted', 'started')));

create or replace function referrals.gives_place(kind text, move text) returns boolean
  language sql immutable set search_path = pg_catalog as $$
  select case kind when 'municipal-referral' then move in ('book', 'wait', 'place', 'start')
                   when 'rehabilitation-plan' then move in ('contact', 'place', 'start') else false end
$$;

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
  if new.move = 'place' and target is not distinct from held.group_id then
    raise check_violation using message = 'a place is given, or given up';
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
    if new.move in ('call', 'write', 'inform', 'move-group') or ((new.move = 'place' or referrals.is_of_house(new.move)) and not exists (
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
