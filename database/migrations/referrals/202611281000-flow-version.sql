-- Which making of a quarter a copy of the app has read: a quarter is made once, so it changes no more than the quarter does.
alter table referrals.flow_quarter add column version uuid not null default gen_random_uuid();
