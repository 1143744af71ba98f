-- Once a week each unit that sends is told that its receipt is there: what was received, and what was not. No person in it.
create table referrals.receipt (
  organisation_id uuid not null references organisations.organisation,
  -- The Monday of the week in which it was written.
  week_on date not null check (extract(isodow from week_on) = 1),
  written_at timestamptz not null default platform.now(),
  primary key (organisation_id, week_on)
);
alter table referrals.receipt enable row level security, force row level security;
create policy keeper on referrals.receipt to current_user using (true) with check (true);
create policy seen on referrals.receipt for select to web using (
  organisation_id = any (platform.organisations()) and (select platform.has_power('may see persons')));
create policy job_writes on referrals.receipt to worker using (true) with check (true);
grant select on referrals.receipt to web;
grant select, insert on referrals.receipt to worker;
create index move_received on referrals.move (at) where move = 'receive';
