-- The unit of a post: for rooms above that know a post by its id alone. It tells of nobody.
create function accounts.unit_of(post uuid) returns uuid
  language sql stable security definer set search_path = pg_catalog as $$
  select p.organisation_id from accounts.post p where p.id = post
$$;
revoke all on function accounts.unit_of(uuid) from public;
grant execute on function accounts.unit_of(uuid) to web;
