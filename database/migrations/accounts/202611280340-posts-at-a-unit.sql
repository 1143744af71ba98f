-- Those with a post at a unit are found by the unit, among all citizens' posts.
create index post_organisation on accounts.post (organisation_id) where organisation_id is not null;

-- One of them.
create function accounts.post_led(post uuid) returns table (
    id uuid, name text, role text, organisation_id uuid, unit_name text, valid_from date, valid_to date)
  language sql stable security definer set search_path = pg_catalog as $$
  select p.id, a.name, p.role, p.organisation_id, p.unit_name, p.valid_from, p.valid_to
    from accounts.post p join accounts.account a on a.id = p.account_id and a.closed_at is null
   where p.id = post and accounts.leads(post)
$$;
revoke all on function accounts.post_led(uuid) from public;
grant execute on function accounts.post_led(uuid) to web;
