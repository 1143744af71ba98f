-- A genoptræningsplan cannot be declined (sundhedsloven § 140): lack of capacity makes a letter about free choice. It is kept as
-- it was made, in both languages and without the person's name; one that is made again stands beside it. What a line of the
-- ledger produced is hidden when that line is taken back.
create table referrals.choice_letter (
  id uuid primary key,
  referral_id uuid not null references referrals.referral,
  person_id uuid not null references citizens.person,
  -- The line of the ledger that it came of, where one did.
  number integer,
  choice text not null check (choice in ('other-place', 'hospital')),
  choose_from date not null,
  -- Whom the person calls, in the unit's words.
  call text check (call <> ''),
  paper jsonb not null check (paper ?& '{da,en}'),
  made_at timestamptz not null,
  by_account uuid,
  by_post uuid,
  by_unit uuid not null references organisations.organisation,
  by_name text,
  controller_id uuid,
  controller_from date,
  controller_to date,
  foreign key (referral_id, number) references referrals.move
);
create index choice_letter_referral on referrals.choice_letter (referral_id, made_at desc);
create index choice_letter_person on referrals.choice_letter (person_id);

-- One that is made again stands on the same line of the ledger as the first, where the unit has said that it cannot make it: when
-- that is taken back, no letter is left.
create function referrals.choice_letter_made() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  select r.person_id, r.receiver_id, r.controller_id, coalesce(new.number, case when r.state = 'free-choice' then (
      select max(m.number) from referrals.move m where m.referral_id = r.id and m.move = 'no-capacity') end)
    into new.person_id, new.by_unit, new.controller_id, new.number
    from referrals.referral r join citizens.person p on p.id = r.person_id and p.known_on is null
   where r.id = new.referral_id and r.kind = 'rehabilitation-plan'
     and r.state in ('received', 'contacted', 'not-reached', 'free-choice');
  if not found then
    raise check_violation using message = 'no letter about free choice here';
  end if;
  new.made_at := platform.now();
  new.by_account := platform.actor();
  new.by_post := platform.post();
  new.controller_from := platform.today();
  return new;
end $$;
create trigger choice_letter_made before insert on referrals.choice_letter
  for each row execute function referrals.choice_letter_made();
revoke all on function referrals.choice_letter_made() from public;

alter table referrals.choice_letter enable row level security, force row level security;
create policy keeper on referrals.choice_letter to current_user using (true) with check (true);
-- Whoever sees the referral: its own policy is asked.
create policy seen on referrals.choice_letter for select to web using (
  exists (select from referrals.referral r where r.id = referral_id));
create policy made on referrals.choice_letter for insert to web with check (
  by_account = (select platform.actor()) and by_unit = any (platform.organisations())
  and (select platform.has_power('may see persons'))
  and exists (select from referrals.referral r where r.id = referral_id));
create policy job_reads on referrals.choice_letter for select to worker using (true);
grant select on referrals.choice_letter to web, worker;
grant insert (id, referral_id, number, choice, choose_from, call, paper, by_name) on referrals.choice_letter to web;
