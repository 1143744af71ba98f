-- What a unit wrote and finds to be wrong. Until the receiver has acted the words that stand are put right, and what they
-- were stays beside them; afterwards nothing that was read is changed: the right words are added. Only lines are added here.
create table referrals.correction (
  referral_id uuid not null references referrals.referral,
  number integer not null,
  person_id uuid not null references citizens.person,
  organisations uuid[] not null,
  -- What it is about: something that the sender told, or a line of the ledger.
  about text not null check (about in ('reason', 'tried', 'wanted', 'functional_ability', 'phone', 'message_allowed',
    'best_time', 'interpreter_language', 'relative_contact', 'transport', 'sight_hearing', 'other')
    or about ~ '^line-[1-9][0-9]*$'),
  -- 'read' is the other side's word that it has read what came before.
  how text not null check (how in ('put-right', 'added', 'read')),
  was text,
  words text,
  at timestamptz not null default platform.now(),
  by_account uuid,
  by_post uuid,
  by_role text,
  by_name text,
  by_unit uuid not null references organisations.organisation,
  controller_id uuid,
  controller_from date,
  controller_to date,
  primary key (referral_id, number)
);
create index correction_person on referrals.correction (person_id);
create index correction_organisations on referrals.correction using gin (organisations);
alter table referrals.correction enable row level security, force row level security;
create policy keeper on referrals.correction to current_user using (true) with check (true);
create policy seen on referrals.correction for select to web using (
  person_id = any ((select platform.persons_with('course'))::uuid[])
  or (organisations && platform.organisations() and (select platform.has_power('may see persons'))));
create policy job_reads on referrals.correction for select to worker using (true);
grant select on referrals.correction to web, worker;

-- Append-only, as the ledger is: who sees it follows the row, and free text may go when the law says so.
create function referrals.keep_correction() returns trigger
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
create trigger keep_correction before update or delete on referrals.correction
  for each row execute function referrals.keep_correction();
create function referrals.correction_follows() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  update referrals.correction c set organisations = new.organisations where c.referral_id = new.id;
  -- Nobody is asked to read what they see no more.
  perform tasks.close_task('referral.corrected', format('referral:%s:%s', new.id, unit))
     from unnest(old.organisations) unit where unit <> all (new.organisations);
  return null;
end $$;
create trigger correction_follows after update of organisations on referrals.referral for each row
  when (new.organisations is distinct from old.organisations) execute function referrals.correction_follows();

-- Nobody at the receiver has acted on what stands: it may be put right where it stands.
create function referrals.is_untouched(referral uuid) returns boolean
  language sql stable set search_path = pg_catalog as $$
  select r.state in ('prepared', 'not-approved', 'sent') and not exists (
    select from referrals.move m where m.referral_id = r.id and m.side = 'receiver' and m.move <> 'undo'
       and not exists (select from referrals.move u
         where u.referral_id = m.referral_id and u.number = m.number + 1 and u.move = 'undo'))
    from referrals.referral r where r.id = referral
$$;

-- One correction by one unit. `wanted` is what the page showed: a receiver that has acted meanwhile makes it 'acted', and
-- nothing is written. The other side is told of, if it sees the referral; on paper where nobody signs in there.
create function referrals.correct(referral uuid, how text, changes jsonb, who text)
  returns table (outcome text, tells uuid, on_paper boolean)
  language plpgsql security definer set search_path = pg_catalog as $$
declare r referrals.referral; unit uuid; last integer; is_sender boolean;
begin
  select x.* into r from referrals.referral x
   where x.id = correct.referral and x.organisations && platform.organisations() and platform.has_power('may see persons')
     for update;
  if r.id is null or r.state = 'entered-in-error' then
    outcome := 'gone';
    return next;
    return;
  end if;
  if how = 'put-right' and not referrals.is_untouched(r.id) then
    outcome := 'acted';
    return next;
    return;
  end if;
  -- Somebody corrects their own unit's words: the sender's, or those of a line of the ledger that stands.
  is_sender := not exists (select from jsonb_object_keys(changes) k where k like 'line-%');
  unit := case when is_sender then r.sender_id else (
    select m.by_unit from referrals.move m, jsonb_object_keys(changes) k
     where m.referral_id = r.id and k = 'line-' || m.number and m.move <> 'undo' and num_nonnulls(m.words, m.advice) > 0) end;
  if unit is null or unit <> all (platform.organisations()) or (how = 'put-right' and not is_sender) then
    outcome := 'gone';
    return next;
    return;
  end if;
  select coalesce(max(c.number), 0) into last from referrals.correction c where c.referral_id = r.id;
  insert into referrals.correction (referral_id, number, person_id, organisations, about, how, was, words, by_account,
    by_post, by_role, by_name, by_unit, controller_id, controller_from)
  select r.id, last + row_number() over (order by c.key), r.person_id, r.organisations, c.key, correct.how,
         case when correct.how = 'put-right' then to_jsonb(r)->>c.key end, nullif(c.value, ''), platform.actor(),
         platform.post(), nullif(current_setting('app.role', true), ''), who, unit, citizens.controller_of(unit),
         platform.today()
    from jsonb_each_text(changes) c
   where correct.how = 'added' or to_jsonb(r)->>c.key is distinct from nullif(c.value, '');
  if not found then
    outcome := 'same';
    return next;
    return;
  end if;
  if how = 'put-right' then
    update referrals.referral x set
      reason = coalesce(changes->>'reason', x.reason),
      tried = case when changes ? 'tried' then nullif(changes->>'tried', '') else x.tried end,
      wanted = case when changes ? 'wanted' then nullif(changes->>'wanted', '') else x.wanted end,
      functional_ability = case when changes ? 'functional_ability'
        then nullif(changes->>'functional_ability', '') else x.functional_ability end,
      phone = case when changes ? 'phone' then nullif(changes->>'phone', '') else x.phone end,
      message_allowed = case when changes ? 'message_allowed'
        then nullif(changes->>'message_allowed', '')::boolean else x.message_allowed end,
      best_time = case when changes ? 'best_time' then nullif(changes->>'best_time', '') else x.best_time end,
      interpreter_language = case when changes ? 'interpreter_language'
        then nullif(changes->>'interpreter_language', '') else x.interpreter_language end,
      relative_contact = case when changes ? 'relative_contact'
        then nullif(changes->>'relative_contact', '') else x.relative_contact end,
      transport = case when changes ? 'transport' then nullif(changes->>'transport', '') else x.transport end,
      sight_hearing = case when changes ? 'sight_hearing'
        then nullif(changes->>'sight_hearing', '') else x.sight_hearing end
     where x.id = r.id;
  end if;
  outcome := 'saved';
  tells := case when unit = r.sender_id then r.receiver_id else r.sender_id end;
  if tells = unit or tells <> all (r.organisations) then
    tells := null;
  end if;
  on_paper := tells is not null and exists (select from referrals.link l
    where l.referral_id = r.id and l.receiver_id = tells);
  return next;
end $$;

-- The other side has read what was corrected, as far as the page showed it. False when there is nothing left to read.
create function referrals.read_corrections(referral uuid, seen integer, who text) returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
declare r referrals.referral; unit uuid;
begin
  select x.* into r from referrals.referral x
   where x.id = read_corrections.referral and x.organisations && platform.organisations()
     and platform.has_power('may see persons') for update;
  select u.id into unit from unnest(array[r.receiver_id, r.sender_id]) as u(id)
   where u.id = any (platform.organisations()) and exists (
     select from referrals.correction c where c.referral_id = r.id and c.how <> 'read' and c.by_unit <> u.id
        and c.number > coalesce((select max(d.number) from referrals.correction d
          where d.referral_id = r.id and d.how = 'read' and d.by_unit = u.id), 0)) limit 1;
  if unit is null or exists (select from referrals.correction c where c.referral_id = r.id and c.number > seen) then
    return false;
  end if;
  insert into referrals.correction (referral_id, number, person_id, organisations, about, how, by_account, by_post, by_role,
    by_name, by_unit, controller_id, controller_from)
  values (r.id, seen + 1, r.person_id, r.organisations, 'other', 'read', platform.actor(), platform.post(),
    nullif(current_setting('app.role', true), ''), who, unit, citizens.controller_of(unit), platform.today());
  return true;
end $$;
revoke all on function referrals.keep_correction(), referrals.correction_follows(), referrals.is_untouched(uuid),
  referrals.correct(uuid, text, jsonb, text), referrals.read_corrections(uuid, integer, text) from public;
grant execute on function referrals.correct(uuid, text, jsonb, text), referrals.read_corrections(uuid, integer, text) to web;
