-- The ledger takes a line in: it looks at who asks, at the table of moves and at what the line needs, and moves the row.

-- What the sender writes begins as a row that nobody but the sender's unit sees, and has a first line before the commit.
create function referrals.referral_made() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not exists (select from organisations.organisation o join referrals.party p
      on p.kind = new.kind and p.side = 'sender' and o.function = any (p.functions) where o.id = new.sender_id)
    or not exists (select from organisations.organisation o join referrals.party p
      on p.kind = new.kind and p.side = 'receiver' and o.function = any (p.functions) where o.id = new.receiver_id) then
    raise check_violation using message = 'no such referral between these units';
  end if;
  new.state := 'new';
  new.moves := 0;
  new.organisations := array[new.sender_id];
  new.created_on := platform.today();
  new.state_at := platform.now();
  new.made_by := platform.actor();
  new.made_by_post := platform.post();
  new.controller_id := citizens.controller_of(new.sender_id);
  new.controller_from := platform.today();
  return new;
end $$;
create trigger referral_made before insert on referrals.referral
  for each row execute function referrals.referral_made();

create function referrals.has_begun() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  if exists (select from referrals.referral r where r.id = new.id and r.state = 'new') then
    raise check_violation using message = 'a referral has a first line';
  end if;
  return null;
end $$;
create constraint trigger has_begun after insert on referrals.referral deferrable initially deferred
  for each row execute function referrals.has_begun();

-- Calls at two different hours and a letter, none of them taken back, before somebody counts as not reached.
create function referrals.was_tried(referral uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog as $$
  select count(distinct date_trunc('hour', m.happened_at)) filter (where m.move = 'call') >= 2
     and count(*) filter (where m.move = 'write') >= 1
    from referrals.move m
   where m.referral_id = referral and m.move in ('call', 'write')
     and not exists (select from referrals.move u
       where u.referral_id = m.referral_id and u.number = m.number + 1 and u.move = 'undo')
$$;

-- What is over is seen by units that have not ended their relation; what is open by both sides, whatever happened to it,
-- because it must lie with somebody.
create function referrals.still_there(person uuid, units uuid[]) returns uuid[]
  language sql stable security definer set search_path = pg_catalog as $$
  select array(select u.unit from unnest(units) with ordinality as u(unit, place)
    where not exists (select from citizens.relation l where l.person_id = person and l.organisation_id = u.unit)
       or exists (select from citizens.relation l
         where l.person_id = person and l.organisation_id = u.unit and l.valid_to is null)
    order by u.place)
$$;

-- A unit that was sent something in vain has no reason to see the person, unless it has another.
create function referrals.let_go(person uuid, referral uuid, unit uuid) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  update citizens.relation l set valid_to = platform.today()
   where l.person_id = person and l.organisation_id = unit and l.valid_to is null and l.relation = 'referred'
     and not exists (select from referrals.referral r
       where r.person_id = person and r.id <> referral and unit = any (r.organisations));
  if found then
    perform citizens.spread(person);
  end if;
end $$;

-- Whoever ends a relation sees no more of what is over between them.
create function referrals.relations_changed() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  with over as (
    update referrals.referral r set organisations = referrals.still_there(new.id, r.organisations)
     where r.person_id = new.id and r.state in ('ended', 'settled', 'stopped')
       and r.organisations <> referrals.still_there(new.id, r.organisations)
    returning r.id, r.organisations),
  lines as (
    update referrals.move m set organisations = o.organisations from over o where m.referral_id = o.id)
  update referrals.journal_mark j set organisations = o.organisations from over o where j.referral_id = o.id;
  return null;
end $$;
create trigger referrals_follow after update of organisations on citizens.person for each row
  when (new.organisations is distinct from old.organisations) execute function referrals.relations_changed();
revoke all on function referrals.still_there(uuid, uuid[]), referrals.let_go(uuid, uuid, uuid),
  referrals.relations_changed() from public;

-- Somebody who was quicker leaves no line here: the insert then counts none, and the page shows what happened.
create function referrals.take_in_move() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  r referrals.referral;
  last referrals.move;
  before_last referrals.move;
  allowed referrals.allowed_move;
  seen_by uuid[];
  is_theirs boolean;
begin
  select * into r from referrals.referral where id = new.referral_id for update;
  if not found or new.number is distinct from r.moves + 1 then
    return null;
  end if;
  new.person_id := r.person_id;
  new.at := platform.now();
  new.from_state := r.state;
  new.by_account := platform.actor();
  new.by_post := platform.post();
  new.by_role := nullif(current_setting('app.role', true), '');

  if new.move = 'undo' then
    select * into last from referrals.move m where m.referral_id = r.id and m.number = r.moves;
    if not found or last.move in ('undo', 'forward') or last.by_account is distinct from platform.actor()
      or platform.now() > last.at + interval '60 seconds' then
      raise check_violation using message = 'this is not undone';
    end if;
    select * into before_last from referrals.move m where m.referral_id = r.id and m.number = r.moves - 1;
    new.side := last.side;
    new.to_state := coalesce(before_last.to_state, 'entered-in-error');
    new.state_at := coalesce(before_last.state_at, platform.now());
    new.agreed_on := before_last.agreed_on;
    new.agreed_time := before_last.agreed_time;
  else
    select * into allowed from referrals.allowed_move a
     where a.kind = r.kind and a.from_state = r.state and a.move = new.move and a.side = new.side;
    if not found then
      raise check_violation using message = format('%s: no %s from %s by the %s', r.kind, new.move, r.state, new.side);
    end if;
    is_theirs := (case new.side
      when 'person' then r.person_id = any (platform.persons_acting('course'))
      when 'sender' then r.sender_id = any (platform.organisations()) and new.by_role = any (allowed.roles)
      else r.receiver_id = any (platform.organisations()) and new.by_role = any (allowed.roles) end);
    -- Whoever holds a link that stands may say that it was received, and nothing else.
    if is_theirs is not true and new.move = 'receive' and current_setting('app.link', true) = r.id::text then
      new.by_role := 'link';
      is_theirs := true;
    end if;
    if is_theirs is not true then
      raise insufficient_privilege using message = 'not this side, or not this function';
    end if;
    if exists (select from citizens.person p where p.id = r.person_id and p.known_on is not null)
      and new.move not in ('settle', 'stop', 'error', 'end', 'receive') then
      raise check_violation using message = 'a death is known: it can only be brought to an end';
    end if;
    if new.move = 'not-reach' and not referrals.was_tried(r.id) then
      raise check_violation using message = 'calls at two hours and a letter come first';
    end if;
    if new.move = 'forward' and (new.receiver_id = r.receiver_id or not exists (
        select from organisations.organisation o join referrals.party p
          on p.kind = r.kind and p.side = 'receiver' and o.function = any (p.functions) where o.id = new.receiver_id)) then
      raise check_violation using message = 'not a receiver of this kind';
    end if;
    new.to_state := allowed.to_state;
    if new.move in ('call', 'write') then
      new.state_at := r.state_at;
      new.agreed_on := r.agreed_on;
      new.agreed_time := r.agreed_time;
    else
      new.state_at := platform.now();
    end if;
  end if;

  new.by_unit := case new.side when 'sender' then r.sender_id when 'receiver' then r.receiver_id end;
  new.controller_id := coalesce(citizens.controller_of(new.by_unit), r.controller_id);
  new.controller_from := platform.today();
  r.receiver_id := coalesce(new.receiver_id, r.receiver_id);
  -- Until it is sent the receiver knows nothing of it; what was entered in error, or taken back at once, it sees no more.
  seen_by := case
    when new.to_state in ('prepared', 'not-approved', 'entered-in-error')
      or not (new.to_state = 'sent' or r.receiver_id = any (r.organisations)) then array[r.sender_id]
    when r.sender_id = r.receiver_id then array[r.sender_id]
    else array[r.sender_id, r.receiver_id] end;
  if new.to_state in ('ended', 'settled', 'stopped') then
    seen_by := referrals.still_there(r.person_id, seen_by);
  end if;
  perform referrals.let_go(r.person_id, r.id, unit)
     from unnest(r.organisations) unit where unit <> r.sender_id and unit <> all (seen_by);
  new.organisations := seen_by;
  update referrals.referral set state = new.to_state, state_at = new.state_at, moves = new.number,
    agreed_on = new.agreed_on, agreed_time = new.agreed_time, receiver_id = r.receiver_id, organisations = seen_by
   where id = r.id;
  update referrals.move m set organisations = seen_by where m.referral_id = r.id and m.organisations <> seen_by;
  update referrals.journal_mark j set organisations = seen_by where j.referral_id = r.id and j.organisations <> seen_by;
  return new;
end $$;
create trigger take_in_move before insert on referrals.move
  for each row execute function referrals.take_in_move();

-- Append-only: who sees a line follows the row, and free text may go when the law says so. Nothing else changes.
create function referrals.keep_line() returns trigger
  language plpgsql set search_path = pg_catalog as $$
declare same referrals.move := new;
begin
  same.organisations := old.organisations;
  same.words := coalesce(new.words, old.words);
  same.advice := coalesce(new.advice, old.advice);
  if same is distinct from old then
    raise check_violation using message = 'a line of the ledger is not edited';
  end if;
  return new;
end $$;
create trigger keep_line before update on referrals.move for each row execute function referrals.keep_line();
create function referrals.keep_lines() returns trigger
  language plpgsql set search_path = pg_catalog as $$
begin
  raise check_violation using message = 'a line of the ledger is not taken away';
end $$;
create trigger keep_lines before delete or truncate on referrals.move
  for each statement execute function referrals.keep_lines();

create function referrals.mark_made() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  select m.person_id, m.organisations, m.controller_id into new.person_id, new.organisations, new.controller_id
    from referrals.move m where m.referral_id = new.referral_id and m.number = new.number;
  if new.entered_on > platform.today() then
    raise check_violation using message = 'what stands in the journal was entered already';
  end if;
  new.at := platform.now();
  new.by_account := platform.actor();
  new.by_post := platform.post();
  new.controller_from := platform.today();
  return new;
end $$;
create trigger mark_made before insert on referrals.journal_mark
  for each row execute function referrals.mark_made();

-- Where each referral stands on the day: whose step it is, which, and by when. Computed, never stored.
create view referrals.standing with (security_invoker) as
  select r.*, s.side as act_side, s.step,
         case s.side when 'sender' then r.sender_id when 'receiver' then r.receiver_id end as act_id,
         d.state_on, b.start_by,
         case when s.counted = 'plan' then coalesce(b.start_by, o.own_goal)
              else least(o.own_goal, case when s.state in ('sent', 'received', 'not-reached', 'free-choice')
                then b.start_by end) end as due_on
    from referrals.referral r
    left join referrals.step s on s.kind = r.kind and s.state = r.state
    cross join lateral (select (r.state_at at time zone 'Europe/Copenhagen')::date as state_on) d
    -- Sundhedsloven § 140(4): 7 days from discharge or the plan's later day; not where training is at a hospital.
    cross join lateral (select case when s.state in ('sent', 'received', 'contacted', 'not-reached', 'free-choice')
      then least(case when r.plan_type in ('general', 'specialised-rehabilitation')
        then greatest(r.discharged_on, r.start_after_on) + 7 end, r.latest_start_on) end as start_by) b
    cross join lateral (select coalesce(case when s.counted = 'agreed' then r.agreed_on end,
      d.state_on + s.days) as own_goal) o;
grant select on referrals.standing to web, worker;

-- For rooms above: ids, codes and days, no free text.
create view shared.referral_standing with (security_invoker) as
  select id, person_id, organisations, kind, state, state_at, sender_id, receiver_id, created_on, service_on, need_ids,
         act_side, act_id, step, due_on, start_by, controller_id
    from referrals.standing;
grant select on shared.referral_standing to web, worker;

-- Units of these functions where somebody works in this installation: only there does a referral reach anyone by itself.
create function referrals.units_here(functions text[]) returns setof uuid
  language sql stable security definer set search_path = pg_catalog as $$
  select distinct p.organisation_id from accounts.post p
    join organisations.organisation o on o.id = p.organisation_id and o.function = any (functions)
   where platform.today() between p.valid_from and coalesce(p.valid_to, platform.today())
$$;

-- An example referral for demo databases alone, once: every line goes through the ledger in its maker's name and time.
create function referrals.furnish_referral(example jsonb) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  r referrals.referral := jsonb_populate_record(null::referrals.referral, example->'referral');
  line jsonb; m referrals.move; lines integer := 0; real_now text := current_setting('app.now', true);
begin
  if not exists (select from platform.installation where kind = 'demo') then
    raise insufficient_privilege;
  end if;
  if exists (select from referrals.referral x where x.id = r.id) then
    return;
  end if;
  for line in select * from jsonb_array_elements(example->'moves') loop
    m := jsonb_populate_record(null::referrals.move, line);
    lines := lines + 1;
    perform set_config('app.now', line->>'at', true), set_config('app.actor', line->>'by_account', true),
      set_config('app.post', line->>'by_post', true), set_config('app.role', line->>'by_role', true),
      set_config('app.organisations', format('{%s}', line->>'by_unit'), true);
    if lines = 1 then
      insert into referrals.referral (id, person_id, kind, sender_id, receiver_id, reason, tried, complexity, plan_type,
        functional_ability, discharged_on, start_after_on, latest_start_on, wanted, agreed_with_person_on, phone,
        message_allowed, best_time, interpreter_language, relative_contact, transport, sight_hearing, work,
        sick_listed_since, made_by_name)
      values (r.id, r.person_id, r.kind, r.sender_id, r.receiver_id, r.reason, r.tried, r.complexity, r.plan_type,
        r.functional_ability, r.discharged_on, r.start_after_on, r.latest_start_on, r.wanted, r.agreed_with_person_on,
        r.phone, r.message_allowed, r.best_time, r.interpreter_language, r.relative_contact, r.transport,
        r.sight_hearing, r.work, r.sick_listed_since, m.by_name);
    end if;
    insert into referrals.move (referral_id, number, move, side, happened_at, agreed_on, agreed_time, words, advice,
      what_now, complexity, to_sender, by_name)
    values (r.id, lines, m.move, m.side, m.happened_at, m.agreed_on, m.agreed_time, m.words, m.advice, m.what_now,
      m.complexity, m.to_sender, m.by_name);
  end loop;
  perform set_config('app.now', coalesce(real_now, ''), true), set_config('app.actor', '', true),
    set_config('app.post', '', true), set_config('app.role', '', true), set_config('app.organisations', '', true);
end $$;

revoke all on function referrals.referral_made(), referrals.has_begun(), referrals.was_tried(uuid),
  referrals.take_in_move(), referrals.mark_made(), referrals.units_here(text[]), referrals.furnish_referral(jsonb)
  from public;
grant execute on function referrals.units_here(text[]) to web;
grant execute on function referrals.furnish_referral(jsonb) to worker;
