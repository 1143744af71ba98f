-- What a unit has told of waiting stands under whoever carries on for it, until that one tells something itself; it says who told
-- it and when. Of several that were joined, what was told last.
create function referrals.waiting_told(unit uuid) returns table (
    organisation_id uuid, weeks integer, counted text, words text, offer_key text, told_on date, told_unit uuid)
  language sql stable set search_path = pg_catalog as $$
  with now as (select shared.successor_of(unit, platform.today()) as id),
  last_told as (
    select distinct on (x.organisation_id) x.organisation_id, x.weeks, x.counted, x.words, x.offer_key, x.told_on
      from now cross join lateral shared.taken_over_by(now.id, platform.today()) as u(id)
      join referrals.waiting_time x on x.organisation_id = u.id
     order by x.organisation_id, x.number desc)
  select now.id, l.weeks, l.counted, l.words, l.offer_key, l.told_on, l.organisation_id
    from now, last_told l
   where (l.weeks is not null or l.words is not null)
     and (l.organisation_id = now.id or not exists (select from last_told own where own.organisation_id = now.id))
   order by l.told_on desc, l.organisation_id limit 1
$$;
revoke all on function referrals.waiting_told(uuid) from public;
grant execute on function referrals.waiting_told(uuid) to web, worker;

create or replace view shared.waiting_time with (security_invoker) as
  select t.organisation_id, t.weeks, t.counted, t.words, t.offer_key, t.told_on, t.told_unit
    from (select distinct shared.successor_of(o.id, platform.today()) as id
            from (select distinct organisation_id as id from referrals.waiting_time) o) s
   cross join lateral referrals.waiting_told(s.id) t;
