-- When somebody leaves: who hands their named work over, to whom, and what it was. What was handed over can be seen here, and
-- for a minute taken back.
update accounts.role set powers = powers || '{may hand over work}' where name in ('leder', 'drift');

create table accounts.handover (
  id uuid primary key,
  from_post uuid not null references accounts.post,
  -- Null: to the unit's common list.
  to_post uuid references accounts.post check (to_post <> from_post),
  organisation_id uuid,
  -- The last day of the post as it was, and as it was set with it.
  last_day_before date,
  last_day date,
  at timestamptz not null default platform.now(),
  by_account uuid,
  by_name text,
  undone_at timestamptz
);
create index handover_from on accounts.handover (from_post, at desc);
-- What was handed over, by its room and id. `mark`: how far its own history had come; `made`: what stands in its place.
create table accounts.handover_item (
  handover_id uuid not null references accounts.handover,
  kind text not null,
  item_id uuid not null,
  mark integer,
  made uuid,
  primary key (handover_id, kind, item_id)
);
create index handover_item_kind on accounts.handover_item (kind, item_id);
alter table accounts.handover enable row level security, force row level security;
alter table accounts.handover_item enable row level security, force row level security;
create policy keeper on accounts.handover to current_user using (true) with check (true);
create policy keeper on accounts.handover_item to current_user using (true) with check (true);

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
-- Whose work the one who asks may hand over: a leader's own units', and for the operator everybody's at work. A job does so
-- for posts that have ended.
create function accounts.leads(post uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from accounts.post p join accounts.role r on r.name = p.role and 'may see tasks' = any (r.powers)
    where p.id = post and case current_setting('app.kind', true)
      when 'job' then p.valid_to < platform.today()
      else platform.has_power('may hand over work')
        and (p.organisation_id = any (accounts.led_units()) or platform.has_power('may create accounts')) end)
$$;
create function accounts.posts_led(words text, most integer) returns table (
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
-- Who can take it over today: those with a post at the same unit, or at the one that carries on for it.
create function accounts.takes_over(post uuid) returns table (id uuid, name text, role text)
  language sql stable security definer set search_path = pg_catalog as $$
  select t.id, a.name, t.role
    from accounts.post p
    join accounts.role pr on pr.name = p.role
   cross join lateral shared.taken_over_by(shared.successor_of(p.organisation_id, platform.today()), platform.today()) as u(id)
    join accounts.post t on t.organisation_id = u.id and t.id <> p.id
     and platform.today() between t.valid_from and coalesce(t.valid_to, platform.today())
    join accounts.role r on r.name = t.role and 'may see tasks' = any (r.powers)
     and ('may see persons' = any (r.powers) or not 'may see persons' = any (pr.powers))
    join accounts.account a on a.id = t.account_id and a.closed_at is null and a.id <> p.account_id
   where p.id = post and p.organisation_id is not null and accounts.leads(post)
   order by a.name, t.id limit 200
$$;

-- A last day that stands is brought forward at most: handing work over opens the house to nobody again.
-- `begun`, `gone` where one does not lead that post, `not-there` where whoever is to have it is not at the unit today.
create function accounts.begin_handover(fresh uuid, leaver uuid, taker uuid, last_day date, who text) returns text
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

-- For the rooms above: the handover that is being made, or taken back, in this request and by nobody else.
create function accounts.handing(handover uuid) returns accounts.handover
  language sql stable security definer set search_path = pg_catalog as $$
  select h from accounts.handover h
   where h.id = handover and h.by_account is not distinct from platform.actor()
     and platform.now() in (h.at, h.undone_at)
$$;
create function accounts.note_handed(item accounts.handover_item) returns boolean
  language sql security definer set search_path = pg_catalog as $$
  insert into accounts.handover_item values (item.*) returning true
$$;
-- To whom something was handed over last, and how far its history had come then.
create function accounts.last_handed(what text, item uuid) returns table (to_post uuid, organisation_id uuid, mark integer)
  language sql stable security definer set search_path = pg_catalog as $$
  select h.to_post, h.organisation_id, i.mark
    from accounts.handover_item i join accounts.handover h on h.id = i.handover_id and h.undone_at is null
   where i.kind = what and i.item_id = item order by h.at desc, h.id limit 1
$$;

-- For a minute, by whoever did it.
create function accounts.take_back_handover(handover uuid) returns boolean
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

-- What was handed over from a post before, the newest first: by whom, to whom, and how much of each.
create function accounts.handovers_of(post uuid) returns table (
    id uuid, at timestamptz, by_name text, to_name text, is_mine boolean, undone_at timestamptz, counts jsonb)
  language sql stable security definer set search_path = pg_catalog as $$
  select h.id, h.at, h.by_name, a.name, h.by_account = platform.actor(), h.undone_at,
         coalesce((select jsonb_object_agg(c.kind, c.items) from (
           select i.kind, count(*) as items from accounts.handover_item i where i.handover_id = h.id group by i.kind) c), '{}')
    from accounts.handover h
    left join accounts.post p on p.id = h.to_post
    left join accounts.account a on a.id = p.account_id
   where h.from_post = post and accounts.leads(post)
   order by h.at desc, h.id limit 20
$$;
-- What names a post as the one that stands in from now on.
create function shared.named_standins(post uuid) returns table (
    kind text, item_id uuid, person_id uuid, da text, en text, due_on date, address text)
  language sql stable security definer set search_path = pg_catalog as $$
  select 'stand-in', a.id, null::uuid, n.name, n.name, a.from_on, null::text
    from accounts.absence a join accounts.post away on away.id = a.post_id join accounts.account n on n.id = away.account_id
   where a.substitute_post_id = post and a.to_on >= platform.today() and accounts.leads(post)
$$;
revoke all on function accounts.led_units(), accounts.leads(uuid), accounts.posts_led(text, integer), accounts.takes_over(uuid),
  accounts.begin_handover(uuid, uuid, uuid, date, text), accounts.handing(uuid),
  accounts.note_handed(accounts.handover_item), accounts.last_handed(text, uuid), accounts.take_back_handover(uuid),
  accounts.handovers_of(uuid), shared.named_standins(uuid) from public;
grant execute on function accounts.led_units(), accounts.posts_led(text, integer), accounts.takes_over(uuid), accounts.take_back_handover(uuid),
  accounts.handovers_of(uuid), shared.named_standins(uuid) to web;
grant execute on function accounts.begin_handover(uuid, uuid, uuid, date, text), accounts.last_handed(text, uuid)
  to web, worker;
