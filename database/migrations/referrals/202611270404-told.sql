-- Nobody acted by the day: who has been told, once for each time it came into its state. Whoever sees the referral sees it.
create table referrals.told (
  referral_id uuid not null references referrals.referral,
  state_at timestamptz not null,
  -- 1: where it lies and who must act. 2: the leader there. 3: the sender's function.
  stage integer not null check (stage between 1 and 3),
  person_id uuid not null references citizens.person,
  due_on date not null,
  told_at timestamptz not null default platform.now(),
  units uuid[] not null,
  -- Whose list the leader's task stands on: the leader's, or whoever stands in; null is the unit's common list.
  post_id uuid,
  primary key (referral_id, state_at, stage)
);
create index told_person on referrals.told (person_id);
-- The leaders' tasks, looked through every few minutes for a leader who is away by now.
create index told_leader on referrals.told (told_at, referral_id) where stage = 2;
alter table referrals.told enable row level security, force row level security;
create policy keeper on referrals.told to current_user using (true) with check (true);
create policy seen on referrals.told for select to web using (
  exists (select from referrals.referral r where r.id = referral_id));
create policy job_tells on referrals.told to worker using (true) with check (true);
grant select on referrals.told to web;
grant select, insert, update (post_id) on referrals.told to worker;
create index referral_open on referrals.referral (state_at) where state not in ('ended', 'settled', 'stopped', 'entered-in-error');

-- What is past its day and has not been told of yet, the oldest first. Nothing is told about somebody who has died.
create function referrals.late(days integer[], most integer) returns table (
    id uuid, person_id uuid, state_at timestamptz, stage integer, due_on date, step text, hold_id uuid, acting_id uuid,
    sender_id uuid)
  language sql stable set search_path = pg_catalog as $$
  select s.id, s.person_id, s.state_at, t.stage::integer, s.due_on, s.step,
         shared.successor_of(case referrals.holding_side(s.kind, s.state) when 'sender' then s.sender_id
           else s.receiver_id end, platform.today()),
         shared.successor_of(s.act_id, platform.today()), shared.successor_of(s.sender_id, platform.today())
    from referrals.standing s
    join shared.person_invitable p on p.id = s.person_id
    join unnest(days) with ordinality as t(after, stage) on s.due_on + t.after <= platform.today()
   where s.due_on < platform.today()
     and not exists (select from referrals.told d
       where d.referral_id = s.id and d.state_at = s.state_at and d.stage = t.stage)
   order by s.due_on, s.id, t.stage limit most
$$;
grant execute on function referrals.late(integer[], integer) to worker;

-- It came into another state: those who were told have nothing left to do about that day. A call or a letter alone does not
-- take the step, and the day stands.
create function referrals.somebody_acted() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  -- What was taken back has not happened: whoever was told of the day before it is told once more.
  if new.move = 'undo' then
    delete from referrals.told t where t.referral_id = new.referral_id and t.state_at = new.state_at;
  end if;
  if not exists (select from referrals.told t where t.referral_id = new.referral_id and t.state_at = new.state_at) then
    perform tasks.close_task('referral.late', format('referral:%s:%s', new.referral_id, stage))
       from unnest(array[1, 2, 3]) as stage;
  end if;
  return null;
end $$;
create trigger somebody_acted after insert on referrals.move
  for each row execute function referrals.somebody_acted();
revoke all on function referrals.somebody_acted() from public;
