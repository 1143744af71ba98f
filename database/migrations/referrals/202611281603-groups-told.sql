-- A group that is moved or cancelled is told to everybody who has a place in it: the house writes a line in each ledger, the person
-- gets the usual mail, and whoever has the referral a task to call, until somebody has told the person.
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
