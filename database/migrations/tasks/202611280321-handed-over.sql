-- Open tasks of one post, for whoever hands them over.
create function shared.named_tasks(post uuid) returns table (
    kind text, item_id uuid, person_id uuid, da text, en text, due_on date, address text)
  language sql stable security definer set search_path = pg_catalog as $$
  select 'task', t.id, null::uuid, s.title_da, s.title_en, t.due_on, s.address
    from tasks.task t
    left join tasks.task s on s.id = t.id and platform.has_power('may see persons')
   where t.post_id = post and t.closed_at is null and accounts.leads(post)
$$;
-- To a colleague, or to whoever is at the unit; where there is no unit, to whoever has the role.
create function tasks.hand_over(handover uuid) returns integer
  language plpgsql security definer set search_path = pg_catalog as $$
declare h accounts.handover := accounts.handing(handover); handed integer;
begin
  if h.undone_at is not null then
    update tasks.task t set post_id = h.from_post from accounts.handover_item i
     where i.handover_id = h.id and i.kind = 'task' and t.id = i.item_id and t.post_id is not distinct from h.to_post;
    return 0;
  end if;
  with moved as (
    update tasks.task t set post_id = h.to_post,
           organisation_id = case when h.to_post is null then coalesce(t.organisation_id, h.organisation_id)
             else t.organisation_id end,
           role = case when h.to_post is null and t.organisation_id is null and h.organisation_id is null
             then coalesce(t.role, (select p.role from accounts.post p where p.id = h.from_post)) else t.role end
     where t.post_id = h.from_post and t.closed_at is null returning t.id)
  select count(accounts.note_handed(row(h.id, 'task', m.id, null, null)::accounts.handover_item)) into handed from moved m;
  return handed;
end $$;
-- Posts that open tasks name: for the job that looks for those who have left.
create function shared.posts_with_tasks() returns setof uuid
  language sql stable security definer set search_path = pg_catalog as $$
  select distinct t.post_id from tasks.task t where t.closed_at is null and t.post_id is not null
$$;
revoke all on function shared.named_tasks(uuid), tasks.hand_over(uuid), shared.posts_with_tasks() from public;
grant execute on function shared.named_tasks(uuid) to web;
grant execute on function tasks.hand_over(uuid) to web, worker;
grant execute on function shared.posts_with_tasks() to worker;
