-- What was forwarded and comes back lies in the common list like anything else that has just come: whoever handled it there
-- before it left has not taken it again. A forwarding that was taken back has not happened.
create or replace function referrals.handler_of(referral uuid, unit uuid) returns uuid
  language sql stable set search_path = pg_catalog as $$
  with made as (
    select m.number, m.move, m.side, m.by_unit, m.by_post from referrals.move m
     where m.referral_id = referral and m.move <> 'undo'
       and not exists (select from referrals.move u
         where u.referral_id = m.referral_id and u.number = m.number + 1 and u.move = 'undo')
  )
  select m.by_post from made m
   where m.side = 'receiver' and m.by_unit = unit
     and not exists (select from made f where f.move = 'forward' and f.number >= m.number)
   order by m.number desc limit 1
$$;
