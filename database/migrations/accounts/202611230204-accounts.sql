-- Who may come in, and as what: accounts, posts at a unit, absences, sessions, links for a new password.
create schema accounts;
grant usage on schema accounts to web, worker;

-- What each role lets its holder do. The same table stands in post.rules.ts; a test holds them equal.
create table accounts.role (name text primary key, powers text[] not null);
insert into accounts.role values
  ('borger', '{may see own page}'),
  ('paaroerende', '{may see own page}'),
  ('efterladt', '{may see own page}'),
  ('sygeplejerske', '{may see tasks}'),
  ('hospitalslaege', '{may see tasks}'),
  ('laege', '{may see tasks}'),
  ('koordinator', '{may see tasks}'),
  ('terapeut', '{may see tasks}'),
  ('leder', '{may see tasks}'),
  ('jobcenter', '{may see tasks}'),
  ('klinik', '{may see tasks}'),
  ('redaktoer', '{may see tasks,may see editions,may propose editions}'),
  ('faglig-godkender', '{may see tasks,may see editions,may check editions}'),
  ('forperson', '{may see tasks}'),
  ('bestyrelse', '{may see tasks}'),
  ('sekretariat', '{may see tasks}'),
  ('frivillig', '{may see tasks}'),
  ('regionsudvalg', '{may see tasks}'),
  ('foelgegruppe-sekretariat', '{may see tasks}'),
  ('foelgegruppe-medlem', '{may see tasks}'),
  ('statistiker', '{may see tasks}'),
  ('drift', '{may see tasks,may run operations,may create accounts}');

create table accounts.account (
  id uuid primary key default gen_random_uuid(),
  email text not null,
  name text not null,
  language text not null default 'da' check (language in ('da', 'en')),
  password_hash text,
  made_at timestamptz not null default platform.now(),
  closed_at timestamptz
);
create unique index account_email on accounts.account (lower(email));

create table accounts.post (
  id uuid primary key default gen_random_uuid(),
  account_id uuid not null references accounts.account,
  role text not null references accounts.role,
  organisation_id uuid,
  unit_name text,
  function text,
  valid_from date not null default platform.today(),
  valid_to date check (valid_to >= valid_from),
  unique (id, account_id)
);
create index post_account on accounts.post (account_id);

create table accounts.absence (
  id uuid primary key default gen_random_uuid(),
  post_id uuid not null references accounts.post,
  substitute_post_id uuid not null references accounts.post check (substitute_post_id <> post_id),
  from_on date not null,
  to_on date not null check (to_on >= from_on)
);
create index absence_substitute on accounts.absence (substitute_post_id, to_on);

-- The token itself is known to the browser alone. The active post can only be one of the account's own.
create table accounts.session (
  id uuid primary key default gen_random_uuid(),
  token_hash bytea not null unique,
  account_id uuid not null references accounts.account,
  active_post_id uuid,
  made_at timestamptz not null default platform.now(),
  expires_at timestamptz not null,
  ended_at timestamptz,
  foreign key (active_post_id, account_id) references accounts.post (id, account_id)
);
create index session_account on accounts.session (account_id) where ended_at is null;

create table accounts.reset (
  token_hash bytea primary key,
  account_id uuid not null references accounts.account,
  expires_at timestamptz not null,
  used_at timestamptz
);

alter table accounts.account enable row level security, force row level security;
alter table accounts.post enable row level security, force row level security;
alter table accounts.absence enable row level security, force row level security;
alter table accounts.session enable row level security, force row level security;
alter table accounts.reset enable row level security, force row level security;
create policy keeper on accounts.account to current_user using (true) with check (true);
create policy keeper on accounts.post to current_user using (true) with check (true);
create policy keeper on accounts.absence to current_user using (true) with check (true);
create policy keeper on accounts.session to current_user using (true) with check (true);
create policy keeper on accounts.reset to current_user using (true) with check (true);

-- A password's hash is read by one function alone.
grant select (id, email, name, language, made_at, closed_at), insert (id, email, name, language)
  on accounts.account to web, worker;
grant select, insert on accounts.post to web, worker;
grant select on accounts.absence to web;
grant select, update (active_post_id, ended_at) on accounts.session to web;

create policy own on accounts.account for select to web
  using (id = (select platform.actor()) or (select platform.has_power('may create accounts')));
create policy operator_makes on accounts.account for insert to web
  with check ((select platform.has_power('may create accounts')));
create policy own on accounts.post for select to web
  using (account_id = (select platform.actor()) or (select platform.has_power('may create accounts')));
create policy operator_makes on accounts.post for insert to web
  with check ((select platform.has_power('may create accounts')));
create policy own on accounts.absence for select to web
  using ((select platform.post()) in (post_id, substitute_post_id));
create policy own on accounts.session for select to web using (account_id = (select platform.actor()));
create policy own_changes on accounts.session for update to web
  using (account_id = (select platform.actor())) with check (account_id = (select platform.actor()));
create policy job_reads on accounts.account for select to worker using (true);
create policy job_makes on accounts.account for insert to worker with check (true);
create policy job_reads on accounts.post for select to worker using (true);
create policy job_makes on accounts.post for insert to worker with check (true);
