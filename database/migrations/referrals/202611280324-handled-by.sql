-- Who handles a referral where it lies: whoever handled it last there, or, when that was handed over since, whoever it was
-- handed over to; null is the unit's common list. No line of the ledger says so: nothing has happened to the person.
create index move_by_post on referrals.move (by_post, referral_id) where side = 'receiver';
create function referrals.handled_by(referral uuid, unit uuid) returns uuid
  language sql stable set search_path = pg_catalog as $$
  select case when h.mark is null then referrals.handler_of(referral, unit) else h.to_post end
    from (select 1) one
    left join lateral (
      select l.* from accounts.last_handed('referral', referral) l
       where shared.successor_of(l.organisation_id, platform.today()) = shared.successor_of(unit, platform.today())
         and not exists (
           select from referrals.move m
            where m.referral_id = referral and m.number > l.mark and m.move <> 'undo'
              and (m.side = 'receiver' or m.move = 'forward')
              and not exists (select from referrals.move u
                where u.referral_id = m.referral_id and u.number = m.number + 1 and u.move = 'undo'))) h on true
$$;
grant execute on function referrals.handled_by(uuid, uuid) to web, worker;

-- As before, through what was handed over; each of these is found out once a row, and not again for everything told of it.
create or replace view referrals.holding with (security_invoker) as
  select s.*, h.hold_side, h.hold_id,
         w.post as hold_post,
         case when h.hold_side is null then null when w.post is null then 'queue'
              when w.post = g.handler then 'handler' else 'substitute' end as hold_how,
         a.acting_id
    from referrals.standing s
    cross join lateral (select d.hold_side, shared.successor_of(
        case d.hold_side when 'sender' then s.sender_id when 'receiver' then s.receiver_id end, platform.today()) as hold_id
      from (select referrals.holding_side(s.kind, s.state) as hold_side offset 0) d offset 0) h
    cross join lateral (select case when h.hold_side = 'receiver'
      then referrals.handled_by(s.id, s.receiver_id) end as handler offset 0) g
    cross join lateral (select case when g.handler is not null
      then accounts.works_for(g.handler, platform.today()) end as post offset 0) w
    cross join lateral (select shared.successor_of(s.act_id, platform.today()) as acting_id offset 0) a;

-- What lies with a post at its unit, for whoever hands it over.
create function shared.named_referrals(post uuid) returns table (
    kind text, item_id uuid, person_id uuid, da text, en text, due_on date, address text)
  language sql stable security definer set search_path = pg_catalog as $$
  with theirs as (
    select m.referral_id as id from referrals.move m where m.by_post = post and m.side = 'receiver'
    union
    select i.item_id from accounts.handover_item i join accounts.handover h on h.id = i.handover_id
     where i.kind = 'referral' and h.to_post = post)
  select 'referral', s.id, v.person_id, v.kind, v.kind, case when v.id is not null then s.due_on end, '/henvisninger/' || v.id
    from theirs t
    join referrals.standing s on s.id = t.id and referrals.holding_side(s.kind, s.state) = 'receiver'
    left join referrals.referral v on v.id = s.id and v.organisations && platform.organisations()
     and platform.has_power('may see persons')
   where accounts.leads(post) and referrals.handled_by(s.id, s.receiver_id) = post
$$;
create function referrals.hand_over(handover uuid) returns integer
  language plpgsql security definer set search_path = pg_catalog as $$
declare h accounts.handover := accounts.handing(handover); handed integer;
begin
  if h.undone_at is not null then
    -- What was taken back counts for nothing any more; the leader's own list follows.
    update referrals.told t set post_id = h.from_post from accounts.handover_item i
     where i.handover_id = h.id and i.kind = 'late' and t.referral_id = i.item_id and t.stage = 2
       and t.post_id is not distinct from h.to_post;
    return 0;
  end if;
  select count(accounts.note_handed(row(h.id, 'referral', n.item_id, r.moves, null)::accounts.handover_item)) into handed
    from shared.named_referrals(h.from_post) n join referrals.referral r on r.id = n.item_id;
  with moved as (
    update referrals.told t set post_id = h.to_post
      from referrals.referral r
     where t.post_id = h.from_post and t.stage = 2 and r.id = t.referral_id and r.state_at = t.state_at
    returning t.referral_id)
  select handed + 0 * count(accounts.note_handed(row(h.id, 'late', m.id, null, null)::accounts.handover_item)) into handed
    from (select distinct referral_id as id from moved) m;
  return handed;
end $$;
revoke all on function shared.named_referrals(uuid), referrals.hand_over(uuid) from public;
grant execute on function shared.named_referrals(uuid) to web;
grant execute on function referrals.hand_over(uuid) to web, worker;
