-- A day of a plan that was wrong is put right as a day: what stood is kept with who, when and why, and every deadline is reckoned
-- from the day that holds now. Until the training has begun; what a doctor has approved, a doctor puts right.
alter table referrals.correction add column why text;
alter table referrals.correction drop constraint correction_about_check;
alter table referrals.correction add constraint correction_about_check
  check (about in ('reason', 'tried', 'wanted', 'functional_ability', 'phone', 'message_allowed',
    'best_time', 'interpreter_language', 'relative_contact', 'transport', 'sight_hearing', 'other', 'discharged_on',
    'start_after_on', 'latest_start_on') or about ~ '^line-[1-9][0-9]*$');
alter table referrals.correction add constraint correction_why_check
  check (about not in ('discharged_on', 'start_after_on', 'latest_start_on') or how <> 'put-right' or why is not null);

-- Why it was put right may be typed freely, and is read as the words are.
create or replace function referrals.keep_correction() returns trigger
  language plpgsql set search_path = pg_catalog as $$
declare same referrals.correction := new;
begin
  if tg_op = 'DELETE' then
    if old.person_id::text is distinct from current_setting('app.leaving', true) then
      raise check_violation using message = 'a correction is not taken away';
    end if;
    return old;
  end if;
  same.organisations := old.organisations;
  same.words := coalesce(new.words, old.words);
  same.was := coalesce(new.was, old.was);
  if same is distinct from old then
    raise check_violation using message = 'a correction is not edited';
  end if;
  return new;
end $$;
drop function referrals.corrections_written(uuid[]);
create function referrals.corrections_written(ids uuid[])
  returns table (referral_id uuid, number integer, was text, words text, why text)
  language sql stable rows 25 security definer set search_path = pg_catalog as $$
  select c.referral_id, c.number, c.was, c.words, c.why
    from referrals.reader() q, referrals.correction c
   where c.referral_id = any (ids) and num_nonnulls(c.was, c.words, c.why) > 0
     and (c.person_id = any (q.persons) or c.organisations && q.units or q.is_house)
$$;

-- As before, wherever it lies by now: what a doctor has approved is not written over by whoever prepared it.
create or replace function referrals.keep_approved() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  if exists (select from referrals.referral r where r.id = new.referral_id and r.state not in ('prepared', 'not-approved')
      and not exists (select from referrals.allowed_move a where a.kind = r.kind and a.side = 'sender' and a.to_state = 'sent'
         and new.by_role = any (a.roles))) then
    raise check_violation using message = 'what was approved is not put right by whoever prepared it';
  end if;
  return new;
end $$;

-- `seen` is the last correction that the page showed: a colleague who was quicker is not written over. The receiver is told of, if it
-- sees the plan; on paper where nobody signs in there.
create function referrals.correct_days(referral uuid, seen integer, days jsonb, why text, who text)
  returns table (outcome text, tells uuid, on_paper boolean)
  language plpgsql security definer set search_path = pg_catalog as $$
declare r referrals.referral; last integer;
begin
  select x.* into r from referrals.referral x
   where x.id = correct_days.referral and x.organisations && platform.organisations()
     and platform.has_power('may see persons') for update;
  if r.id is null or r.kind <> 'rehabilitation-plan' or r.sender_id <> all (platform.organisations())
    or r.sender_id <> all (r.organisations) or (r.state not in ('prepared', 'not-approved') and not exists (
      select from referrals.allowed_move a where a.kind = r.kind and a.side = 'sender' and a.to_state = 'sent'
         and nullif(current_setting('app.role', true), '') = any (a.roles))) then
    outcome := 'gone';
    return next;
    return;
  end if;
  if r.state not in ('prepared', 'not-approved', 'sent', 'received', 'contacted', 'not-reached', 'free-choice') then
    outcome := 'begun';
    return next;
    return;
  end if;
  select coalesce(max(c.number), 0) into last from referrals.correction c where c.referral_id = r.id;
  if last <> seen then
    outcome := 'colleague';
    return next;
    return;
  end if;
  if (days->>'discharged_on')::date > platform.today() then
    raise check_violation using message = 'a day of discharge has been';
  end if;
  insert into referrals.correction (referral_id, number, person_id, organisations, about, how, was, words, why, by_account,
    by_post, by_role, by_name, by_unit, controller_id, controller_from)
  select r.id, last + row_number() over (order by d.key), r.person_id, r.organisations, d.key, 'put-right',
         to_jsonb(r)->>d.key, nullif(d.value, ''), correct_days.why, platform.actor(), platform.post(),
         nullif(current_setting('app.role', true), ''), who, r.sender_id, citizens.controller_of(r.sender_id),
         platform.today()
    from jsonb_each_text(days) d where to_jsonb(r)->>d.key is distinct from nullif(d.value, '')::date::text;
  if not found then
    outcome := 'same';
    return next;
    return;
  end if;
  update referrals.referral x set discharged_on = (days->>'discharged_on')::date,
      start_after_on = nullif(days->>'start_after_on', '')::date, latest_start_on = nullif(days->>'latest_start_on', '')::date
   where x.id = r.id;
  -- A day that lies ahead again is not late: should it pass, it is told of once more.
  if exists (select from referrals.referral x where x.id = r.id and x.list_day >= platform.today()) then
    delete from referrals.told t where t.referral_id = r.id and t.state_at = r.state_at;
    perform tasks.close_task('referral.late', format('referral:%s:%s', r.id, stage)) from unnest(array[1, 2, 3]) as stage;
  end if;
  outcome := 'saved';
  tells := case when r.receiver_id <> r.sender_id and r.receiver_id = any (r.organisations) then r.receiver_id end;
  on_paper := tells is not null and exists (select from referrals.link l
    where l.referral_id = r.id and l.receiver_id = tells);
  return next;
end $$;
revoke all on function referrals.corrections_written(uuid[]), referrals.correct_days(uuid, integer, jsonb, text, text)
  from public;
grant execute on function referrals.corrections_written(uuid[]) to web, worker;
grant execute on function referrals.correct_days(uuid, integer, jsonb, text, text) to web;
