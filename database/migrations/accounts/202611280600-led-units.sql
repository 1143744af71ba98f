-- Whose posts a leader hands over, and for which units a leader decides: those of their own post, and of a leader whom they stand
-- in for. Whoever stands in for somebody else at another unit works there, and leads nobody.
create function accounts.led_units() returns uuid[]
  language sql stable security definer set search_path = pg_catalog as $$
  select coalesce(array_agg(distinct u.id), '{}')
    from accounts.post p
    join accounts.role r on r.name = p.role and 'may hand over work' = any (r.powers)
   cross join lateral shared.taken_over_by(p.organisation_id, platform.today()) as u(id)
   where p.organisation_id is not null and platform.today() between p.valid_from and coalesce(p.valid_to, platform.today())
     and (p.id = platform.post() or p.id in (
       select a.post_id from accounts.absence a
        where a.substitute_post_id = platform.post() and platform.today() between a.from_on and a.to_on))
$$;
create or replace function accounts.leads(post uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from accounts.post p join accounts.role r on r.name = p.role and 'may see tasks' = any (r.powers)
    where p.id = post and case current_setting('app.kind', true)
      when 'job' then p.valid_to < platform.today()
      else platform.has_power('may hand over work')
        and (p.organisation_id = any (accounts.led_units()) or platform.has_power('may create accounts')) end)
$$;
create or replace function accounts.posts_led(words text, most integer) returns table (
    id uuid, name text, role text, organisation_id uuid, unit_name text, valid_from date, valid_to date)
  language sql stable security definer set search_path = pg_catalog as $$
  select p.id, a.name, p.role, p.organisation_id, p.unit_name, p.valid_from, p.valid_to
    from (
      select l.* from accounts.post l where l.organisation_id = any ((select accounts.led_units())::uuid[])
         and not platform.has_power('may create accounts')
      union all
      select e.* from accounts.role r join accounts.post e on e.role = r.name
       where 'may see tasks' = any (r.powers) and platform.has_power('may create accounts')) p
    join accounts.account a on a.id = p.account_id and a.closed_at is null
    join accounts.role r on r.name = p.role and 'may see tasks' = any (r.powers)
   where platform.has_power('may hand over work') and (words = '' or strpos(lower(a.name), lower(words)) > 0)
   order by p.valid_to nulls last, a.name, p.id limit most
$$;

-- As before. A last day that stands is brought forward at most: handing work over opens the house to nobody again.
create or replace function accounts.begin_handover(fresh uuid, leaver uuid, taker uuid, last_day date, who text) returns text
  language plpgsql security definer set search_path = pg_catalog as $$
declare p accounts.post;
begin
  select x.* into p from accounts.post x where x.id = leaver and accounts.leads(leaver) for update;
  -- Nobody ends the post that they act from.
  if p.id is null or (last_day is not null and p.id = platform.post()) or last_day > p.valid_to then
    return 'gone';
  end if;
  if taker is not null and not exists (select from accounts.takes_over(leaver) t where t.id = taker) then
    return 'not-there';
  end if;
  insert into accounts.handover (id, from_post, to_post, organisation_id, last_day_before, last_day, by_account, by_name)
  values (fresh, p.id, taker, shared.successor_of(p.organisation_id, platform.today()), p.valid_to,
    case when last_day is null then p.valid_to else greatest(p.valid_from, last_day) end, platform.actor(),
    case when current_setting('app.kind', true) <> 'job' then who end);
  if last_day is not null then
    update accounts.post x set valid_to = greatest(x.valid_from, last_day) where x.id = p.id;
  end if;
  insert into accounts.handover_item (handover_id, kind, item_id)
  select fresh, 'stand-in', a.id from accounts.absence a join accounts.post away on away.id = a.post_id
   where taker is not null and a.substitute_post_id = leaver and a.to_on >= platform.today()
     and away.organisation_id = p.organisation_id and a.post_id <> taker;
  update accounts.absence a set substitute_post_id = taker from accounts.handover_item i
   where i.handover_id = fresh and i.kind = 'stand-in' and a.id = i.item_id;
  return 'begun';
end $$;
-- As before. Whoever was asked to stand in by somebody else meanwhile keeps the days.
create or replace function accounts.take_back_handover(handover uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
declare h accounts.handover;
begin
  update accounts.handover x set undone_at = platform.now()
   where x.id = handover and x.by_account = platform.actor() and x.undone_at is null
     and platform.now() <= x.at + interval '60 seconds'
  returning x.* into h;
  if h.id is null then
    return false;
  end if;
  update accounts.post p set valid_to = h.last_day_before
   where p.id = h.from_post and p.valid_to is not distinct from h.last_day;
  update accounts.absence a set substitute_post_id = h.from_post from accounts.handover_item i
   where i.handover_id = h.id and i.kind = 'stand-in' and a.id = i.item_id and a.substitute_post_id = h.to_post;
  return true;
end $$;
revoke all on function accounts.led_units() from public;
grant execute on function accounts.led_units() to web;
