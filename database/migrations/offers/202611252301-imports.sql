-- A file of offers between its preview and its sending: the lines as they came, and what each would do. Whoever brought it
-- sees it, nobody else; what was sent are proposals, and what was not is dropped after a day.
create schema if not exists offers;
grant usage on schema offers to web, worker;

create table offers.import (
  id uuid primary key default gen_random_uuid(),
  -- Null: brought at the terminal.
  account_id uuid,
  account_name text not null,
  title text not null,
  form text not null check (form in ('csv', 'hsds')),
  columns jsonb not null,
  row_count integer not null,
  state text not null check (state in ('reading', 'read', 'sending', 'sent')),
  grounds text,
  batch_id uuid references editions.batch,
  made_at timestamptz not null
);
create index import_mine on offers.import (account_id, made_at desc);
create index import_at on offers.import (made_at);

create table offers.import_row (
  import_id uuid not null references offers.import on delete cascade,
  line integer not null,
  account_id uuid,
  raw jsonb not null,
  key text,
  uuid text,
  doubled boolean not null,
  outcome text check (outcome in ('wrong', 'changed', 'added', 'waiting', 'untouched')),
  body jsonb,
  faults jsonb,
  -- The edition in force that it was compared with.
  before_id uuid,
  primary key (import_id, line)
);
create index import_row_outcome on offers.import_row (import_id, outcome, line);

alter table offers.import enable row level security, force row level security;
create policy keeper on offers.import to current_user using (true) with check (true);
create policy own on offers.import to web
  using (account_id = (select platform.actor()) and (select platform.has_power('may propose editions')))
  with check (account_id = (select platform.actor()) and (select platform.has_power('may propose editions')));
create policy worker_keeps on offers.import to worker using (true) with check (true);
grant select, insert on offers.import to web, worker;
grant update (state, grounds, batch_id) on offers.import to web, worker;
grant delete on offers.import to worker;

alter table offers.import_row enable row level security, force row level security;
create policy keeper on offers.import_row to current_user using (true) with check (true);
create policy own on offers.import_row to web
  using (account_id = (select platform.actor()) and (select platform.has_power('may propose editions')))
  with check (account_id = (select platform.actor()) and (select platform.has_power('may propose editions')));
create policy worker_keeps on offers.import_row to worker using (true) with check (true);
grant select, insert on offers.import_row to web, worker;
grant update (key, outcome, body, faults, before_id) on offers.import_row to web, worker;
grant delete on offers.import_row to worker;
