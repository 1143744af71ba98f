-- Where small numbers are added up, what is told is what the sum lies between, as anybody could add up what is shown: a unit that
-- takes its own number away is left with nobody else's.
alter table referrals.flow_cell drop constraint flow_cell_state_check,
  add constraint flow_cell_state_check check (state in ('shown', 'few', 'between', 'hidden')),
  add column least integer check (least >= 0),
  add column most integer,
  add check ((state = 'between') = (least is not null and most is not null)),
  add check (most > least);
