-- One page of a unit's list, in its order. Row-level security would have the planner believe that a unit has a handful of rows,
-- and read ten thousand to sort them: so the units are said here, once, as the policy of the table has them, and what is shown
-- of a row is read from the table by whoever asks.
create function referrals.listed(list text, most integer, skipped integer) returns table (id uuid, place bigint)
  language plpgsql stable security definer rows 25 set search_path = pg_catalog
  -- However many a unit has, its index has them in order.
  set plan_cache_mode = force_generic_plan set enable_sort = off set enable_bitmapscan = off as $$
declare units uuid[] := platform.organisations();
begin
  if not platform.has_power('may see persons') then
    return;
  end if;
  if list = 'with-us' then
    return query select r.id, row_number() over (order by r.list_day, r.id)
      from unnest(units) as unit cross join lateral (
        select x.id, x.list_day from referrals.referral x where x.list_unit = unit and x.list_step is not null
         order by x.list_day, x.id limit skipped + most) r
     order by r.list_day, r.id limit most offset skipped;
  elsif list = 'received' then
    return query select r.id, row_number() over (order by r.list_day, r.id)
      from unnest(units) as unit cross join lateral (
        select x.id, x.list_day from referrals.referral x where x.list_receiver = unit and x.list_step is not null
         order by x.list_day, x.id limit skipped + most) r
     order by r.list_day, r.id limit most offset skipped;
  elsif list = 'sent' then
    return query select r.id, row_number() over (order by r.list_day, r.id)
      from unnest(units) as unit cross join lateral (
        select x.id, x.list_day from referrals.referral x where x.list_sender = unit and x.list_step is not null
         order by x.list_day, x.id limit skipped + most) r
     order by r.list_day, r.id limit most offset skipped;
  else
    return query select r.id, row_number() over (order by r.state_at desc, r.id)
      from unnest(units) as unit cross join lateral (
        (select x.id, x.state_at from referrals.referral x where x.list_receiver = unit and x.list_step is null
          order by x.state_at desc, x.id limit skipped + most)
        union all
        -- What went from one of one's units to another stands on both sides, and is told once.
        (select x.id, x.state_at from referrals.referral x where x.list_sender = unit and x.list_step is null
            and (x.list_receiver = any (units)) is not true
          order by x.state_at desc, x.id limit skipped + most)) r
     order by r.state_at desc, r.id limit most offset skipped;
  end if;
end $$;

-- How many each list holds, up to `most`: nobody reads on, and counting ten thousand takes longer than reading one page.
create function referrals.count_listed(most integer)
  returns table (with_us integer, received integer, sent integer, is_over integer)
  language plpgsql stable security definer rows 1 set search_path = pg_catalog
  set plan_cache_mode = force_generic_plan set enable_sort = off set enable_bitmapscan = off as $$
declare units uuid[] := platform.organisations();
begin
  if not platform.has_power('may see persons') then
    units := '{}';
  end if;
  select count(*) into with_us from (
    select from unnest(units) as unit cross join lateral (
      select from referrals.referral x where x.list_unit = unit and x.list_step is not null limit most) r limit most) few;
  select count(*) into received from (
    select from unnest(units) as unit cross join lateral (
      select from referrals.referral x where x.list_receiver = unit and x.list_step is not null limit most) r limit most) few;
  select count(*) into sent from (
    select from unnest(units) as unit cross join lateral (
      select from referrals.referral x where x.list_sender = unit and x.list_step is not null limit most) r limit most) few;
  select count(*) into is_over from (
    select from unnest(units) as unit cross join lateral (
      (select from referrals.referral x where x.list_receiver = unit and x.list_step is null limit most)
      union all
      (select from referrals.referral x where x.list_sender = unit and x.list_step is null
          and (x.list_receiver = any (units)) is not true limit most)) r limit most) few;
  return next;
end $$;
revoke all on function referrals.listed(text, integer, integer), referrals.count_listed(integer) from public;
grant execute on function referrals.listed(text, integer, integer), referrals.count_listed(integer) to web;
