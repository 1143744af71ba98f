-- What was closed because it lay with nobody, and lies with somebody again: the same task, by the same day.
create function tasks.open_again(task_kind text, task_subject text) returns uuid
  language sql security definer set search_path = pg_catalog as $$
  insert into tasks.task (kind, subject, post_id, role, organisation_id, due_on, title_da, title_en, address, codes)
  (select t.kind, t.subject, t.post_id, t.role, t.organisation_id, t.due_on, t.title_da, t.title_en, t.address, t.codes
     from tasks.task t where t.kind = task_kind and t.subject = task_subject order by t.made_at desc, t.id desc limit 1)
  on conflict (kind, subject) where closed_at is null do nothing returning id
$$;
revoke all on function tasks.open_again(text, text) from public;
