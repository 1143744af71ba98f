-- What a post must do by a day. The room above opens and closes it; nobody here knows what it is about.
create schema tasks;
grant usage on schema tasks to web, worker;

-- Given to one post, or to whoever holds a role, or to a unit, or to a role at a unit. Titles name no person.
create table tasks.task (
  id uuid primary key default platform.uuidv7(),
  kind text not null,
  subject text not null,
  post_id uuid,
  role text,
  organisation_id uuid,
  due_on date not null,
  title_da text not null,
  title_en text not null,
  address text not null check (address like '/%'),
  codes jsonb not null default '{}',
  made_at timestamptz not null default platform.now(),
  closed_at timestamptz,
  closed_by uuid,
  check (num_nonnulls(post_id, role, organisation_id) > 0)
);
create unique index task_open on tasks.task (kind, subject) where closed_at is null;
create index task_due on tasks.task (role, due_on, id) where closed_at is null;
create index task_unit on tasks.task (organisation_id, due_on, id) where closed_at is null;

alter table tasks.task enable row level security, force row level security;
create policy keeper on tasks.task to current_user using (true) with check (true);
create policy own on tasks.task for select to web using (
  (select platform.has_power('may see tasks'))
  and (post_id is null or post_id = (select platform.post()))
  and (role is null or role = (select nullif(current_setting('app.role', true), '')))
  and (organisation_id is null or organisation_id = any (platform.organisations())));
create policy job_reads on tasks.task for select to worker using (true);
grant select on tasks.task to web, worker;

-- Whoever opens or closes a task need not see it: a check that is made closes the task of the one who should make it.
create function tasks.open_task(task jsonb) returns uuid
  language sql security definer set search_path = pg_catalog as $$
  insert into tasks.task (kind, subject, post_id, role, organisation_id, due_on, title_da, title_en, address, codes)
  select t.kind, t.subject, t.post_id, t.role, t.organisation_id, t.due_on, t.title_da, t.title_en, t.address,
    coalesce(t.codes, '{}')
  from jsonb_populate_record(null::tasks.task, task) t
  on conflict (kind, subject) where closed_at is null do nothing returning id
$$;
create function tasks.close_task(task_kind text, task_subject text) returns integer
  language sql security definer set search_path = pg_catalog as $$
  with closed as (
    update tasks.task set closed_at = platform.now(), closed_by = platform.actor()
    where kind = task_kind and subject = task_subject and closed_at is null returning id)
  select count(*)::integer from closed
$$;
revoke all on function tasks.open_task(jsonb), tasks.close_task(text, text) from public;
grant execute on function tasks.open_task(jsonb), tasks.close_task(text, text) to web, worker;
