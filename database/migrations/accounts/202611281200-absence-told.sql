-- An absence is told by whoever is away, or for them by their leader: from and to, and who stands in. Why is asked of nobody.
-- Without anybody who stands in, the work lies in the unit's common list.
alter table accounts.absence alter column substitute_post_id drop not null;
alter table accounts.absence add column by_name text, add column told_at timestamptz default platform.now();

create function accounts.tells_absence(post uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog as $$
  select platform.has_power('may see tasks') and (post = platform.post() or accounts.leads(post))
$$;

-- Who can stand in: a colleague at the same unit, or at the one that carries on for it, who may do what the work asks. A doctor's
-- work is a doctor's (what a doctor approves, what general practice answers).
create function accounts.may_stand_in(post uuid) returns table (id uuid, name text, role text, valid_to date, away jsonb)
  language sql stable security definer set search_path = pg_catalog as $$
  select t.id, a.name, t.role, t.valid_to, coalesce((
           select jsonb_agg(jsonb_build_object('from', x.from_on, 'to', x.to_on) order by x.from_on)
             from accounts.absence x where x.post_id = t.id and x.to_on >= platform.today()), '[]')
    from accounts.post p
    join accounts.role pr on pr.name = p.role
   cross join lateral shared.taken_over_by(shared.successor_of(p.organisation_id, platform.today()), platform.today()) as u(id)
    join accounts.post t on t.organisation_id = u.id and t.id <> p.id
     and platform.today() between t.valid_from and coalesce(t.valid_to, platform.today())
    join accounts.role r on r.name = t.role and 'may see tasks' = any (r.powers)
     and (t.role = p.role or p.role not in ('hospitalslaege', 'laege'))
     and not exists (select from unnest(pr.powers) needed
       where needed in ('may see persons', 'may check editions', 'may propose editions', 'may check offers', 'may run operations')
         and needed <> all (r.powers))
    join accounts.account a on a.id = t.account_id and a.closed_at is null and a.id <> p.account_id
   where p.id = post and p.organisation_id is not null and accounts.tells_absence(post)
   order by a.name, t.id limit 200
$$;

-- The days of an absence on which whoever stands in is away too, or has left: with whom the work lies then. An empty
-- name: in the common list.
create function accounts.meanwhile(one accounts.absence) returns jsonb
  language sql stable security definer set search_path = pg_catalog as $$
  select coalesce(jsonb_agg(jsonb_build_object('from', g.first, 'to', g.last, 'with', (
           select jsonb_agg(distinct coalesce(c.name, ''))
             from unnest(array[g.first, g.last]) as d(day)
             left join accounts.post w on w.id = accounts.works_for(one.post_id, d.day)
             left join accounts.account c on c.id = w.account_id)) order by g.first), '[]')
    from (
      select greatest(x.from_on, one.from_on) as first, least(x.to_on, one.to_on) as last
        from accounts.absence x
       where x.post_id = one.substitute_post_id and x.from_on <= one.to_on and x.to_on >= one.from_on
      union all
      select greatest(p.valid_to + 1, one.from_on), one.to_on
        from accounts.post p where p.id = one.substitute_post_id and p.valid_to < one.to_on) g
$$;

-- What a post has told: the absences that are not over, who can stand in, and for whom it stands in itself.
create function accounts.absences_of(post uuid) returns table (
    id uuid, name text, role text, unit_name text, stand_ins jsonb, absences jsonb, stands_in jsonb)
  language sql stable security definer set search_path = pg_catalog as $$
  select p.id, a.name, p.role, p.unit_name,
         coalesce((select jsonb_agg(to_jsonb(t) order by t.name) from accounts.may_stand_in(p.id) t), '[]'),
         coalesce((
           select jsonb_agg(jsonb_build_object('id', x.id, 'from', x.from_on, 'to', x.to_on, 'standIn', x.substitute_post_id,
                    'standInName', c.name, 'standInRole', s.role, 'byName', x.by_name, 'meanwhile', accounts.meanwhile(x))
                    order by x.from_on, x.id)
             from accounts.absence x
             left join accounts.post s on s.id = x.substitute_post_id
             left join accounts.account c on c.id = s.account_id
            where x.post_id = p.id and x.to_on >= platform.today()), '[]'),
         coalesce((
           select jsonb_agg(jsonb_build_object('id', x.id, 'from', x.from_on, 'to', x.to_on, 'name', c.name, 'role', w.role)
                    order by x.from_on, x.id)
             from accounts.absence x join accounts.post w on w.id = x.post_id join accounts.account c on c.id = w.account_id
            where x.substitute_post_id = p.id and x.to_on >= platform.today()), '[]')
    from accounts.post p join accounts.account a on a.id = p.account_id and a.closed_at is null
   where p.id = absences_of.post and accounts.tells_absence(p.id)
$$;

-- For a leader: colleagues, with the absence that is now or comes next; whoever is away soonest stands first.
create function accounts.absences_led(words text, most integer) returns table (
    id uuid, name text, role text, unit_name text, from_on date, to_on date, stand_in_name text, is_away boolean)
  language sql stable security definer set search_path = pg_catalog as $$
  select p.id, p.name, p.role, p.unit_name, x.from_on, x.to_on, c.name, x.id is not null
    from accounts.posts_led(words, most) p
    left join lateral (
      select y.* from accounts.absence y where y.post_id = p.id and y.to_on >= platform.today()
       order by y.from_on, y.id limit 1) x on true
    left join accounts.post s on s.id = x.substitute_post_id
    left join accounts.account c on c.id = s.account_id
   where p.id is distinct from platform.post() and coalesce(p.valid_to, platform.today()) >= platform.today()
   order by x.from_on nulls last, p.name, p.id
$$;

-- That it has become otherwise is told to whoever stands in, by mail and without a word about whom.
create function accounts.tell_stand_ins(posts uuid[], mails jsonb) returns void
  language sql security definer set search_path = pg_catalog as $$
  select platform.post_mail(c.email, mails -> c.language ->> 'subject', mails -> c.language ->> 'body')
    from accounts.account c
   where c.closed_at is null and c.id is distinct from platform.actor() and c.id in (
     select p.account_id from accounts.post p
      where p.id = any (posts) and platform.today() <= coalesce(p.valid_to, platform.today()))
$$;

-- `set`, or why not: `gone` where one may not tell it, or the days have been; `changed` where it stands otherwise than whoever
-- changes it saw; `overlaps` another; whoever is to stand in is `not-there`, `leaves` before it ends, or is `away` all of it.
create function accounts.set_absence(
    fresh uuid, away uuid, stand_in uuid, first date, last date, who text, stood jsonb, mails jsonb) returns text
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  known uuid;
  old accounts.absence;
  taker record;
begin
  select x.id into known from accounts.post x where x.id = away and accounts.tells_absence(away) for update;
  if known is null then
    return 'gone';
  end if;
  select a.* into old from accounts.absence a where a.id = fresh for update;
  if stood is not null and (old.id is null or old.post_id <> away or old.to_on < platform.today()
      or stood <> jsonb_build_object('from', old.from_on, 'to', old.to_on, 'standIn', old.substitute_post_id)) then
    return 'changed';
  end if;
  if (stood is null and old.id is not null) or last < greatest(first, platform.today())
      or (first < platform.today() and first is distinct from old.from_on) then
    return 'gone';
  end if;
  if exists (select from accounts.absence a
      where a.post_id = away and a.id <> fresh and a.from_on <= last and a.to_on >= first) then
    return 'overlaps';
  end if;
  if stand_in is not null then
    select t.* into taker from accounts.may_stand_in(away) t where t.id = stand_in;
    if taker.id is null then
      return 'not-there';
    elsif taker.valid_to < last then
      return 'leaves';
    elsif not exists (
        select from generate_series(greatest(first, platform.today())::timestamp, last::timestamp, '1 day') as d(day)
         where not exists (select from accounts.absence x
           where x.post_id = stand_in and d.day::date between x.from_on and x.to_on)) then
      return 'away';
    end if;
  end if;
  insert into accounts.absence (id, post_id, substitute_post_id, from_on, to_on, by_name)
  values (fresh, away, stand_in, first, last, who)
  on conflict (id) do update set substitute_post_id = excluded.substitute_post_id, from_on = excluded.from_on,
    to_on = excluded.to_on, by_name = excluded.by_name, told_at = platform.now();
  if old.id is null or (old.substitute_post_id, old.from_on, old.to_on) is distinct from (stand_in, first, last) then
    perform accounts.tell_stand_ins(array[stand_in, old.substitute_post_id], mails);
  end if;
  return 'set';
end $$;

-- Whoever is back is at work from today: what has not begun is gone, what has begun ended yesterday.
create function accounts.end_absence(absence uuid, away uuid, mails jsonb) returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
declare old accounts.absence;
begin
  select a.* into old from accounts.absence a
   where a.id = absence and a.post_id = away and a.to_on >= platform.today() and accounts.tells_absence(away) for update;
  if old.id is null then
    return false;
  end if;
  if old.from_on >= platform.today() then
    delete from accounts.absence a where a.id = old.id;
  else
    update accounts.absence a set to_on = platform.today() - 1 where a.id = old.id;
  end if;
  perform accounts.tell_stand_ins(array[old.substitute_post_id], mails);
  return true;
end $$;

-- On top of one's tasks: until when one is away today, and for whom one stands in.
create function accounts.away_today() returns jsonb
  language sql stable security definer set search_path = pg_catalog as $$
  select jsonb_build_object(
    'until', (select max(a.to_on) from accounts.absence a
      where a.post_id = platform.post() and platform.today() between a.from_on and a.to_on),
    'for', coalesce((select jsonb_agg(jsonb_build_object('name', c.name, 'to', a.to_on) order by c.name, a.to_on)
      from accounts.absence a join accounts.post p on p.id = a.post_id join accounts.account c on c.id = p.account_id
     where a.substitute_post_id = platform.post() and platform.today() between a.from_on and a.to_on), '[]'))
$$;

revoke all on function accounts.tells_absence(uuid), accounts.may_stand_in(uuid), accounts.meanwhile(accounts.absence),
  accounts.absences_of(uuid), accounts.absences_led(text, integer), accounts.tell_stand_ins(uuid[], jsonb),
  accounts.set_absence(uuid, uuid, uuid, date, date, text, jsonb, jsonb), accounts.end_absence(uuid, uuid, jsonb),
  accounts.away_today() from public;
grant execute on function accounts.absences_of(uuid), accounts.absences_led(text, integer),
  accounts.set_absence(uuid, uuid, uuid, date, date, text, jsonb, jsonb), accounts.end_absence(uuid, uuid, jsonb),
  accounts.away_today() to web;
