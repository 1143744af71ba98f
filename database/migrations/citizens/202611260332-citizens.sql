-- The persons that a course is about, which units have a reason to see them, and what each person allows and refuses.
create schema citizens;
grant usage on schema citizens to web, worker;

create table citizens.person (
  id uuid primary key,
  -- The units with an open relation to the person; kept by the functions that open and end relations.
  organisations uuid[] not null default '{}',
  account_id uuid unique references accounts.account,
  -- The national identifier: sealed by the app, and a keyed hash to find it by. Neither is read back by a request.
  identifier_sealed bytea,
  identifier_hash bytea unique,
  identifier_kind text check (identifier_kind in ('cpr', 'x-ecpr', 'd-ecpr')),
  name text,
  born_on date,
  municipality_code text references places.municipality,
  language text,
  interpreter_language text,
  phone text,
  -- May a message be left: null is not asked, never a no.
  message_allowed boolean,
  protected_address boolean not null default false,
  deceased_on date,
  -- The day the death became known here: invitations and self-service stop on it.
  known_on date,
  closed_at timestamptz,
  controller_id uuid,
  controller_from date,
  controller_to date,
  made_at timestamptz not null default platform.now(),
  check (num_nonnulls(identifier_sealed, identifier_hash, identifier_kind) in (0, 3)),
  check (deceased_on is null or known_on is not null),
  check (deceased_on <= known_on)
);
create index person_organisations on citizens.person using gin (organisations) where closed_at is null;

-- Why a unit may see a person. It ends; it is not edited.
create table citizens.relation (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references citizens.person,
  organisations uuid[] not null,
  organisation_id uuid not null references organisations.organisation,
  purpose text not null check (purpose in ('treatment', 'follow-up', 'rehabilitation', 'needs-assessment')),
  relation text not null check (relation in ('treats', 'referred', 'asked')),
  valid_from date not null default platform.today(),
  valid_to date check (valid_to >= valid_from),
  begun_by uuid,
  begun_by_post uuid,
  controller_id uuid,
  controller_from date,
  controller_to date
);
create unique index relation_open on citizens.relation (person_id, organisation_id) where valid_to is null;
create index relation_organisations on citizens.relation using gin (organisations) where valid_to is null;

-- What the person allows and refuses, one row each, with its own end. A row is never edited: it is ended.
create table citizens.permission (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references citizens.person,
  organisations uuid[] not null default '{}',
  kind text not null check (kind in ('proxy', 'talk', 'consent', 'refusal')),
  -- proxy: what the receiver may see. talk: what may be told. Empty where the kind has no parts.
  parts text[] not null default '{}',
  acts boolean not null default false,
  -- Whom: in the person's own words, and where it is known the account, the unit, or the kind of place.
  receiver_name text not null check (receiver_name <> ''),
  receiver_phone text,
  receiver_account_id uuid references accounts.account,
  receiver_organisation_id uuid references organisations.organisation,
  receiver_kind text not null check (receiver_kind in ('relative', 'hospital', 'general-practice', 'municipal-health',
    'clinic', 'job-centre', 'employer', 'association', 'other')),
  purpose text,
  given_as text not null check (given_as in ('here', 'written', 'oral')),
  valid_from date not null default platform.today(),
  valid_to date,
  given_at timestamptz not null default platform.now(),
  given_by uuid,
  given_by_post uuid,
  -- A code that the person hands to the receiver, who takes it in with an account of their own.
  code_hash bytea unique,
  code_until timestamptz,
  accepted_at timestamptz,
  ended_at timestamptz,
  ended_by uuid,
  controller_id uuid,
  controller_from date,
  controller_to date,
  check (valid_to >= valid_from),
  -- Sundhedsloven § 44: a consent lapses at the latest a year after it was given. A refusal stands until it is ended.
  check (kind = 'refusal' or (valid_to is not null and valid_to <= (valid_from + interval '1 year')::date)),
  -- § 44: a § 43 consent is written.
  check (kind <> 'consent' or (given_as in ('here', 'written') and coalesce(purpose, '') <> '')),
  check (kind in ('proxy', 'talk') or (parts = '{}' and code_hash is null)),
  check (kind = 'proxy' or not acts),
  check (kind <> 'proxy' or (given_as = 'here' and receiver_kind = 'relative')),
  check ((receiver_account_id is null) = (accepted_at is null)),
  check ((code_hash is null) = (code_until is null))
);
create index permission_person on citizens.permission (person_id, given_at desc);
create index permission_receiver on citizens.permission (receiver_account_id) where ended_at is null;
create index permission_unit on citizens.permission (receiver_organisation_id) where ended_at is null;
create index permission_organisations on citizens.permission using gin (organisations) where ended_at is null;

-- Mine kontakter: whom the person can ring, said by whom, and when.
create table citizens.contact (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references citizens.person,
  organisations uuid[] not null default '{}',
  role text not null check (role in ('responsible-doctor', 'course-coordinator', 'contact-person', 'general-practitioner',
    'municipal-coordinator', 'social-worker', 'patient-adviser', 'relative', 'other')),
  words text not null check (words <> ''),
  phone text,
  -- Who told: the person, or a unit by name.
  source text not null,
  noted_on date not null default platform.today(),
  noted_by uuid,
  removed_at timestamptz,
  controller_id uuid,
  controller_from date,
  controller_to date
);
create index contact_person on citizens.contact (person_id) where removed_at is null;
create index contact_organisations on citizens.contact using gin (organisations) where removed_at is null;

-- Værdispring: a look without a relation. An hour, to be read alone; the leader judges it.
create table citizens.emergency_look (
  id uuid primary key,
  person_id uuid not null references citizens.person,
  -- The unit that looked, and the one whose leader judges.
  organisations uuid[] not null,
  account_id uuid not null,
  post_id uuid not null,
  reason text not null check (reason <> ''),
  at timestamptz not null,
  until timestamptz not null check (until > at and until <= at + interval '60 minutes'),
  mailed boolean not null,
  judge_by date not null,
  judged_at timestamptz,
  judged_by uuid,
  judgement text check (judgement in ('justified', 'not-justified')),
  judgement_words text,
  controller_id uuid,
  controller_from date,
  controller_to date,
  check (num_nonnulls(judged_at, judged_by, judgement, judgement_words) in (0, 4)),
  -- Nobody judges their own look.
  check (judged_by <> account_id)
);
create index emergency_look_person on citizens.emergency_look (person_id, at desc);
create index emergency_look_organisations on citizens.emergency_look using gin (organisations) where judged_at is null;

alter table citizens.person enable row level security, force row level security;
alter table citizens.relation enable row level security, force row level security;
alter table citizens.permission enable row level security, force row level security;
alter table citizens.contact enable row level security, force row level security;
alter table citizens.emergency_look enable row level security, force row level security;
create policy keeper on citizens.person to current_user using (true) with check (true);
create policy keeper on citizens.relation to current_user using (true) with check (true);
create policy keeper on citizens.permission to current_user using (true) with check (true);
create policy keeper on citizens.contact to current_user using (true) with check (true);
create policy keeper on citizens.emergency_look to current_user using (true) with check (true);

-- Persons who have agreed in writing (§ 43) that one's unit gets something: for row-level security on what rooms above hand
-- on. A unit outside health has no other way in, and the person's own row stays closed to it.
create function shared.consented_persons() returns uuid[]
  language sql stable security definer set search_path = pg_catalog as $$
  select array(
    select p.person_id from citizens.permission p
     where p.kind = 'consent' and p.ended_at is null and p.receiver_organisation_id = any (platform.organisations())
       and platform.today() between p.valid_from and p.valid_to)
$$;
revoke all on function shared.consented_persons() from public;
grant execute on function shared.consented_persons() to web;

create policy seen on citizens.person for select to web using (
  id = any ((select platform.persons())::uuid[])
  or (organisations && platform.organisations() and (select platform.has_power('may see persons'))));
create policy corrected on citizens.person for update to web using (
  id = any ((select platform.persons_acting('details'))::uuid[])
  or (organisations && platform.organisations() and (select platform.has_power('may see persons')))) with check (true);

create policy seen on citizens.relation for select to web using (
  person_id = any ((select platform.persons_with('relations'))::uuid[])
  or (organisations && platform.organisations() and (select platform.has_power('may see persons'))));

create policy seen on citizens.permission for select to web using (
  person_id = any ((select platform.persons_with('permissions'))::uuid[])
  or (receiver_account_id = (select platform.actor()) and (select platform.has_power('may see own page')))
  or (organisations && platform.organisations() and (select platform.has_power('may see persons')))
  or (kind = 'consent' and ended_at is null and receiver_organisation_id = any (platform.organisations())
    and (select platform.today()) between valid_from and valid_to));
create policy given on citizens.permission for insert to web with check (
  given_by = (select platform.actor()) and (
    person_id = any ((select platform.persons_acting('permissions'))::uuid[])
    -- What is said or signed on paper is entered by a unit with a relation; a proxy never is.
    or (kind <> 'proxy' and given_as <> 'here' and organisations && platform.organisations()
      and (select platform.has_power('may see persons')))));
create policy ended on citizens.permission for update to web using (
  ended_at is null and (person_id = any ((select platform.persons_acting('permissions'))::uuid[])
    or (organisations && platform.organisations() and (select platform.has_power('may see persons'))))) with check (true);

create policy seen on citizens.contact for select to web using (
  person_id = any ((select platform.persons_with('contacts'))::uuid[])
  or (organisations && platform.organisations() and (select platform.has_power('may see persons'))));
create policy noted on citizens.contact for insert to web with check (
  person_id = any ((select platform.persons_acting('contacts'))::uuid[])
  or (organisations && platform.organisations() and (select platform.has_power('may see persons'))));
create policy removed on citizens.contact for update to web using (
  removed_at is null and (person_id = any ((select platform.persons_acting('contacts'))::uuid[])
    or (organisations && platform.organisations() and (select platform.has_power('may see persons'))))) with check (true);

-- The person, whoever looked, and the leader who judges.
create policy seen on citizens.emergency_look for select to web using (
  person_id = any (platform.selves()) or post_id = (select platform.post())
  or (organisations && platform.organisations() and (select platform.has_power('may judge emergencies'))));
create policy judged on citizens.emergency_look for update to web using (
  judged_at is null and organisations && platform.organisations()
  and (select platform.has_power('may judge emergencies'))) with check (judged_by = (select platform.actor()));

-- No request reads an identifier, not even its hash.
grant select (id, organisations, account_id, name, born_on, municipality_code, language, interpreter_language, phone,
    message_allowed, protected_address, deceased_on, known_on, closed_at, controller_id, controller_from, controller_to,
    made_at), update (name, born_on, municipality_code, language, interpreter_language, phone, message_allowed,
    protected_address) on citizens.person to web;
grant select on citizens.relation, citizens.emergency_look to web;
grant update (judged_at, judged_by, judgement, judgement_words) on citizens.emergency_look to web;
grant select (id, person_id, organisations, kind, parts, acts, receiver_name, receiver_phone, receiver_account_id,
    receiver_organisation_id, receiver_kind, purpose, given_as, valid_from, valid_to, given_at, given_by, given_by_post,
    code_until, accepted_at, ended_at, ended_by, controller_id, controller_from, controller_to),
  insert (id, person_id, organisations, kind, parts, acts, receiver_name, receiver_phone, receiver_organisation_id,
    receiver_kind, purpose, given_as, valid_from, valid_to, given_by, given_by_post, code_hash, code_until, controller_id,
    controller_from), update (ended_at, ended_by) on citizens.permission to web;
grant select, insert, update (removed_at) on citizens.contact to web;

-- Jobs put the example people in, and rooms above ask by job whom they may write to.
create policy job_reads on citizens.person for select to worker using (true);
create policy job_reads on citizens.relation for select to worker using (true);
create policy job_reads on citizens.permission for select to worker using (true);
create policy job_reads on citizens.contact for select to worker using (true);
create policy job_reads on citizens.emergency_look for select to worker using (true);
grant select on citizens.relation, citizens.permission, citizens.contact, citizens.emergency_look to worker;
grant select (id, organisations, account_id, name, born_on, municipality_code, language, interpreter_language, phone,
    message_allowed, protected_address, deceased_on, known_on, closed_at, controller_id, controller_from, controller_to,
    made_at) on citizens.person to worker;

-- For joins of rooms above: a person without the identifier.
create view shared.person_seen with (security_invoker) as
  select id, organisations, account_id, name, born_on, municipality_code, language, interpreter_language, phone,
         message_allowed, protected_address, deceased_on, known_on, closed_at, controller_id
    from citizens.person;
-- Whom anything may be asked of or sent to. On the day a death is known the person is no longer among them.
create view shared.person_invitable with (security_invoker) as
  select id, account_id, language from citizens.person where known_on is null and closed_at is null;
grant select on shared.person_seen, shared.person_invitable to web, worker;
