-- Which persons an account may see beside itself: the room that knows persons writes it, enter reads it.
create table accounts.person_access (
  -- The grant, the emergency look or the person that gives it.
  id uuid primary key,
  account_id uuid not null references accounts.account on delete cascade,
  -- An emergency look belongs to one post; one's own pages and those one acts for belong to a post of one's own.
  post_id uuid references accounts.post,
  person_id uuid not null,
  kind text not null check (kind in ('own', 'proxy', 'emergency')),
  parts text[] not null default '{}',
  acts boolean not null default false,
  from_at timestamptz not null,
  to_at timestamptz,
  check ((kind = 'emergency') = (post_id is not null)),
  check (kind = 'own' or to_at is not null),
  check (kind <> 'emergency' or not acts)
);
create index person_access_account on accounts.person_access (account_id);
create index person_access_person on accounts.person_access (person_id);
create unique index person_access_own on accounts.person_access (account_id) where kind = 'own';
alter table accounts.person_access enable row level security, force row level security;
create policy keeper on accounts.person_access to current_user using (true) with check (true);

-- For definer functions of rooms above; no request and no job may call them.
create function accounts.give_access(given accounts.person_access) returns void
  language sql security definer set search_path = pg_catalog as $$
  insert into accounts.person_access values (given.*)
$$;
create function accounts.end_access(access uuid) returns void
  language sql security definer set search_path = pg_catalog as $$
  delete from accounts.person_access where id = access
$$;
create function accounts.end_access_to(person uuid) returns void
  language sql security definer set search_path = pg_catalog as $$
  delete from accounts.person_access where person_id = person
$$;
revoke all on function accounts.give_access(accounts.person_access), accounts.end_access(uuid),
  accounts.end_access_to(uuid) from public;

-- As before, and whose rows the person behind the account may see today. Still one statement.
drop function accounts.enter(bytea, timestamptz);
create function accounts.enter(token bytea, at timestamptz) returns table (
    account_id uuid, name text, post_id uuid, role text, organisations uuid[], powers text[], access jsonb)
  language plpgsql security definer set search_path = pg_catalog as $$
declare today date := (at at time zone 'Europe/Copenhagen')::date;
begin
  select s.account_id, a.name, p.id, p.role, accounts.organisations_of(p.id, today), coalesce(r.powers, '{}')
  into account_id, name, post_id, role, organisations, powers
  from accounts.session s
  join accounts.account a on a.id = s.account_id and a.closed_at is null
  left join accounts.post p
    on p.id = s.active_post_id and today >= p.valid_from and today <= coalesce(p.valid_to, today)
  left join accounts.role r on r.name = p.role
  where s.token_hash = token and s.ended_at is null and at < s.expires_at;

  select coalesce(jsonb_agg(jsonb_build_object(
      'personId', x.person_id, 'kind', x.kind, 'parts', to_jsonb(x.parts), 'acts', x.acts)), '[]')
  into access
  from accounts.person_access x
  where x.account_id = enter.account_id and enter.at >= x.from_at and enter.at < coalesce(x.to_at, 'infinity')
    and case when x.kind = 'emergency' then x.post_id = enter.post_id else 'may see own page' = any (powers) end;

  perform set_config('app.now', at::text, true),
    set_config('app.kind', case when account_id is null then 'anyone' else 'person' end, true),
    set_config('app.actor', coalesce(account_id::text, ''), true),
    set_config('app.post', coalesce(post_id::text, ''), true),
    set_config('app.role', coalesce(role, ''), true),
    set_config('app.organisations', coalesce(organisations, '{}')::text, true),
    set_config('app.powers', coalesce(powers, '{}')::text, true),
    set_config('app.access', access::text, true),
    set_config('app.selves', array_remove(array[account_id] || array(
      select (one->>'personId')::uuid from jsonb_array_elements(access) one where one->>'kind' = 'own'), null)::text, true),
    set_config('app.persons', array_remove(array[account_id] || array(
      select (one->>'personId')::uuid from jsonb_array_elements(access) one), null)::text, true);
  if account_id is not null then
    return next;
  end if;
end $$;
revoke all on function accounts.enter(bytea, timestamptz) from public;
grant execute on function accounts.enter(bytea, timestamptz) to web;

-- The looks at oneself: at the account, and at the person behind it.
create or replace function accounts.looks_at_me() returns table (
  at timestamptz, purpose text, relation text, name text, role text, unit_name text
) language sql stable security definer set search_path = pg_catalog as $$
  select l.at, l.purpose, l.relation, a.name, p.role, p.unit_name
    from platform.look l
    left join accounts.account a on a.id = l.actor_id
    left join accounts.post p on p.id = l.post_id
   where l.person_id = any (platform.selves())
   order by l.at desc
   limit 200
$$;

update accounts.role set powers = powers || '{may see persons,may start courses,may look in emergencies}'
 where name in ('sygeplejerske', 'hospitalslaege', 'laege', 'koordinator', 'terapeut', 'klinik');
update accounts.role set powers = powers || '{may see persons,may judge emergencies}' where name = 'leder';
