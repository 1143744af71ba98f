-- When a referral came to the unit that has it, and when what it asked for began: kept with the row, so that a unit's months are
-- counted in an index and not in every line of every ledger. What was taken back has not begun.
alter table referrals.referral add column came_at timestamptz, add column began_at timestamptz;

create function referrals.keep_when_it_came() returns trigger
  language plpgsql set search_path = pg_catalog as $$
begin
  if new.state = 'sent' and (tg_op = 'INSERT' or old.state <> 'sent' or old.receiver_id <> new.receiver_id) then
    new.came_at := new.state_at;
  end if;
  if new.state = 'started' then
    new.began_at := new.state_at;
  elsif tg_op = 'UPDATE' and new.state not in ('ended', 'settled', 'stopped', 'entered-in-error') then
    new.began_at := null;
  end if;
  return new;
end $$;
create trigger referral_when before insert or update of state, state_at, receiver_id on referrals.referral
  for each row execute function referrals.keep_when_it_came();
revoke all on function referrals.keep_when_it_came() from public;

update referrals.referral r set
  came_at = (select max(m.at) from referrals.move m
    where m.referral_id = r.id and m.to_state = 'sent' and m.move <> 'undo' and (m.from_state <> 'sent' or m.move = 'forward')),
  began_at = case when r.state in ('started', 'ended', 'settled', 'stopped') then (select max(m.at) from referrals.move m
    where m.referral_id = r.id and m.to_state = 'started' and m.from_state <> 'started' and m.move <> 'undo') end;
create index referral_came_at on referrals.referral (receiver_id, came_at, kind) where state <> 'entered-in-error';
create index referral_began_at on referrals.referral (receiver_id, began_at) where state <> 'entered-in-error';

-- What came to the units of whoever asks, how much of it may need a place in a group, and what began there, in each month from
-- this day on; months without are left out.
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
-- Everything above the places is read on every visit; the places of one region when that is asked for.
create index flow_cell_above on referrals.flow_cell (quarter) where place = '';
create index flow_cell_region on referrals.flow_cell (quarter, region) where place <> '';
