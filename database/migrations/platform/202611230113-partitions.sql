-- History grows by year, the access log by month; months of looks are dropped after two years.

-- Makes one part, and moves in what the part for everything else had taken meanwhile.
create function platform.make_part(parent text, part text, from_at timestamptz, to_at timestamptz) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  if to_regclass('platform.' || quote_ident(part)) is not null then
    return;
  end if;
  perform pg_advisory_xact_lock(7310222);
  if to_regclass('platform.' || quote_ident(part)) is not null then
    return;
  end if;
  execute format('lock table platform.%I in access exclusive mode', parent);
  execute format('create table platform.%I (like platform.%I including defaults including constraints)', part, parent);
  execute format('with moved as (delete from platform.%I where at >= %L and at < %L returning *)
    insert into platform.%I select * from moved', parent || '_other', from_at, to_at, part);
  if parent = 'look' then
    execute format('alter table platform.%I enable row level security, force row level security', part);
    execute format('create policy keeper on platform.%I to current_user using (true) with check (true)', part);
  end if;
  execute format('alter table platform.%I attach partition platform.%I for values from (%L) to (%L)',
    parent, part, from_at, to_at);
end $$;

-- This year and the next, this month and the next two, in UTC.
create function platform.make_parts() returns void
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  today timestamp := platform.now() at time zone 'UTC';
  year timestamp := date_trunc('year', today);
  month timestamp := date_trunc('month', today);
begin
  for step in 0..1 loop
    perform platform.make_part('event', 'event_' || to_char(year + step * interval '1 year', 'YYYY'),
      (year + step * interval '1 year') at time zone 'UTC', (year + (step + 1) * interval '1 year') at time zone 'UTC');
  end loop;
  for step in 0..2 loop
    perform platform.make_part('look', 'look_' || to_char(month + step * interval '1 month', 'YYYY_MM'),
      (month + step * interval '1 month') at time zone 'UTC',
      (month + (step + 1) * interval '1 month') at time zone 'UTC');
  end loop;
end $$;

-- The first moment whose looks are still kept: a month goes when all of it is two years old.
create function platform.looks_kept_from() returns timestamptz language sql stable as $$
  select date_trunc('month', platform.now() at time zone 'UTC' - interval '2 years') at time zone 'UTC'
$$;

-- The moment that a line's own id carries (RFC 9562): it is sealed with the id and outlives the line.
create function platform.moment_of(id uuid) returns timestamptz language sql immutable as $$
  select to_timestamp(('x0000' || left(replace(id::text, '-', ''), 12))::bit(64)::bigint / 1000.0)
$$;

create function platform.drop_old_looks() returns integer
  language plpgsql security definer set search_path = pg_catalog as $$
declare part text; dropped integer := 0;
begin
  for part in
    select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
    where i.inhparent = 'platform.look'::regclass and c.relname ~ '^look_\d{4}_\d{2}$'
      and to_date(substr(c.relname, 6), 'YYYY_MM') < (platform.looks_kept_from() at time zone 'UTC')::date
  loop
    execute format('drop table platform.%I', part);
    dropped := dropped + 1;
  end loop;
  delete from platform.look_other where at < platform.looks_kept_from();
  return dropped;
end $$;

revoke all on function platform.make_part(text, text, timestamptz, timestamptz), platform.make_parts(),
  platform.drop_old_looks() from public;
grant execute on function platform.make_parts(), platform.drop_old_looks() to worker;
