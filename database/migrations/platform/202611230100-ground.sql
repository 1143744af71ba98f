-- The ground: roles, time, history, looks, notes, forms, limits, mail. Nothing here knows of health.

-- Roles belong to the server, databases are many. Requests are `web`, timed work is `worker`; neither owns anything.
do $$ begin create role web nologin; exception when duplicate_object or unique_violation then null; end $$;
do $$ begin create role worker nologin; exception when duplicate_object or unique_violation then null; end $$;
do $$ begin execute format('grant web, worker to %I', current_user); end $$;
do $$ begin execute format('revoke create, temporary on database %I from public', current_database()); end $$;
revoke all on schema public from public;

create extension if not exists btree_gist with schema public;
create extension if not exists pg_trgm with schema public;
grant usage on schema public to web, worker;

create schema platform;
create schema shared;
grant usage on schema platform, shared to web, worker;

-- Time comes from the application's clock, so that a moved clock moves everything.
create function platform.now() returns timestamptz language sql stable as $$
  select coalesce(nullif(current_setting('app.now', true), '')::timestamptz, clock_timestamp())
$$;
create function platform.today() returns date language sql stable as $$
  select (platform.now() at time zone 'Europe/Copenhagen')::date
$$;

-- RFC 9562 version 7: 48 bits of milliseconds, then random; new rows lie together in the index.
create function platform.uuidv7() returns uuid language sql volatile as $$
  select encode(
    set_bit(set_bit(
      overlay(uuid_send(gen_random_uuid())
        placing substring(int8send((extract(epoch from platform.now()) * 1000)::bigint) from 3) from 1 for 6),
      52, 1), 53, 1), 'hex')::uuid
$$;

create function platform.actor() returns uuid language sql stable as $$
  select nullif(current_setting('app.actor', true), '')::uuid
$$;
create function platform.post() returns uuid language sql stable as $$
  select nullif(current_setting('app.post', true), '')::uuid
$$;
create function platform.organisations() returns uuid[] language sql stable as $$
  select nullif(current_setting('app.organisations', true), '')::uuid[]
$$;
create function platform.has_power(power text) returns boolean language sql stable as $$
  select coalesce(power = any (nullif(current_setting('app.powers', true), '')::text[]), false)
$$;

-- One row: what this database is. Made once; the kind never changes.
create table platform.installation (
  only_one boolean primary key default true check (only_one),
  kind text not null check (kind in ('demo', 'real')),
  made_at timestamptz not null default platform.now()
);
grant select on platform.installation to web, worker;
