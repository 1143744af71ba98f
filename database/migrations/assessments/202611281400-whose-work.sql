-- For the work list: whom a task about an answer, an alert or a measure is about. Row-level security of each leaves the rest out.
create view shared.assessment_work with (security_invoker) as
  select 'answer' as about, id, person_id from assessments.assessment where state = 'sent'
  union all select 'alert', id, person_id from assessments.alert
  union all select 'score', id, person_id from assessments.score;
grant select on shared.assessment_work to web, worker;
