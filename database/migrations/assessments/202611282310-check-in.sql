-- *Hvordan går det med …?*: where what was agreed is what a person can do by themself, a day to look again goes with it. From
-- that day they are asked once; no answer is unknown, never success. Worse, or wanting to talk, leads to people.
create table assessments.check_in (
  id uuid primary key default gen_random_uuid(),
  need_id uuid not null,
  -- The line of what was agreed, and which time it is asked about.
  number integer not null,
  round integer not null default 1 check (round > 0),
  person_id uuid not null references citizens.person,
  organisations uuid[] not null default '{}',
  domain text not null,
  due_on date not null,
  asked_at timestamptz,
  -- Not asked, or not to be answered any more.
  ended_at timestamptz,
  answer text check (answer in ('better', 'same', 'worse', 'talk')),
  answered_at timestamptz,
  answered_by uuid,
  -- The unit that was told, and by which day it has bound itself to react.
  told_id uuid references organisations.organisation,
  told_due date,
  controller_id uuid,
  controller_from date,
  controller_to date,
  unique (need_id, number, round),
  foreign key (need_id, number) references assessments.agreed on delete cascade,
  check (num_nonnulls(answer, answered_at) in (0, 2)),
  check (num_nonnulls(told_id, told_due) in (0, 2)),
  check (answer is null or asked_at is not null),
  check (told_id is null or answer in ('worse', 'talk'))
);
create index check_in_person on assessments.check_in (person_id, due_on desc);
create index check_in_due on assessments.check_in (due_on) where asked_at is null and ended_at is null;
create index check_in_organisations on assessments.check_in using gin (organisations);

alter table assessments.check_in enable row level security, force row level security;
create policy keeper on assessments.check_in to current_user using (true) with check (true);
-- Whoever sees what was agreed sees what was said of it since.
create policy seen on assessments.check_in for select to web using (
  (person_id = any ((select platform.persons_with('answers'))::uuid[])
    and (cardinality(organisations) > 0 or (select platform.has_power('may see own page')))
    and person_id = any ((select platform.persons_with('free-text'))::uuid[])
    and (domain <> 'sexual' or person_id = any ((select platform.persons_with('sexual'))::uuid[]))
    and (domain <> 'psychological' or person_id = any ((select platform.persons_with('psychological'))::uuid[])))
  or (organisations && ((select platform.organisations())::uuid[]) and (select platform.has_power('may see persons'))));
create policy job_reads on assessments.check_in for select to worker using (true);
grant select on assessments.check_in to web, worker;

-- It is still to be asked: the line is the newest, the need is not closed, and the unit has a relation to somebody who is here.
create function assessments.check_in_fits(one assessments.check_in) returns boolean
  language sql stable security definer set search_path = pg_catalog as $$
  select exists (
    select from assessments.agreed g
      join assessments.need n on n.id = g.need_id and n.state <> 'closed'
      join citizens.person p on p.id = g.person_id and p.known_on is null and p.closed_at is null
     where g.need_id = one.need_id and g.number = one.number
       and (g.by_unit = any (p.organisations) or shared.successor_of(g.by_unit, platform.today()) = any (p.organisations))
       and not exists (select from assessments.agreed later where later.need_id = g.need_id and later.number > g.number))
$$;

create function assessments.check_ins_follow() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  update assessments.check_in c
     set organisations = new.organisations,
         ended_at = case when new.state = 'closed' and c.answer is null then coalesce(c.ended_at, platform.now())
                         else c.ended_at end
   where c.need_id = new.id;
  return null;
end $$;
create trigger check_ins_follow after update of organisations, state on assessments.need for each row
  when (new.organisations is distinct from old.organisations or new.state is distinct from old.state)
  execute function assessments.check_ins_follow();

-- When a death is known, somebody leaves or a relation ends, nothing waits for an answer, and nobody is late for them.
create function assessments.check_ins_stop() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  update assessments.check_in c set ended_at = platform.now()
   where c.person_id = new.id and c.answer is null and c.ended_at is null and not assessments.check_in_fits(c);
  perform tasks.close_task('check-in.react', 'check-in:' || c.id) from assessments.check_in c
    where c.person_id = new.id and c.told_id is not null
      and (new.known_on is not null or new.closed_at is not null or not c.told_id = any (new.organisations));
  return null;
end $$;
create trigger check_ins_stop after update of organisations, known_on, closed_at on citizens.person for each row
  when (new.organisations is distinct from old.organisations or new.known_on is distinct from old.known_on
    or new.closed_at is distinct from old.closed_at)
  execute function assessments.check_ins_stop();

-- As before; a line ends what was to be asked about the one before it, settles what the unit was told of, and brings its own
-- day to look again where the person does it by themself.
create or replace function assessments.agree(need uuid, line integer, fresh jsonb, who text) returns text
  language plpgsql security definer set search_path = pg_catalog as $$
declare one assessments.need; given assessments.agreed := jsonb_populate_record(null::assessments.agreed, fresh);
  again date := (fresh->>'look_again_on')::date;
begin
  select n.* into one from assessments.need n
   where n.id = need and n.organisations && platform.organisations() and platform.has_power('may see persons')
     for update;
  if one.id is null then
    return 'gone';
  end if;
  if line <> 1 + (select count(*) from assessments.agreed g where g.need_id = need) then
    return 'overtaken';
  end if;
  insert into assessments.agreed (need_id, number, person_id, organisations, domain, words, agreed_on, complexity, grounds,
    level, state, reason, by_account, by_post, by_name, by_role, by_unit, controller_id, controller_from)
  values (need, line, one.person_id, one.organisations, one.domain, given.words, given.agreed_on, given.complexity,
    given.grounds, given.level, given.state, given.reason, platform.actor(), platform.post(), who,
    current_setting('app.role', true), citizens.own_unit(), one.controller_id, platform.today());
  update assessments.need n set state = given.state, changed_at = platform.now() where n.id = need;
  update assessments.check_in c set ended_at = platform.now()
   where c.need_id = need and c.answer is null and c.ended_at is null;
  perform tasks.close_task('check-in.react', 'check-in:' || c.id) from assessments.check_in c
    where c.need_id = need and c.told_id = any (platform.organisations());
  if again > platform.today() and given.level = 'egenomsorg' and given.state <> 'closed' then
    insert into assessments.check_in (need_id, number, person_id, organisations, domain, due_on, controller_id,
      controller_from)
    values (need, line, one.person_id, one.organisations, one.domain, again, one.controller_id, platform.today());
  end if;
  return 'saved';
end $$;

-- Asks what is due of those who can be asked, one mail a person; what came too late or no longer fits is not asked at all.
create function assessments.ask_check_ins(most integer, late_days integer, mail_subject text, mail_body text)
  returns table (asked integer, mails integer)
  language plpgsql security definer set search_path = pg_catalog as $$
declare persons uuid[];
begin
  update assessments.check_in c set ended_at = platform.now()
   where c.asked_at is null and c.ended_at is null and c.due_on <= platform.today()
     and (c.due_on < platform.today() - late_days or not assessments.check_in_fits(c));
  select array(
    select distinct c.person_id from assessments.check_in c
      join shared.person_invitable p on p.id = c.person_id
      join accounts.account a on a.id = p.account_id and a.closed_at is null
     where c.asked_at is null and c.ended_at is null and c.due_on <= platform.today()
     limit most) into persons;
  update assessments.check_in c set asked_at = platform.now()
   where c.asked_at is null and c.ended_at is null and c.due_on <= platform.today() and c.person_id = any (persons);
  get diagnostics asked = row_count;
  select count(platform.post_mail(a.email, mail_subject, mail_body))::integer into mails
    from shared.person_invitable p join accounts.account a on a.id = p.account_id
   where p.id = any (persons);
  return next;
end $$;

-- The person says it, or whoever they let act there and see it; said again, the newest stands. No row when it can be answered no
-- more. Worse, or wanting to talk: the need is open again, and the unit is told if it has bound itself to react.
create function assessments.answer_check_in(one uuid, said text, again date, by_day date)
  returns table (told_to uuid, told_by date)
  language plpgsql security definer set search_path = pg_catalog as $$
declare c assessments.check_in; turns boolean := said in ('worse', 'talk');
begin
  select k.* into c from assessments.check_in k
   where k.id = one and k.asked_at is not null and k.ended_at is null
     and k.person_id = any (platform.persons_acting('answers')) and k.person_id = any (platform.persons_with('free-text'))
     and (k.domain <> 'sexual' or k.person_id = any (platform.persons_with('sexual')))
     and (k.domain <> 'psychological' or k.person_id = any (platform.persons_with('psychological')))
     and assessments.check_in_fits(k)
     and not exists (select from assessments.check_in later where later.need_id = k.need_id and later.number = k.number
       and later.round > k.round and later.asked_at is not null)
     for update;
  if c.id is null then
    return;
  end if;
  if turns and by_day is not null then
    select g.by_unit, coalesce(c.told_due, by_day) into told_to, told_by from assessments.agreed g
     where g.need_id = c.need_id and g.number = c.number and g.by_unit = any (c.organisations)
       and assessments.agreement_for(g.by_unit, platform.today()) is not null;
  end if;
  update assessments.check_in k
     set answer = said, answered_at = platform.now(), answered_by = platform.actor(), told_id = told_to, told_due = told_by
   where k.id = one;
  delete from assessments.check_in later
   where later.need_id = c.need_id and later.number = c.number and later.round > c.round and later.asked_at is null;
  if said = 'same' and again > platform.today() then
    insert into assessments.check_in (need_id, number, round, person_id, organisations, domain, due_on, controller_id,
      controller_from)
    values (c.need_id, c.number, c.round + 1, c.person_id, c.organisations, c.domain, again, c.controller_id,
      platform.today());
  end if;
  if turns then
    update assessments.need n set state = 'open', changed_at = platform.now()
      from assessments.assessment a
     where n.id = c.need_id and n.state <> 'open' and a.id = n.assessment_id and a.state in ('sent', 'kept');
  end if;
  return next;
end $$;
revoke all on function assessments.check_in_fits(assessments.check_in), assessments.check_ins_follow(),
  assessments.check_ins_stop(), assessments.ask_check_ins(integer, integer, text, text),
  assessments.answer_check_in(uuid, text, date, date) from public;
grant execute on function assessments.ask_check_ins(integer, integer, text, text) to worker;
grant execute on function assessments.answer_check_in(uuid, text, date, date) to web;
