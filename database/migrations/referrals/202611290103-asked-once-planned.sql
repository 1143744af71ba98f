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
