-- For those who run it: when each timed job ran, what waits, and what went wrong. Nothing here tells of a person.

-- The real clock, because it measures the machinery and not the story.
create table platform.job_run (
  job text primary key,
  every_seconds double precision not null,
  done_at timestamptz,
  failed_at timestamptz
);
grant select, delete on platform.job_run to worker;

create function platform.job_ran(job text, every_seconds double precision, well boolean) returns void
  language sql security definer set search_path = pg_catalog as $$
  insert into platform.job_run as r (job, every_seconds, done_at, failed_at)
  values (job, every_seconds, case when well then clock_timestamp() end, case when not well then clock_timestamp() end)
  on conflict (job) do update set every_seconds = excluded.every_seconds,
    done_at = coalesce(excluded.done_at, r.done_at), failed_at = coalesce(excluded.failed_at, r.failed_at)
$$;

-- A timed job is overdue after three missed turns and a minute; a queued one when it failed or waits for five minutes.
create function platform.overdue_jobs() returns table (job text)
  language sql stable security definer set search_path = pg_catalog as $$
  select r.job from platform.job_run r
  where coalesce(r.done_at, '-infinity') < clock_timestamp() - (r.every_seconds * 3 + 60) * interval '1 second'
  union all
  select distinct j.name from pgboss.job j
  where j.state = 'failed'
    or (j.state < 'active' and j.start_after < clock_timestamp() - interval '5 minutes')
$$;

-- What waits, in one statement. Mail waits in the story's time, sealing and jobs in the machine's.
create function platform.waiting(at timestamptz) returns table (unsealed integer, unsent_mail integer, overdue integer)
  language sql stable security definer set search_path = pg_catalog as $$
  select
    coalesce((select greatest(extract(epoch from clock_timestamp() - min(u.since)), 0)
      from platform.unsealed u), 0)::integer,
    coalesce((select greatest(extract(epoch from waiting.at - min(m.written_at)), 0)
      from platform.mail m where m.sent_at is null and m.given_up_at is null), 0)::integer,
    (select count(*) from platform.overdue_jobs())::integer
$$;

-- The operator's page: one row for who may run operations, none for anybody else.
create function platform.operations() returns table (
    kind text, postgres text, newest_migration text, unsealed integer, unsent_mail integer, mails_waiting integer,
    mails_given_up integer, overdue text[])
  language sql stable security definer set search_path = pg_catalog as $$
  select i.kind, current_setting('server_version'),
    (select max(split_part(m.name, '/', 2)) from schema_history.migration m),
    w.unsealed, w.unsent_mail,
    (select count(*) from platform.mail m where m.sent_at is null and m.given_up_at is null)::integer,
    (select count(*) from platform.mail m where m.given_up_at is not null)::integer,
    array(select o.job from platform.overdue_jobs() o order by o.job)
  from platform.installation i, platform.waiting(platform.now()) w
  where platform.has_power('may run operations')
$$;
create function platform.latest_faults() returns table (at timestamptz, route text, reference text)
  language sql stable security definer set search_path = pg_catalog as $$
  select n.at, n.route, n.reference from platform.note n
  where n.kind = 'fault' and platform.has_power('may run operations')
  order by n.at desc limit 20
$$;

revoke all on function platform.job_ran(text, double precision, boolean), platform.overdue_jobs(),
  platform.waiting(timestamptz), platform.operations(), platform.latest_faults() from public;
grant execute on function platform.job_ran(text, double precision, boolean), platform.waiting(timestamptz) to worker;
grant execute on function platform.operations(), platform.latest_faults() to web;
