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
