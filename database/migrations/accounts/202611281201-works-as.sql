-- The posts whose named work is one's own today: one's own, those one stands in for, and at one's units those for whom nobody does.
-- In a language whose statements are planned once a connection and not at every call.
create function accounts.works_as() returns uuid[]
  language plpgsql stable security definer set search_path = pg_catalog as $$
declare
  own_post uuid := platform.post();
  units uuid[] := platform.organisations();
  day date := platform.today();
begin
  return (select coalesce(array_agg(w.id), '{}') from (
    select own_post as id where own_post is not null
    union
    select a.post_id from accounts.absence a
     where a.substitute_post_id = own_post and day between a.from_on and a.to_on
       and accounts.works_for(a.post_id, day) = own_post
    union
    select a.post_id from accounts.post p join accounts.absence a on a.post_id = p.id
     where p.organisation_id = any (units) and day between a.from_on and a.to_on
       and coalesce(accounts.works_for(p.id, day), own_post) = own_post) w);
end $$;
revoke all on function accounts.works_as() from public;
grant execute on function accounts.works_as() to web;
