-- History is append-only: ids and codes, never text about a person, so that erasing breaks no chain.
create table platform.event (
  id uuid not null default platform.uuidv7(),
  at timestamptz not null,
  act text not null,
  actor_id uuid,
  post_id uuid,
  actor_kind text not null check (actor_kind in ('anyone', 'person', 'job')),
  subject text not null,
  codes jsonb not null default '{}',
  hash bytea not null,
  primary key (id, at)
) partition by range (at);
create table platform.event_other partition of platform.event default;
create table platform.event_2026 partition of platform.event for values from ('2026-01-01') to ('2027-01-01');
create table platform.event_2027 partition of platform.event for values from ('2027-01-01') to ('2028-01-01');
create table platform.event_2028 partition of platform.event for values from ('2028-01-01') to ('2029-01-01');
create index event_subject on platform.event (subject, at);

-- Who looked at a person's row: shown to that person, dropped by month after two years.
create table platform.look (
  id uuid not null default platform.uuidv7(),
  at timestamptz not null,
  person_id uuid not null,
  actor_id uuid not null,
  post_id uuid,
  purpose text not null,
  relation text not null,
  hash bytea not null,
  primary key (id, at)
) partition by range (at);
create table platform.look_other partition of platform.look default;
create index look_person on platform.look (person_id, at desc);
alter table platform.look enable row level security, force row level security;
create policy keeper on platform.look to current_user using (true) with check (true);
create policy looked_at on platform.look for select to web
  using (person_id = any (nullif(current_setting('app.persons', true), '')::uuid[]));
grant select on platform.look to web;

-- What waits for the sealer. The real clock, because it measures the sealer and not the story.
create table platform.unsealed (
  line_id uuid primary key,
  kind text not null check (kind in ('event', 'look')),
  hash bytea not null,
  since timestamptz not null default clock_timestamp()
);
create index unsealed_since on platform.unsealed (since);

-- One row a batch: the hash covers the seal before and every line's own hash, in this order. The kinds stand here
-- because looks are dropped after two years and events never are.
create table platform.seal (
  number bigint primary key,
  line_ids uuid[] not null,
  kinds text[] not null,
  hashes bytea[] not null,
  hash bytea not null,
  signature bytea,
  at timestamptz not null
);

create function platform.line_hash(parts jsonb) returns bytea language sql immutable as $$
  select sha256(convert_to(parts::text, 'UTF8'))
$$;
create function platform.event_hash(line platform.event) returns bytea language sql stable as $$
  select platform.line_hash(jsonb_build_array(line.id, extract(epoch from line.at), line.act, line.actor_id,
    line.post_id, line.actor_kind, line.subject, line.codes))
$$;
create function platform.look_hash(line platform.look) returns bytea language sql stable as $$
  select platform.line_hash(jsonb_build_array(line.id, extract(epoch from line.at), line.person_id, line.actor_id,
    line.post_id, line.purpose, line.relation))
$$;

-- Written only through here: the actor is who entered, not who the caller says.
create function platform.record(act text, subject text, codes jsonb) returns uuid
  language plpgsql security definer set search_path = pg_catalog as $$
declare line platform.event;
begin
  line.id := platform.uuidv7();
  line.at := platform.now();
  line.act := act;
  line.actor_id := platform.actor();
  line.post_id := platform.post();
  line.actor_kind := coalesce(nullif(current_setting('app.kind', true), ''), 'anyone');
  line.subject := subject;
  line.codes := codes;
  line.hash := platform.event_hash(line);
  insert into platform.event values (line.*);
  insert into platform.unsealed (line_id, kind, hash) values (line.id, 'event', line.hash);
  return line.id;
end $$;

create function platform.look_at(person_id uuid, purpose text, relation text) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
declare line platform.look;
begin
  line.id := platform.uuidv7();
  line.at := platform.now();
  line.person_id := person_id;
  line.actor_id := platform.actor();
  line.post_id := platform.post();
  line.purpose := purpose;
  line.relation := relation;
  line.hash := platform.look_hash(line);
  insert into platform.look values (line.*);
  insert into platform.unsealed (line_id, kind, hash) values (line.id, 'look', line.hash);
end $$;

revoke all on function platform.record(text, text, jsonb), platform.look_at(uuid, text, text) from public;
grant execute on function platform.record(text, text, jsonb), platform.look_at(uuid, text, text) to web, worker;

alter table platform.look_other enable row level security, force row level security;
create policy keeper on platform.look_other to current_user using (true) with check (true);
grant select on platform.event, platform.seal, platform.look to worker;
grant insert on platform.seal to worker;
grant select, delete on platform.unsealed to worker;
create policy sealer_verifies on platform.look for select to worker using (true);
