-- What a unit's lists are sorted by, kept with the row so that a page costs its own rows and not all of them: the step that
-- comes, the unit that takes it, its day, and on which side a unit sees it. They follow from the row and the table of steps
-- alone, and say what `referrals.standing` works out. What changes by the clock, by absence or by merger is kept nowhere.
alter table referrals.referral add column list_step text, add column list_unit uuid, add column list_day date,
  add column list_receiver uuid, add column list_sender uuid;

create function referrals.keep_for_lists() returns trigger
  language plpgsql set search_path = pg_catalog as $$
declare
  s referrals.step;
  start_by date;
  own_goal date;
begin
  select * into s from referrals.step x where x.kind = new.kind and x.state = new.state;
  if s.state in ('sent', 'received', 'contacted', 'not-reached', 'free-choice') then
    start_by := least(case when new.plan_type in ('general', 'specialised-rehabilitation')
      then greatest(new.discharged_on, new.start_after_on) + 7 end, new.latest_start_on);
  end if;
  own_goal := coalesce(case when s.counted = 'agreed' then new.agreed_on end,
    (new.state_at at time zone 'Europe/Copenhagen')::date + s.days);
  new.list_step := s.step;
  new.list_day := case when s.counted = 'plan' then coalesce(start_by, own_goal)
    else least(own_goal, case when s.state <> 'contacted' then start_by end) end;
  new.list_receiver := case when new.receiver_id = any (new.organisations) then new.receiver_id end;
  new.list_sender := case when new.sender_id = any (new.organisations) then new.sender_id end;
  new.list_unit := case s.side when 'sender' then new.list_sender when 'receiver' then new.list_receiver end;
  return new;
end $$;
-- By its name after `referral_made`, which says in which state a row begins.
create trigger referral_stands before insert or update on referrals.referral
  for each row execute function referrals.keep_for_lists();

-- A step that is given other days, or another side, moves the rows that stand before it.
create function referrals.steps_changed() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  update referrals.referral r set list_step = null from referrals.standing s
   where s.id = r.id and (r.list_step, r.list_unit, r.list_day) is distinct from (s.step, s.act_id, s.due_on);
  return null;
end $$;
create trigger steps_changed after insert or update or delete on referrals.step
  for each statement execute function referrals.steps_changed();
revoke all on function referrals.keep_for_lists(), referrals.steps_changed() from public;

-- Everything that stands is moved once.
update referrals.referral set list_step = null;

-- One for each list: what is open by its day, what is over by when it ended.
create index referral_with_us on referrals.referral (list_unit, list_day, id) where list_step is not null;
create index referral_came on referrals.referral (list_receiver, list_day, id) where list_step is not null;
create index referral_went on referrals.referral (list_sender, list_day, id) where list_step is not null;
create index referral_came_over on referrals.referral (list_receiver, state_at desc, id) where list_step is null;
create index referral_went_over on referrals.referral (list_sender, state_at desc, id) include (list_receiver)
  where list_step is null;
