-- What a professional has recorded of a questionnaire that a person answered elsewhere or in a conversation: the numbers and
-- their published sum, or words from another place. Never a colour, and never a verdict.
create table assessments.score (
  id uuid primary key,
  person_id uuid not null references citizens.person,
  organisations uuid[] not null default '{}',
  organisation_id uuid not null references organisations.organisation,
  questionnaire text,
  version text,
  title text check (title <> ''),
  numbers smallint[],
  total smallint,
  words text check (words <> ''),
  taken_on date not null,
  source text not null check (source <> ''),
  -- The last question of PHQ-9 was answered above nought: whoever recorded it says what they did.
  asks_what_was_done boolean not null default false,
  done_words text check (done_words <> ''),
  done_at timestamptz,
  done_by_name text,
  entered_at timestamptz not null default platform.now(),
  entered_by uuid,
  entered_by_post uuid,
  entered_by_name text,
  controller_id uuid,
  controller_from date,
  controller_to date,
  foreign key (questionnaire, version) references assessments.questionnaire,
  check ((questionnaire is null) = (title is not null)),
  check ((questionnaire is null) = (words is not null)),
  check ((questionnaire is null) = (numbers is null)),
  check ((total is null) = (numbers is null))
);
create index score_person on assessments.score (person_id, taken_on desc);
create index score_organisations on assessments.score using gin (organisations);
alter table assessments.score enable row level security, force row level security;
create policy keeper on assessments.score to current_user using (true) with check (true);
create policy seen on assessments.score for select to web using (
  person_id = any ((select platform.selves())::uuid[])
  or (organisations && platform.organisations() and (select platform.has_power('may see persons'))));
create policy job_reads on assessments.score for select to worker using (true);
grant select on assessments.score to web, worker;

create function assessments.score_follows() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  update assessments.score s set organisations = array(select s.organisation_id where s.organisation_id = any (new.organisations))
   where s.person_id = new.id;
  return null;
end $$;
create trigger score_follows after update of organisations on citizens.person for each row
  when (new.organisations is distinct from old.organisations) execute function assessments.score_follows();

create function assessments.enter_score(fresh uuid, person uuid, given jsonb, who text) returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
declare unit uuid := citizens.own_unit();
begin
  insert into assessments.score (id, person_id, organisations, organisation_id, questionnaire, version, title, numbers, total,
    words, taken_on, source, asks_what_was_done, entered_by, entered_by_post, entered_by_name, controller_id,
    controller_from)
  select fresh, p.id, array[unit], unit, g.questionnaire, g.version, g.title, g.numbers,
         (select sum(n)::smallint from unnest(g.numbers) n), g.words, g.taken_on, g.source,
         coalesce(g.questionnaire = 'phq-9' and g.numbers[9] > 0, false), platform.actor(), platform.post(), who,
         p.controller_id, platform.today()
    from citizens.person p, jsonb_to_record(given) as g(questionnaire text, version text, title text, numbers smallint[],
      words text, taken_on date, source text)
   where p.id = person and unit = any (p.organisations) and p.known_on is null and p.closed_at is null
     and platform.has_power('may see persons');
  return found;
end $$;
create function assessments.tell_what_was_done(score uuid, told text, who text) returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  update assessments.score s set done_words = told, done_at = platform.now(), done_by_name = who
   where s.id = score and s.asks_what_was_done and s.done_at is null and s.organisations && platform.organisations()
     and platform.has_power('may see persons');
  return found;
end $$;
revoke all on function assessments.score_follows(), assessments.enter_score(uuid, uuid, jsonb, text),
  assessments.tell_what_was_done(uuid, text, text) from public;
grant execute on function assessments.enter_score(uuid, uuid, jsonb, text),
  assessments.tell_what_was_done(uuid, text, text) to web;
