-- Proposals that came together, by an import: listed as one, and checked a page at a time.
create table editions.batch (
  id uuid primary key default platform.uuidv7(),
  kind text not null,
  -- What they came from: the name of a file.
  title text not null,
  author_id uuid,
  author_name text not null,
  grounds text not null,
  size integer not null,
  at timestamptz not null
);
create index batch_at on editions.batch (at desc);

alter table editions.batch enable row level security, force row level security;
create policy keeper on editions.batch to current_user using (true) with check (true);
create policy editors_see on editions.batch for select to web
  using ((select platform.has_power('may see editions')));
create policy editor_sends on editions.batch for insert to web
  with check ((select platform.has_power('may propose editions')) and author_id = (select platform.actor()));
create policy worker_keeps on editions.batch to worker using (true) with check (true);
grant select, insert on editions.batch to web, worker;

alter table editions.edition add column batch_id uuid references editions.batch;
create index proposals_together on editions.edition (batch_id, key) where status = 'proposed';
create index offer_uuid on editions.edition ((body->>'uuid')) where kind = 'offer' and status = 'published';

-- What has been proposed and not yet decided, for whoever may see proposals.
create view shared.proposed with (security_invoker) as
  select e.id as edition_id, e.kind, e.key, e.body, e.batch_id from editions.edition e where e.status = 'proposed';
grant select on shared.proposed to web, worker;
