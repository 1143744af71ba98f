-- For joins of rooms above: whom a unit itself has said that a person can ring, and when.
create view shared.reception with (security_invoker) as
  select organisation_id, phone, hours, told_on from assessments.reception where phone is not null;
grant select on shared.reception to web, worker;
