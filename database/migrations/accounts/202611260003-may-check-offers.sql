-- Volunteers see whether an offer still stands; where no chapter is near, editors do.
update accounts.role set powers = powers || '{may check offers}' where name in ('frivillig', 'redaktoer');

-- Where there is anybody in a role: for jobs that give a unit a task. It tells of nobody in particular.
create view shared.post_place with (security_invoker) as
  select organisation_id, role, valid_from, valid_to from accounts.post where organisation_id is not null;
grant select on shared.post_place to worker;
