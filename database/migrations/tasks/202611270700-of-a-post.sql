-- A post's own open tasks by their day, as those of a role and of a unit.
create index task_post on tasks.task (post_id, due_on, id) where closed_at is null;
