-- As before; what it is about, and where it leads, to whoever may see persons.
create or replace function shared.named_tasks(post uuid) returns table (
    kind text, item_id uuid, person_id uuid, da text, en text, due_on date, address text)
  language sql stable security definer set search_path = pg_catalog as $$
  select 'task', t.id, null::uuid, s.title_da, s.title_en, t.due_on, s.address
    from tasks.task t
    left join tasks.task s on s.id = t.id and platform.has_power('may see persons')
   where t.post_id = post and t.closed_at is null and accounts.leads(post)
$$;
