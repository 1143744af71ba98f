-- What is typed about a person on a referral may touch on anything: whoever acts for them reads it where all that is off unless
-- chosen was chosen. Row-level security knows rows and no columns, so requests read these columns through functions alone.
drop view referrals.holding;
drop view shared.referral_standing;
drop view referrals.standing;

revoke select on referrals.referral, referrals.move, referrals.correction, referrals.maximum_wait from web;
grant select (id, person_id, organisations, kind, state, state_at, moves, agreed_on, agreed_time, sender_id, receiver_id,
    created_on, service_on, need_ids, complexity, plan_type, discharged_on, start_after_on, latest_start_on,
    agreed_with_person_on, made_by, made_by_post, made_by_name, controller_id, controller_from, controller_to, list_step,
    list_unit, list_day, list_receiver, list_sender, came_at, began_at) on referrals.referral to web;
grant select (referral_id, number, person_id, organisations, move, side, from_state, to_state, at, state_at, happened_at,
    agreed_on, agreed_time, what_now, complexity, to_sender, receiver_id, by_account, by_post, by_role, by_unit, by_name,
    group_id, group_name, group_on, group_at, group_given_back, controller_id, controller_from, controller_to)
  on referrals.move to web;
grant select (referral_id, number, person_id, organisations, about, how, at, by_account, by_post, by_role, by_name, by_unit,
    controller_id, controller_from, controller_to) on referrals.correction to web;
grant select (id, referral_id, person_id, of_id, pathway, waits_for, reason, from_on, to_on, said_by, said_on, at, by_account,
    by_post, by_unit, by_name, ended_at, ended_by, taken_back_at, taken_back_by, controller_id, controller_from,
    controller_to) on referrals.maximum_wait to web;

-- Whose words this request reads: all of them, or those about waiting; those of its units; or, for the house itself (a job, the
-- terminal), everybody's.
create function referrals.reader(out persons uuid[], out persons_waiting uuid[], out units uuid[], out is_house boolean)
  language sql stable set search_path = pg_catalog as $$
  select array(select unnest(platform.persons_with('course')) intersect select unnest(platform.persons_with('free-text'))
           intersect select unnest(platform.persons_with('sexual'))
           intersect select unnest(platform.persons_with('psychological'))),
         array(select unnest(platform.persons_with('course')) intersect select unnest(platform.persons_with('free-text'))),
         case when platform.has_power('may see persons') then platform.organisations() end,
         current_setting('role') in ('none', 'worker')
$$;
-- What the sender wrote, and what whoever calls must know.
create function referrals.written(ids uuid[]) returns table (referral_id uuid, reason text, tried text,
    functional_ability text, wanted text, phone text, message_allowed boolean, best_time text, interpreter_language text,
    relative_contact text, transport text, sight_hearing text, work text, sick_listed_since date)
  language sql stable rows 25 security definer set search_path = pg_catalog as $$
  select r.id, r.reason, r.tried, r.functional_ability, r.wanted, r.phone, r.message_allowed, r.best_time,
         r.interpreter_language, r.relative_contact, r.transport, r.sight_hearing, r.work, r.sick_listed_since
    from referrals.reader() q, referrals.referral r
   where r.id = any (ids) and (r.person_id = any (q.persons) or r.organisations && q.units or q.is_house)
$$;
create function referrals.lines_written(ids uuid[]) returns table (referral_id uuid, number integer, words text, advice text)
  language sql stable rows 25 security definer set search_path = pg_catalog as $$
  select m.referral_id, m.number, m.words, m.advice
    from referrals.reader() q, referrals.move m
   where m.referral_id = any (ids) and num_nonnulls(m.words, m.advice) > 0
     and (m.person_id = any (q.persons) or m.organisations && q.units or q.is_house)
$$;
create function referrals.corrections_written(ids uuid[]) returns table (referral_id uuid, number integer, was text, words text)
  language sql stable rows 25 security definer set search_path = pg_catalog as $$
  select c.referral_id, c.number, c.was, c.words
    from referrals.reader() q, referrals.correction c
   where c.referral_id = any (ids) and num_nonnulls(c.was, c.words) > 0
     and (c.person_id = any (q.persons) or c.organisations && q.units or q.is_house)
$$;
-- What was told of waiting is words alone, and nobody is asked more for it than for words.
create function referrals.waits_written(ids uuid[]) returns table (id uuid, words text)
  language sql stable rows 25 security definer set search_path = pg_catalog as $$
  select w.id, w.words
    from referrals.reader() q, referrals.maximum_wait w join referrals.referral r on r.id = w.referral_id
   where w.referral_id = any (ids) and w.words is not null
     and (w.person_id = any (q.persons_waiting) or r.organisations && q.units or q.is_house)
$$;
revoke all on function referrals.written(uuid[]), referrals.lines_written(uuid[]), referrals.corrections_written(uuid[]),
  referrals.waits_written(uuid[]) from public;
grant execute on function referrals.written(uuid[]), referrals.lines_written(uuid[]),
  referrals.corrections_written(uuid[]), referrals.waits_written(uuid[]) to web, worker;

-- As before, without what is written.
create view referrals.standing with (security_invoker) as
  select r.id, r.person_id, r.organisations, r.kind, r.state, r.state_at, r.moves, r.agreed_on, r.agreed_time, r.sender_id,
         r.receiver_id, r.created_on, r.service_on, r.need_ids, r.complexity, r.plan_type, r.discharged_on, r.start_after_on,
         r.latest_start_on, r.agreed_with_person_on, r.made_by, r.made_by_post, r.made_by_name, r.controller_id,
         r.controller_from, r.controller_to, s.side as act_side, s.step,
         case s.side when 'sender' then r.sender_id when 'receiver' then r.receiver_id end as act_id,
         d.state_on, b.start_by,
         case when s.counted = 'plan' then coalesce(b.start_by, o.own_goal)
              else least(o.own_goal, case when s.state in ('sent', 'received', 'not-reached', 'free-choice')
                then b.start_by end) end as due_on
    from referrals.referral r
    left join referrals.step s on s.kind = r.kind and s.state = r.state
    cross join lateral (select (r.state_at at time zone 'Europe/Copenhagen')::date as state_on) d
    left join referrals.local_goal g on g.kind = s.kind and g.state = s.state
      and g.organisation_id = case s.side when 'sender' then r.sender_id when 'receiver' then r.receiver_id end
      and g.valid_from <= d.state_on and (g.valid_to is null or g.valid_to >= d.state_on)
    -- Sundhedsloven § 140(4): 7 days from discharge or the plan's later day; not where training is at a hospital.
    cross join lateral (select case when s.state in ('sent', 'received', 'contacted', 'not-reached', 'free-choice')
      then least(case when r.plan_type in ('general', 'specialised-rehabilitation')
        then greatest(r.discharged_on, r.start_after_on) + 7 end, r.latest_start_on) end as start_by) b
    cross join lateral (select coalesce(case when s.counted = 'agreed' then r.agreed_on end,
      d.state_on + coalesce(g.days, s.days)) as own_goal) o;
create view shared.referral_standing with (security_invoker) as
  select id, person_id, organisations, kind, state, state_at, sender_id, receiver_id, created_on, service_on, need_ids,
         act_side, act_id, step, due_on, start_by, controller_id
    from referrals.standing;
create view referrals.holding with (security_invoker) as
  select s.*, h.hold_side, h.hold_id,
         w.post as hold_post,
         case when h.hold_side is null then null when w.post is null then 'queue'
              when w.post = g.handler then 'handler' else 'substitute' end as hold_how,
         a.acting_id
    from referrals.standing s
    cross join lateral (select d.hold_side, shared.successor_of(
        case d.hold_side when 'sender' then s.sender_id when 'receiver' then s.receiver_id end, platform.today()) as hold_id
      from (select referrals.holding_side(s.kind, s.state) as hold_side offset 0) d offset 0) h
    cross join lateral (select case when h.hold_side = 'receiver'
      then referrals.handled_by(s.id, s.receiver_id) end as handler offset 0) g
    cross join lateral (select case when g.handler is not null
      then accounts.works_for(g.handler, platform.today()) end as post offset 0) w
    cross join lateral (select shared.successor_of(s.act_id, platform.today()) as acting_id offset 0) a;
grant select on referrals.standing, shared.referral_standing, referrals.holding to web, worker;
