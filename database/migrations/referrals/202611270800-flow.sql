-- What is published of how referrals go: made once a quarter, already hidden. Only what may be read stands here, never a number
-- that is hidden, so neither a page nor a copy of the table can give it back.
update accounts.role set powers = powers || '{may see flow}' where name in ('koordinator', 'leder', 'statistiker');

create table referrals.flow_quarter (
  quarter date primary key check (extract(day from quarter) = 1 and extract(month from quarter)::integer % 3 = 1),
  frozen_at timestamptz not null default platform.now()
);
-- One fixed tree: everything, sender and receiver, region, place. An empty text stands for all of them.
create table referrals.flow_cell (
  quarter date not null references referrals.flow_quarter,
  sender text not null,
  receiver text not null,
  region text not null,
  place text not null,
  measure text not null,
  state text not null check (state in ('shown', 'few', 'hidden')),
  amount numeric check ((amount is not null) = (state = 'shown')),
  primary key (quarter, sender, receiver, region, place, measure)
);

alter table referrals.flow_quarter enable row level security, force row level security;
alter table referrals.flow_cell enable row level security, force row level security;
create policy keeper on referrals.flow_quarter to current_user using (true) with check (true);
create policy keeper on referrals.flow_cell to current_user using (true) with check (true);
create policy seen on referrals.flow_quarter for select to web using ((select platform.has_power('may see flow')));
create policy seen on referrals.flow_cell for select to web using ((select platform.has_power('may see flow')));
create policy job_freezes on referrals.flow_quarter to worker using (true) with check (true);
create policy job_freezes on referrals.flow_cell to worker using (true) with check (true);
grant select on referrals.flow_quarter, referrals.flow_cell to web;
grant select, insert on referrals.flow_quarter, referrals.flow_cell to worker;
