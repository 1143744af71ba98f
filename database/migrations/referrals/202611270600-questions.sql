-- What a person is asked about a referral: made by a line of the ledger, asked once by the clock, answered or not. No answer
-- is unknown, never success. The same table stands in question.rules.ts; a test holds them equal.
create table referrals.question_day (
  about text primary key,
  -- The lines of the ledger that make it, and how long after.
  moves text[] not null,
  after_days integer not null,
  after_months integer not null,
  -- Once for the referral, or once for each such line.
  once boolean not null,
  answers text[] not null,
  -- States in which it is not asked any more.
  not_in text[] not null
);
insert into referrals.question_day (about, moves, after_days, after_months, once, answers, not_in) values
  ('begun', '{contact,book,hold,start}', 28, 0, true, '{yes,waits,no,not-wanted}',
    '{stopped,entered-in-error,sent-back,settled,ended}'),
  ('helped', '{end}', 42, 0, false, '{yes,partly,no,waits,not-wanted}', '{stopped,entered-in-error}'),
  ('still', '{end}', 0, 6, false, '{same,better,worse}', '{stopped,entered-in-error}'),
  ('what-matters', '{hold}', 1, 0, false, '{yes,partly,no,not-remembered}', '{stopped,entered-in-error}');

create table referrals.question (
  id uuid primary key default gen_random_uuid(),
  referral_id uuid not null references referrals.referral,
  person_id uuid not null references citizens.person,
  about text not null references referrals.question_day,
  -- The line of the ledger that made it.
  number integer not null,
  due_on date not null,
  asked_at timestamptz,
  -- Not asked, or not to be answered any more: a death, an end here, too late.
  ended_at timestamptz,
  answer text,
  answered_at timestamptz,
  answered_by uuid,
  controller_id uuid,
  controller_from date,
  controller_to date,
  unique (referral_id, number, about),
  check (num_nonnulls(answer, answered_at) in (0, 2)),
  check (answer is null or asked_at is not null)
);
create unique index question_begun on referrals.question (referral_id) where about = 'begun';
create index question_person on referrals.question (person_id, due_on desc);
create index question_due on referrals.question (due_on) where asked_at is null and ended_at is null;

alter table referrals.question_day enable row level security, force row level security;
alter table referrals.question enable row level security, force row level security;
create policy keeper on referrals.question_day to current_user using (true) with check (true);
create policy keeper on referrals.question to current_user using (true) with check (true);
create policy known on referrals.question_day for select to web using (true);
-- The person; and what was answered about the help, the two units of the referral. Whether somebody was asked what matters is
-- counted, and no unit reads who said it.
create policy seen on referrals.question for select to web using (
  person_id = any ((select platform.persons_with('course'))::uuid[])
  or (answer is not null and about <> 'what-matters' and (select platform.has_power('may see persons'))
    and exists (select from referrals.referral r where r.id = referral_id and r.organisations && platform.organisations())));
create policy job_reads on referrals.question for select to worker using (true);
grant select on referrals.question_day, referrals.question to web;
grant select on referrals.question to worker;

-- The ledger's line makes them; taken back within the minute it takes them along.
create function referrals.questions_follow() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  if new.move = 'undo' then
    delete from referrals.question q
     where q.referral_id = new.referral_id and q.number = new.number - 1 and q.asked_at is null;
    return null;
  end if;
  insert into referrals.question (referral_id, person_id, about, number, due_on, controller_id, controller_from)
  select new.referral_id, new.person_id, d.about, new.number,
         ((new.at at time zone 'Europe/Copenhagen')::date + d.after_days + make_interval(months => d.after_months))::date,
         new.controller_id, platform.today()
    from referrals.question_day d
   where new.move = any (d.moves)
     and not (d.once and exists (select from referrals.question q where q.referral_id = new.referral_id and q.about = d.about));
  return null;
end $$;
create trigger questions_follow after insert on referrals.move
  for each row execute function referrals.questions_follow();

-- On the day a death is known, and when somebody leaves, nothing more is asked and nothing waits for an answer.
create function referrals.questions_stop() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  update referrals.question q set ended_at = platform.now()
   where q.person_id = new.id and q.answer is null and q.ended_at is null;
  -- Nobody is late for the dead, or owes them an answer; the step itself stands until somebody has brought it to an end.
  perform tasks.close_task('question.react', 'question:' || q.id) from referrals.question q where q.person_id = new.id;
  perform tasks.close_task('referral.late', format('referral:%s:%s', r.id, stage))
     from referrals.referral r, unnest(array[1, 2, 3]) as stage where r.person_id = new.id;
  return null;
end $$;
create trigger questions_stop after update of known_on, closed_at on citizens.person for each row
  when (new.known_on is not null or new.closed_at is not null) execute function referrals.questions_stop();

-- Asks what is due of those who can be asked, one mail a person; what came too late or no longer fits is not asked at all.
create function referrals.ask_questions(most integer, late_days integer, mail_subject text, mail_body text)
  returns table (asked integer, mails integer)
  language plpgsql security definer set search_path = pg_catalog as $$
declare persons uuid[];
begin
  update referrals.question q set ended_at = platform.now()
    from referrals.referral r, referrals.question_day d
   where q.asked_at is null and q.ended_at is null and q.due_on <= platform.today() and r.id = q.referral_id
     and d.about = q.about and (r.state = any (d.not_in) or q.due_on < platform.today() - late_days);
  select array(
    select distinct q.person_id from referrals.question q
      join shared.person_invitable p on p.id = q.person_id
      join accounts.account a on a.id = p.account_id and a.closed_at is null
     where q.asked_at is null and q.ended_at is null and q.due_on <= platform.today()
     limit most) into persons;
  update referrals.question q set asked_at = platform.now()
   where q.asked_at is null and q.ended_at is null and q.due_on <= platform.today() and q.person_id = any (persons);
  get diagnostics asked = row_count;
  select count(platform.post_mail(a.email, mail_subject, mail_body))::integer into mails
    from shared.person_invitable p join accounts.account a on a.id = p.account_id
   where p.id = any (persons);
  return next;
end $$;

-- The person says it, or whoever they let act in the course; said again, the newest stands.
create function referrals.answer_question(one uuid, said text) returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  update referrals.question q set answer = said, answered_at = platform.now(), answered_by = platform.actor()
    from referrals.question_day d
   where q.id = one and d.about = q.about and said = any (d.answers) and q.asked_at is not null and q.ended_at is null
     and q.person_id = any (platform.persons_acting('course'))
     and exists (select from shared.person_invitable p where p.id = q.person_id);
  return found;
end $$;

revoke all on function referrals.questions_follow(), referrals.questions_stop(),
  referrals.ask_questions(integer, integer, text, text), referrals.answer_question(uuid, text) from public;
grant execute on function referrals.ask_questions(integer, integer, text, text) to worker;
grant execute on function referrals.answer_question(uuid, text) to web;

-- What came of each referral as the person says it; whoever has not answered is unknown.
create view shared.referral_outcome with (security_invoker) as
  select r.id as referral_id, r.organisations, coalesce(q.answer, 'unknown') as outcome,
         (q.asked_at at time zone 'Europe/Copenhagen')::date as asked_on,
         (q.answered_at at time zone 'Europe/Copenhagen')::date as answered_on
    from referrals.referral r
    left join lateral (
      select q.answer, q.asked_at, q.answered_at from referrals.question q
       where q.referral_id = r.id and q.about = 'helped' order by q.number desc limit 1) q on true;
grant select on shared.referral_outcome to web, worker;
