-- As before; of whom it is where the one who asks sees the person, else that there is something.
create or replace function shared.named_alerts(post uuid) returns table (
    kind text, item_id uuid, person_id uuid, da text, en text, due_on date, address text)
  language sql stable security definer set search_path = pg_catalog as $$
  select 'alert', l.id, s.person_id, null::text, null::text, s.due_on, '/svar/advis/' || s.id
    from assessments.alert l
    left join assessments.alert s on s.id = l.id and s.organisations && platform.organisations()
     and platform.has_power('may see persons')
   where l.owner_post = post and l.state = 'in-hand' and accounts.leads(post)
$$;
