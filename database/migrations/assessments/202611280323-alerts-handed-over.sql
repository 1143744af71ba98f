-- Alerts that somebody has in hand, for whoever hands them over.
create index alert_owner on assessments.alert (owner_post) where state = 'in-hand';
create function shared.named_alerts(post uuid) returns table (
    kind text, item_id uuid, person_id uuid, da text, en text, due_on date, address text)
  language sql stable security definer set search_path = pg_catalog as $$
  select 'alert', l.id, s.person_id, null::text, null::text, s.due_on, '/svar/advis/' || s.id
    from assessments.alert l
    left join assessments.alert s on s.id = l.id and s.organisations && platform.organisations()
     and platform.has_power('may see persons')
   where l.owner_post = post and l.state = 'in-hand' and accounts.leads(post)
$$;
-- In hand with a colleague, or in the queue again as when somebody lays it back.
create function assessments.hand_over_alerts(handover uuid, who text) returns integer
  language plpgsql security definer set search_path = pg_catalog as $$
declare h accounts.handover := accounts.handing(handover); handed integer;
begin
  if h.undone_at is not null then
    update assessments.alert l set state = 'in-hand', owner_post = h.from_post, owner_name = who, changes = l.changes + 1,
           taken_at = coalesce(l.taken_at, platform.now())
      from accounts.handover_item i
     where i.handover_id = h.id and i.kind = 'alert' and l.id = i.item_id and l.owner_post is not distinct from h.to_post
       and l.state in ('in-hand', 'new');
    return 0;
  end if;
  with moved as (
    update assessments.alert l set state = case when h.to_post is null then 'new' else 'in-hand' end,
           owner_post = h.to_post, owner_name = case when h.to_post is null then null else who end,
           taken_at = case when h.to_post is null then null else platform.now() end, changes = l.changes + 1
     where l.owner_post = h.from_post and l.state = 'in-hand' returning l.id)
  select count(accounts.note_handed(row(h.id, 'alert', m.id, null, null)::accounts.handover_item)) into handed from moved m;
  return handed;
end $$;
revoke all on function shared.named_alerts(uuid), assessments.hand_over_alerts(uuid, text) from public;
grant execute on function shared.named_alerts(uuid) to web;
grant execute on function assessments.hand_over_alerts(uuid, text) to web, worker;
