-- What came to a unit in the last closed quarter, for whoever is about to send there: one number for each quarter, so that no two
-- can be taken from each other, and 1-4 is only said to be few. The quarter is the house's, never the asker's.
create function referrals.came_last_quarter(unit uuid) returns table (first_on date, came integer, is_few boolean)
  language sql stable rows 1 security definer set search_path = pg_catalog as $$
  select q.first_on, case when c.count not between 1 and 4 then c.count end::integer, c.count between 1 and 4
    from (select (date_trunc('quarter', platform.today()::timestamp) - interval '3 months')::date as first_on,
                 date_trunc('quarter', platform.today()::timestamp)::date as next_on) q
   cross join lateral (select count(*) from referrals.referral r
     where r.receiver_id = unit and r.kind in ('municipal-referral', 'rehabilitation-plan')
       and r.state <> 'entered-in-error'
       and r.came_at >= q.first_on::timestamp at time zone 'Europe/Copenhagen'
       and r.came_at < q.next_on::timestamp at time zone 'Europe/Copenhagen') c
   where platform.has_power('may see persons')
$$;
revoke all on function referrals.came_last_quarter(uuid) from public;
grant execute on function referrals.came_last_quarter(uuid) to web;
