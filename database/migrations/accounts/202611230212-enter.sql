-- The first statement of every request: from a session's token to a person with one post, and nothing else.

-- The units a post works for today: its own, and those of whom it stands in for.
create function accounts.organisations_of(post uuid, today date) returns uuid[]
  language sql stable security definer set search_path = pg_catalog as $$
  select coalesce(array_agg(distinct p.organisation_id), '{}')
  from accounts.post p
  where p.organisation_id is not null and today >= p.valid_from and today <= coalesce(p.valid_to, today)
    and (p.id = organisations_of.post or p.id in (
      select a.post_id from accounts.absence a
      where a.substitute_post_id = organisations_of.post and today between a.from_on and a.to_on))
$$;

-- An unknown, expired or ended session is anyone's: no row, and settings that row-level security reads as nobody.
create function accounts.enter(token bytea, at timestamptz) returns table (
    account_id uuid, name text, post_id uuid, role text, organisations uuid[], powers text[])
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

  perform set_config('app.now', at::text, true),
    set_config('app.kind', case when account_id is null then 'anyone' else 'person' end, true),
    set_config('app.actor', coalesce(account_id::text, ''), true),
    set_config('app.post', coalesce(post_id::text, ''), true),
    set_config('app.role', coalesce(role, ''), true),
    set_config('app.organisations', coalesce(organisations, '{}')::text, true),
    set_config('app.powers', coalesce(powers, '{}')::text, true),
    set_config('app.persons', case when account_id is null then '{}' else format('{%s}', account_id) end, true);
  if account_id is not null then
    return next;
  end if;
end $$;

-- For the password's door: unknown and closed accounts give no row, in the same statement as the known ones.
create function accounts.password_of(address text) returns table (account_id uuid, password_hash text)
  language sql stable security definer set search_path = pg_catalog as $$
  select a.id, a.password_hash from accounts.account a where lower(a.email) = lower(address) and a.closed_at is null
$$;

-- Lets a recognised person in. With one post it is the active one; with several the person chooses.
create function accounts.begin_session(account uuid, token bytea, expires timestamptz, replaced bytea)
  returns table (posts integer, role text)
  language plpgsql security definer set search_path = pg_catalog as $$
declare only_post uuid;
begin
  update accounts.session s set ended_at = platform.now() where s.token_hash = replaced and s.ended_at is null;
  select count(*)::integer, min(p.role), min(p.id::text)::uuid into posts, role, only_post
  from accounts.post p
  where p.account_id = account and platform.today() between p.valid_from and coalesce(p.valid_to, platform.today());
  insert into accounts.session (token_hash, account_id, active_post_id, expires_at)
  values (token, account, case when posts = 1 then only_post end, expires);
  return next;
end $$;

-- Writes the link's hash and the mail if somebody has this address; says nothing either way.
create function accounts.send_reset(address text, token bytea, expires timestamptz, subject text, body text)
  returns void language plpgsql security definer set search_path = pg_catalog as $$
declare account accounts.account;
begin
  select * into account from accounts.account a where lower(a.email) = lower(address) and a.closed_at is null;
  if found then
    insert into accounts.reset (token_hash, account_id, expires_at) values (token, account.id, expires);
    perform platform.post_mail(account.email, subject, body);
  end if;
end $$;

create function accounts.reset_stands(token bytea) returns uuid
  language sql stable security definer set search_path = pg_catalog as $$
  select r.account_id from accounts.reset r
  join accounts.account a on a.id = r.account_id and a.closed_at is null
  where r.token_hash = token and r.used_at is null and platform.now() < r.expires_at
$$;

-- A link is good once; whoever was signed in with the old password is signed out, and older links end with it.
create function accounts.use_reset(token bytea, password_hash text) returns uuid
  language plpgsql security definer set search_path = pg_catalog as $$
declare account uuid;
begin
  update accounts.reset r set used_at = platform.now()
  where r.token_hash = token and r.used_at is null and platform.now() < r.expires_at
  returning r.account_id into account;
  if account is not null then
    update accounts.reset r set used_at = platform.now() where r.account_id = account and r.used_at is null;
    update accounts.account a set password_hash = use_reset.password_hash where a.id = account;
    update accounts.session s set ended_at = platform.now() where s.account_id = account and s.ended_at is null;
  end if;
  return account;
end $$;

revoke all on function accounts.organisations_of(uuid, date), accounts.enter(bytea, timestamptz),
  accounts.password_of(text), accounts.begin_session(uuid, bytea, timestamptz, bytea),
  accounts.send_reset(text, bytea, timestamptz, text, text), accounts.reset_stands(bytea),
  accounts.use_reset(bytea, text) from public;
grant execute on function accounts.enter(bytea, timestamptz), accounts.password_of(text),
  accounts.begin_session(uuid, bytea, timestamptz, bytea),
  accounts.send_reset(text, bytea, timestamptz, text, text), accounts.reset_stands(bytea),
  accounts.use_reset(bytea, text) to web;
grant execute on function accounts.send_reset(text, bytea, timestamptz, text, text) to worker;
