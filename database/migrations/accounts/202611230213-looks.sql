-- Who has looked at me: read by the person alone. Names are added here, because nobody may read another's account.
create function accounts.looks_at_me() returns table (
  at timestamptz, purpose text, relation text, name text, role text, unit_name text
) language sql stable security definer set search_path = pg_catalog as $$
  select l.at, l.purpose, l.relation, a.name, p.role, p.unit_name
    from platform.look l
    left join accounts.account a on a.id = l.actor_id
    left join accounts.post p on p.id = l.post_id
   where l.person_id = any (nullif(current_setting('app.persons', true), '')::uuid[])
   order by l.at desc
   limit 200
$$;
revoke all on function accounts.looks_at_me() from public;
grant execute on function accounts.looks_at_me() to web;
