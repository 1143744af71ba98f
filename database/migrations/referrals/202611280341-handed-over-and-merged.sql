-- As before; and what was handed over stays so when the unit is carried on by another afterwards.
create or replace function referrals.handled_by(referral uuid, unit uuid) returns uuid
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
