-- What people answer about what fills in their life, the needs that come of it, and how units receive answers.
create schema assessments;
grant usage on schema assessments to web, worker;

-- A version of a questionnaire as it shipped. It never changes: an answer keeps the version that it was given to.
create table assessments.questionnaire (
  name text not null,
  version text not null,
  body jsonb not null,
  hash text not null,
  taken_in_at timestamptz not null default platform.now(),
  primary key (name, version)
);

-- How a unit receives answers, in its own words: within how many working days somebody reads them, and whom to ring.
create table assessments.reception (
  organisation_id uuid primary key references organisations.organisation,
  reads_within smallint not null check (reads_within between 1 and 30),
  phone text,
  hours jsonb,
  -- Whom to ring when it cannot wait.
  urgent_phone text,
  told_by text not null,
  told_on date not null
);

-- A unit asks a person to answer. A death that is known ends it: nothing is asked of the person any more.
create table assessments.invitation (
  id uuid primary key,
  person_id uuid not null references citizens.person,
  organisations uuid[] not null,
  organisation_id uuid not null references organisations.organisation,
  occasion text not null check (occasion in ('start', 'end', 'sector-change')),
  asked_at timestamptz not null default platform.now(),
  asked_by uuid,
  asked_by_post uuid,
  mailed boolean not null default false,
  ended_at timestamptz,
  controller_id uuid,
  controller_from date,
  controller_to date
);
create unique index invitation_open on assessments.invitation (person_id, organisation_id) where ended_at is null;
create index invitation_organisations on assessments.invitation using gin (organisations) where ended_at is null;

create table assessments.assessment (
  id uuid primary key,
  person_id uuid not null references citizens.person,
  -- The unit it was sent to, while that has a relation to the person. Empty in a draft, and where it was kept or withdrawn.
  organisations uuid[] not null default '{}',
  questionnaire text not null,
  version text not null,
  -- The first of those that replace each other.
  series_id uuid not null references assessments.assessment,
  replaces_id uuid unique references assessments.assessment,
  occasion text not null check (occasion in ('start', 'end', 'sector-change', 'own')),
  invitation_id uuid references assessments.invitation,
  -- Who put it in: the person, somebody who acts for them, or a unit that was told on the phone or on paper.
  entered_as text not null default 'self' check (entered_as in ('self', 'proxy', 'phone', 'paper')),
  entered_by uuid,
  entered_by_post uuid,
  state text not null default 'draft' check (state in ('draft', 'kept', 'sent', 'replaced', 'withdrawn')),
  sent_to uuid references organisations.organisation,
  begun_at timestamptz not null default platform.now(),
  changed_at timestamptz not null default platform.now(),
  finished_at timestamptz,
  withdrawn_at timestamptz,
  controller_id uuid,
  controller_from date,
  controller_to date,
  foreign key (questionnaire, version) references assessments.questionnaire,
  check ((state = 'draft') = (finished_at is null)),
  check (state <> 'sent' or sent_to is not null),
  check ((state = 'withdrawn') <= (withdrawn_at is not null))
);
create index assessment_person on assessments.assessment (person_id, begun_at desc);
create index assessment_series on assessments.assessment (series_id);
create index assessment_organisations on assessments.assessment using gin (organisations) where state = 'sent';
-- One draft at a time, whoever of the two begins it.
create unique index assessment_draft on assessments.assessment (person_id, questionnaire)
 where state = 'draft' and entered_as in ('self', 'proxy');

-- One answer; a question with several choices has a row for each. What was typed stands here and nowhere else.
create table assessments.answer (
  assessment_id uuid not null references assessments.assessment on delete cascade,
  person_id uuid not null references citizens.person,
  organisations uuid[] not null default '{}',
  item text not null,
  -- What it was asked about: a code chosen earlier; empty where the question is asked once.
  about text not null default '',
  code text not null default '',
  number smallint,
  words text check (words <> ''),
  -- Parts that whoever acts for the person sees only if each was chosen.
  parts text[] not null default '{}' check (parts <@ '{sexual,psychological,free-text}'),
  answered_at timestamptz not null default platform.now(),
  answered_by uuid,
  controller_id uuid,
  controller_from date,
  controller_to date,
  primary key (assessment_id, item, about, code)
);

-- What fills, and whether help is wanted: made when an answer is sent or kept, and the same row when it is changed later.
create table assessments.need (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references citizens.person,
  -- Those of `shown_to` that have a relation to the person today.
  organisations uuid[] not null default '{}',
  shown_to uuid[] not null default '{}',
  series_id uuid not null references assessments.assessment,
  -- The newest answer that holds it; what was typed about it stands there, under the same `about`.
  assessment_id uuid not null references assessments.assessment,
  about text not null,
  domain text not null check (domain in ('physical', 'cognitive', 'psychological', 'sexual', 'social', 'work',
    'existential', 'practical')),
  late_effect text,
  burden smallint check (burden between 0 and 10),
  wants_help boolean,
  may_wait boolean,
  state text not null default 'open' check (state in ('open', 'met', 'closed')),
  made_at timestamptz not null default platform.now(),
  changed_at timestamptz not null default platform.now(),
  controller_id uuid,
  controller_from date,
  controller_to date,
  unique (series_id, about)
);
create index need_person on assessments.need (person_id, made_at desc);
create index need_organisations on assessments.need using gin (organisations) where state = 'open';

alter table assessments.questionnaire enable row level security, force row level security;
alter table assessments.reception enable row level security, force row level security;
alter table assessments.invitation enable row level security, force row level security;
alter table assessments.assessment enable row level security, force row level security;
alter table assessments.answer enable row level security, force row level security;
alter table assessments.need enable row level security, force row level security;
create policy keeper on assessments.questionnaire to current_user using (true) with check (true);
create policy keeper on assessments.reception to current_user using (true) with check (true);
create policy keeper on assessments.invitation to current_user using (true) with check (true);
create policy keeper on assessments.assessment to current_user using (true) with check (true);
create policy keeper on assessments.answer to current_user using (true) with check (true);
create policy keeper on assessments.need to current_user using (true) with check (true);

create policy known on assessments.questionnaire for select to web using (true);
create policy known on assessments.reception for select to web using (true);

create policy seen on assessments.invitation for select to web using (
  person_id = any ((select platform.persons_with('answers'))::uuid[])
  or (organisations && platform.organisations() and (select platform.has_power('may see persons'))));

-- An emergency opens what somebody was sent; what a person has begun or kept stays theirs and that of whom they let see.
create policy seen on assessments.assessment for select to web using (
  (person_id = any ((select platform.persons_with('answers'))::uuid[])
    and (cardinality(organisations) > 0 or (select platform.has_power('may see own page'))))
  or (organisations && platform.organisations() and (select platform.has_power('may see persons'))));
create policy seen on assessments.answer for select to web using (
  (person_id = any ((select platform.persons_with('answers'))::uuid[])
    and (cardinality(organisations) > 0 or (select platform.has_power('may see own page')))
    and (not 'sexual' = any (parts) or person_id = any ((select platform.persons_with('sexual'))::uuid[]))
    and (not 'psychological' = any (parts)
      or person_id = any ((select platform.persons_with('psychological'))::uuid[]))
    and (not 'free-text' = any (parts) or person_id = any ((select platform.persons_with('free-text'))::uuid[])))
  or (organisations && platform.organisations() and (select platform.has_power('may see persons'))));
create policy seen on assessments.need for select to web using (
  (person_id = any ((select platform.persons_with('answers'))::uuid[])
    and (cardinality(organisations) > 0 or (select platform.has_power('may see own page')))
    and (domain <> 'sexual' or person_id = any ((select platform.persons_with('sexual'))::uuid[]))
    and (domain <> 'psychological' or person_id = any ((select platform.persons_with('psychological'))::uuid[])))
  or (organisations && platform.organisations() and (select platform.has_power('may see persons'))));

create policy job_reads on assessments.questionnaire for select to worker using (true);
create policy job_takes_in on assessments.questionnaire for insert to worker with check (true);
create policy job_reads on assessments.reception for select to worker using (true);
create policy job_reads on assessments.invitation for select to worker using (true);
create policy job_reads on assessments.assessment for select to worker using (true);
create policy job_reads on assessments.need for select to worker using (true);

-- Everything else is written by the functions of the next migration.
grant select on assessments.questionnaire, assessments.reception, assessments.invitation, assessments.assessment,
  assessments.answer, assessments.need to web;
grant select on assessments.questionnaire, assessments.reception, assessments.invitation, assessments.assessment,
  assessments.need to worker;
grant insert on assessments.questionnaire to worker;

-- For joins of rooms above: a need without a word that was typed.
create view shared.need with (security_invoker) as
  select id, person_id, organisations, series_id, assessment_id, about, domain, late_effect, burden, wants_help, may_wait,
         state, made_at, changed_at
    from assessments.need;
grant select on shared.need to web, worker;
