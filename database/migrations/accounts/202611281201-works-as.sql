-- The posts whose named work is one's own today: one's own, those one stands in for, and at one's units those for whom nobody does.
create function accounts.works_as() returns uuid[]
  language sql stable security definer set search_path = pg_catalog as $$
  select coalesce(array_agg(w.id), '{}') from (
    select platform.post() as id where platform.post() is not null
    union
    select a.post_id from accounts.absence a
     where a.substitute_post_id = platform.post() and platform.today() between a.from_on and a.to_on
       and accounts.works_for(a.post_id, platform.today()) = platform.post()
    union
    select a.post_id from accounts.post p join accounts.absence a on a.post_id = p.id
     where p.organisation_id = any (platform.organisations()) and platform.today() between a.from_on and a.to_on
       and coalesce(accounts.works_for(p.id, platform.today()), platform.post()) = platform.post()) w
$$;
revoke all on function accounts.works_as() from public;
grant execute on function accounts.works_as() to web;
