-- As before in what they say; planned once a connection and without what is not asked for.

create or replace function referrals.handler_of(referral uuid, unit uuid) returns uuid
  language plpgsql stable set search_path = pg_catalog as $$
begin
  return (
    select m.by_post from referrals.move m
     where m.referral_id = referral and m.side = 'receiver' and m.by_unit = unit and m.move <> 'undo'
       and not exists (select from referrals.move u
         where u.referral_id = m.referral_id and u.number = m.number + 1 and u.move = 'undo')
       and not exists (select from referrals.move f
         where f.referral_id = m.referral_id and f.move = 'forward' and f.number >= m.number
           and not exists (select from referrals.move u
             where u.referral_id = f.referral_id and u.number = f.number + 1 and u.move = 'undo'))
     order by m.number desc limit 1);
end $$;

create or replace function referrals.handled_by(referral uuid, unit uuid) returns uuid
  language plpgsql stable set search_path = pg_catalog as $$
declare handed record;
begin
  select l.to_post, l.organisation_id, l.mark into handed from accounts.last_handed('referral', referral) l;
  if handed.mark is not null
    and shared.successor_of(handed.organisation_id, platform.today()) = shared.successor_of(unit, platform.today())
    and not exists (
      select from referrals.move m
       where m.referral_id = referral and m.number > handed.mark and m.move <> 'undo' and m.by_unit is not null
         and (m.side = 'receiver' or m.move = 'forward')
         and not exists (select from referrals.move u
           where u.referral_id = m.referral_id and u.number = m.number + 1 and u.move = 'undo')) then
    return handed.to_post;
  end if;
  return referrals.handler_of(referral, unit);
end $$;

-- When somebody is best called, and whether a message may be left.
drop function shared.how_to_call(uuid[]);
create function shared.how_to_call(ids uuid[]) returns table (referral_id uuid, best_time text, message_allowed boolean)
  language plpgsql stable security definer rows 25 set search_path = pg_catalog as $$
declare reader record;
begin
  if cardinality(ids) = 0 then
    return;
  end if;
  select * into reader from referrals.reader();
  return query select r.id, r.best_time, r.message_allowed from referrals.referral r
    where r.id = any (ids) and (r.person_id = any (reader.persons) or r.organisations && reader.units or reader.is_house);
end $$;
-- How often somebody was called, without calls taken back: of as many as the one who asks may see.
create function shared.calls_made(ids uuid[]) returns table (referral_id uuid, calls integer)
  language plpgsql stable rows 25 set search_path = pg_catalog as $$
begin
  if cardinality(ids) = 0 then
    return;
  end if;
  return query select one, (
      select count(*)::integer from referrals.move m
       where m.referral_id = one and m.move = 'call' and not exists (
         select from referrals.move u where u.referral_id = m.referral_id and u.number = m.number + 1 and u.move = 'undo'))
    from unnest(ids) as one;
end $$;
revoke all on function shared.how_to_call(uuid[]), shared.calls_made(uuid[]) from public;
grant execute on function shared.how_to_call(uuid[]), shared.calls_made(uuid[]) to web;

-- Where each lies, and who must act; of most of a person's courses no more is said.
create view referrals.lying with (security_invoker) as
  select s.*, h.hold_side, h.hold_id, a.acting_id
    from referrals.standing s
    cross join lateral (select d.hold_side, shared.successor_of(
        case d.hold_side when 'sender' then s.sender_id when 'receiver' then s.receiver_id end, platform.today()) as hold_id
      from (select referrals.holding_side(s.kind, s.state) as hold_side offset 0) d offset 0) h
    cross join lateral (select shared.successor_of(s.act_id, platform.today()) as acting_id offset 0) a;
-- The post it lies with on the day: whoever took it, or whoever stands in; null where it lies in the unit's queue.
create function referrals.lies_with(referral uuid, side text, unit uuid, out post uuid, out how text)
  language plpgsql stable set search_path = pg_catalog as $$
declare handler uuid;
begin
  if side = 'receiver' then
    handler := referrals.handled_by(referral, unit);
  end if;
  if handler is not null then
    post := accounts.works_for(handler, platform.today());
  end if;
  how := case when side is null then null when post is null then 'queue' when post = handler then 'handler' else 'substitute' end;
end $$;
revoke all on function referrals.lies_with(uuid, text, uuid) from public;
grant execute on function referrals.lies_with(uuid, text, uuid) to web, worker;
drop view referrals.holding;
create view referrals.holding with (security_invoker) as
  select l.*, w.post as hold_post, w.how as hold_how
    from referrals.lying l cross join lateral referrals.lies_with(l.id, l.hold_side, l.receiver_id) w;
grant select on referrals.lying, referrals.holding to web, worker;
