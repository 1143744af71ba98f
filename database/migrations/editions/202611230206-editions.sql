-- A register row is its published edition: a change is a new edition, and the old ones stay readable.
create schema editions;
grant usage on schema editions to web, worker;

create table editions.edition (
  id uuid primary key default platform.uuidv7(),
  kind text not null,
  key text not null,
  number integer not null,
  body jsonb not null,
  origin text not null check (origin in ('shipped', 'local')),
  status text not null check (status in ('proposed', 'published', 'superseded', 'declined')),
  author_id uuid,
  author_name text not null,
  grounds text not null,
  proposed_at timestamptz not null,
  known_from timestamptz,
  known_to timestamptz,
  -- The day its source was last seen or its text last checked, and how long that may be relied on.
  assured_on date,
  half_life_days integer,
  stale_on date generated always as (assured_on + half_life_days) stored,
  unique (kind, key, number),
  check ((status = 'published') = (known_from is not null and known_to is null))
);
create unique index one_published on editions.edition (kind, key) where status = 'published';
create index proposals on editions.edition (proposed_at desc) where status = 'proposed';
create index stale on editions.edition (stale_on) where status = 'published';

-- A check is set by a signed-in person and never on their own text.
create table editions.assessment (
  id uuid primary key default platform.uuidv7(),
  edition_id uuid not null references editions.edition,
  author_id uuid,
  checker_id uuid not null,
  checker_name text not null,
  outcome text not null check (outcome in ('approved', 'declined', 'confirmed')),
  words text not null,
  at timestamptz not null,
  check (author_id is distinct from checker_id)
);
create index assessment_edition on editions.assessment (edition_id, at desc);

-- Which version of which shipped file has been taken in.
create table editions.intake (
  file text not null,
  hash text not null,
  at timestamptz not null,
  primary key (file, hash)
);

alter table editions.edition enable row level security, force row level security;
create policy keeper on editions.edition to current_user using (true) with check (true);
create policy published_is_public on editions.edition for select to web
  using (status in ('published', 'superseded') or (select platform.has_power('may see editions')));
create policy editor_proposes on editions.edition for insert to web
  with check ((select platform.has_power('may propose editions'))
    and status = 'proposed' and origin = 'local' and author_id = (select platform.actor()));
create policy checker_decides on editions.edition for update to web
  using ((select platform.has_power('may check editions')))
  -- Nobody publishes their own text, nor confirms it.
  with check ((select platform.has_power('may check editions'))
    and (status <> 'published' or author_id is distinct from (select platform.actor())));
create policy worker_keeps on editions.edition to worker using (true) with check (true);
grant select, insert on editions.edition to web;
-- What an edition says is never changed, by anybody: only what it counts for.
grant update (status, known_from, known_to, assured_on) on editions.edition to web, worker;
grant select, insert on editions.edition to worker;

alter table editions.assessment enable row level security, force row level security;
create policy keeper on editions.assessment to current_user using (true) with check (true);
create policy public_reads on editions.assessment for select to web
  using (outcome <> 'declined' or (select platform.has_power('may see editions')));
create policy checker_signs on editions.assessment for insert to web
  with check ((select platform.has_power('may check editions')) and checker_id = (select platform.actor())
    -- Whose text it is, is read from the text and not from whoever checks it.
    and author_id is not distinct from (select e.author_id from editions.edition e where e.id = edition_id));
create policy worker_reads on editions.assessment for select to worker using (true);
grant select, insert on editions.assessment to web;
grant select on editions.assessment to worker;

grant select, insert on editions.intake to worker;

-- What rooms above read: the published body and whether a professional has checked it.
create view shared.published with (security_invoker) as
  select e.id as edition_id, e.kind, e.key, e.number, e.body, e.known_from, e.assured_on, e.stale_on,
         c.checker_name, c.at as checked_at
    from editions.edition e
    left join lateral (
      select a.checker_name, a.at from editions.assessment a
       where a.edition_id = e.id and a.outcome in ('approved', 'confirmed')
       order by a.at desc limit 1) c on true
   where e.status = 'published';
grant select on shared.published to web, worker;

-- The rows that pages ask for by something else than their key.
create index duty_by_task on editions.edition ((body->>'task')) where kind = 'duty' and status = 'published';
