-- What one unit sends another about a person, and the ledger of what happened to it. The ledger is the truth: a trigger
-- takes each line in, refuses every move that the table of moves does not have, and keeps the row beside it in step.
create schema referrals;
grant usage on schema referrals to web, worker;

create table referrals.referral (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references citizens.person,
  -- The units that see it: the sender's, and from the day it is sent the receiver's. Kept by the ledger.
  organisations uuid[] not null default '{}',
  kind text not null,
  state text not null default 'new',
  -- When it came into the state it has, and how many lines its ledger has.
  state_at timestamptz not null default platform.now(),
  moves integer not null default 0,
  -- What the last line agreed: a conversation, the next start, the day to look again.
  agreed_on date,
  agreed_time time,
  sender_id uuid not null references organisations.organisation,
  receiver_id uuid not null references organisations.organisation,
  created_on date not null default platform.today(),
  -- The day from which the service is given: with created_on it decides whose a course is on a day of change.
  service_on date,
  need_ids uuid[] not null default '{}',
  -- What the sender writes.
  reason text not null check (reason <> ''),
  tried text,
  complexity text check (complexity in ('simple', 'complex')),
  plan_type text check (plan_type in ('general', 'specialised-training', 'specialised-rehabilitation')),
  functional_ability text,
  discharged_on date,
  start_after_on date,
  latest_start_on date,
  -- What the person says, and what whoever calls must know.
  wanted text,
  agreed_with_person_on date not null check (agreed_with_person_on <= created_on),
  phone text,
  message_allowed boolean,
  best_time text,
  interpreter_language text,
  relative_contact text,
  transport text,
  sight_hearing text,
  work text check (work in ('works', 'partly', 'sick-listed', 'not-working')),
  sick_listed_since date,
  made_by uuid,
  made_by_post uuid,
  made_by_name text,
  controller_id uuid,
  controller_from date,
  controller_to date,
  check ((kind = 'rehabilitation-plan') = (plan_type is not null)),
  check (kind <> 'rehabilitation-plan' or (coalesce(functional_ability, '') <> '' and discharged_on is not null)),
  check (kind <> 'hospital-referral' or coalesce(tried, '') <> '')
);
create index referral_person on referrals.referral (person_id, created_on desc);
create index referral_organisations on referrals.referral using gin (organisations);
create index referral_sender on referrals.referral (sender_id, state, state_at);
create index referral_receiver on referrals.referral (receiver_id, state, state_at);

-- The ledger: one line a move, numbered, never edited. Free text may be erased when the law says so.
create table referrals.move (
  referral_id uuid not null references referrals.referral,
  number integer not null,
  person_id uuid not null references citizens.person,
  organisations uuid[] not null,
  move text not null,
  side text not null check (side in ('sender', 'receiver', 'person')),
  from_state text not null,
  to_state text not null,
  at timestamptz not null,
  state_at timestamptz not null,
  -- When it was tried, if that is another time than when it was written.
  happened_at timestamptz,
  agreed_on date,
  agreed_time time,
  words text,
  advice text,
  what_now text check (what_now in ('self', 'own-gp', 'new-referral', 'association', 'come-back', 'nothing-more')),
  complexity text check (complexity in ('simple', 'complex')),
  -- The closing note goes to the general practitioner; to the sender only if it still follows the person.
  to_sender boolean,
  receiver_id uuid references organisations.organisation,
  by_account uuid,
  by_post uuid,
  by_role text,
  by_unit uuid,
  by_name text,
  controller_id uuid,
  controller_from date,
  controller_to date,
  primary key (referral_id, number),
  check ((move = 'forward') = (receiver_id is not null)),
  -- An answer that sends back says why and what instead; an end says what was done and what comes now.
  check (move not in ('send-back', 'end', 'not-approve', 'tell') or coalesce(words, '') <> ''),
  check (move <> 'send-back' or coalesce(advice, '') <> ''),
  check (move not in ('end', 'settle') or what_now is not null),
  check (move <> 'book' or agreed_on is not null),
  check (move <> 'call' or happened_at is not null)
);
create index move_person on referrals.move (person_id);
create index move_organisations on referrals.move using gin (organisations);
create index move_at on referrals.move (at);

-- Whether and where a line stands in the journal. The newest mark of a line counts.
create table referrals.journal_mark (
  id uuid primary key default gen_random_uuid(),
  referral_id uuid not null,
  number integer not null,
  person_id uuid not null references citizens.person,
  organisations uuid[] not null,
  entered boolean not null,
  place text,
  entered_on date not null,
  at timestamptz not null default platform.now(),
  by_account uuid,
  by_post uuid,
  by_name text,
  controller_id uuid,
  controller_from date,
  controller_to date,
  foreign key (referral_id, number) references referrals.move,
  check (not entered or coalesce(place, '') <> '')
);
create index journal_mark_line on referrals.journal_mark (referral_id, number, at desc);
create index journal_mark_organisations on referrals.journal_mark using gin (organisations);

alter table referrals.referral enable row level security, force row level security;
alter table referrals.move enable row level security, force row level security;
alter table referrals.journal_mark enable row level security, force row level security;
create policy keeper on referrals.referral to current_user using (true) with check (true);
create policy keeper on referrals.move to current_user using (true) with check (true);
create policy keeper on referrals.journal_mark to current_user using (true) with check (true);

create policy seen on referrals.referral for select to web using (
  person_id = any ((select platform.persons_with('course'))::uuid[])
  or (organisations && platform.organisations() and (select platform.has_power('may see persons'))));
create policy made on referrals.referral for insert to web with check (
  sender_id = any (platform.organisations()) and (select platform.has_power('may see persons'))
  and exists (select from shared.person_seen p where p.id = person_id));

create policy seen on referrals.move for select to web using (
  person_id = any ((select platform.persons_with('course'))::uuid[])
  or (organisations && platform.organisations() and (select platform.has_power('may see persons'))));
-- Whoever hands it on writes a line that they no longer see; the trigger has looked at side and function.
create policy made on referrals.move for insert to web with check (
  by_account = (select platform.actor()) and (person_id = any ((select platform.persons_acting('course'))::uuid[])
    or (select platform.has_power('may see persons'))));

create policy seen on referrals.journal_mark for select to web using (
  organisations && platform.organisations() and (select platform.has_power('may see persons')));
create policy made on referrals.journal_mark for insert to web with check (
  by_account = (select platform.actor()) and organisations && platform.organisations()
  and (select platform.has_power('may see persons')));

-- No request changes a row: it adds a line.
grant select on referrals.referral, referrals.move, referrals.journal_mark to web, worker;
grant insert (id, person_id, kind, sender_id, receiver_id, service_on, need_ids, reason, tried, complexity, plan_type,
    functional_ability, discharged_on, start_after_on, latest_start_on, wanted, agreed_with_person_on, phone,
    message_allowed, best_time, interpreter_language, relative_contact, transport, sight_hearing, work,
    sick_listed_since, made_by_name) on referrals.referral to web;
grant insert (referral_id, number, move, side, happened_at, agreed_on, agreed_time, words, advice, what_now, complexity,
    to_sender, receiver_id, by_name) on referrals.move to web;
grant insert (referral_id, number, entered, place, entered_on, by_name) on referrals.journal_mark to web;
create policy job_reads on referrals.referral for select to worker using (true);
create policy job_reads on referrals.move for select to worker using (true);
create policy job_reads on referrals.journal_mark for select to worker using (true);
