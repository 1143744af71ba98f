-- As before, and of what came how much may need a place in a group: beside it stand the places in the groups of the month.
drop index referrals.referral_came_at;
create index referral_came_at on referrals.referral (receiver_id, came_at, kind) where state <> 'entered-in-error';

drop function referrals.inflow(date);
create function referrals.inflow(since date)
  returns table (month text, sent integer, municipal integer, plans integer, started integer)
  language plpgsql stable security definer rows 12 set search_path = pg_catalog
  set plan_cache_mode = force_generic_plan as $$
declare units uuid[] := platform.organisations();
begin
  if not platform.has_power('may see persons') then
    return;
  end if;
  return query
    select to_char(d.first_day, 'YYYY-MM'), c.sent::integer, c.municipal::integer, c.plans::integer, b.started::integer
      from generate_series(date_trunc('month', since::timestamp), platform.today()::timestamp, interval '1 month') as d(first_day)
     cross join lateral (select d.first_day at time zone 'Europe/Copenhagen' as from_at,
         (d.first_day + interval '1 month') at time zone 'Europe/Copenhagen' as to_at) m
     cross join lateral (select count(*) as sent, count(*) filter (where r.kind = 'municipal-referral') as municipal,
         count(*) filter (where r.kind = 'rehabilitation-plan') as plans
         from unnest(units) as unit, referrals.referral r
        where r.receiver_id = unit and r.came_at >= m.from_at and r.came_at < m.to_at and r.state <> 'entered-in-error') c
     cross join lateral (select count(*) as started from unnest(units) as unit, referrals.referral r
        where r.receiver_id = unit and r.began_at >= m.from_at and r.began_at < m.to_at and r.state <> 'entered-in-error') b
     where c.sent + b.started > 0
     order by d.first_day desc;
end $$;
revoke all on function referrals.inflow(date) from public;
grant execute on function referrals.inflow(date) to web;
