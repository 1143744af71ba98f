-- Which start of a group a course has a place in. Every line carries what holds after it, so that taking a line back gives the
-- place back, and the ledger shows when it was given and when it was given up.
alter table referrals.move
  add column group_id uuid references offers.group_start,
  -- As it stood when the place was given: a day that is moved later is seen beside it.
  add column group_name jsonb,
  add column group_on date,
  add column group_at time,
  -- Written by whoever gives the place up without another.
  add column group_given_back boolean not null default false;
create index move_group on referrals.move (group_id) where group_id is not null;
grant insert (group_id, group_given_back) on referrals.move to web;

-- Which moves give a place. The rules hold the same.
create function referrals.gives_place(kind text, move text) returns boolean
  language sql immutable set search_path = pg_catalog as $$
  select case kind when 'municipal-referral' then move in ('book', 'wait', 'start')
                   when 'rehabilitation-plan' then move in ('contact', 'start') else false end
$$;

-- Before the ledger takes the line in: the name comes first in the alphabet. A place that is gone leaves no line, as when
-- somebody was quicker; whatever the ledger refuses undoes the place with it.
create function referrals.hold_place() returns trigger
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
  elsif new.group_given_back or new.move in ('no-capacity', 'forward', 'send-back', 'settle', 'stop', 'error')
    or (new.move = 'end' and held.group_on > platform.today()) then
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
create trigger hold_place before insert on referrals.move for each row execute function referrals.hold_place();
revoke all on function referrals.hold_place() from public;
