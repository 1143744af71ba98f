-- Those with a post at a unit are found by the unit, among all citizens' posts.
create index post_organisation on accounts.post (organisation_id) where organisation_id is not null;

create or replace function accounts.posts_led(words text, most integer) returns table (
    id uuid, name text, role text, organisation_id uuid, unit_name text, valid_from date, valid_to date)
  language sql stable security definer set search_path = pg_catalog as $$
  select p.id, a.name, p.role, p.organisation_id, p.unit_name, p.valid_from, p.valid_to
    from (
      select l.* from accounts.post l where l.organisation_id = any (platform.organisations())
         and not platform.has_power('may create accounts')
      union all
      select e.* from accounts.role r join accounts.post e on e.role = r.name
       where 'may see tasks' = any (r.powers) and platform.has_power('may create accounts')) p
    join accounts.account a on a.id = p.account_id and a.closed_at is null
    join accounts.role r on r.name = p.role and 'may see tasks' = any (r.powers)
   where platform.has_power('may hand over work') and (words = '' or strpos(lower(a.name), lower(words)) > 0)
   order by p.valid_to nulls last, a.name, p.id limit most
$$;
-- One of them.
create function accounts.post_led(post uuid) returns table (
    id uuid, name text, role text, organisation_id uuid, unit_name text, valid_from date, valid_to date)
  language sql stable security definer set search_path = pg_catalog as $$
  select p.id, a.name, p.role, p.organisation_id, p.unit_name, p.valid_from, p.valid_to
    from accounts.post p join accounts.account a on a.id = p.account_id and a.closed_at is null
   where p.id = post and accounts.leads(post)
$$;
create or replace function accounts.takes_over(post uuid) returns table (id uuid, name text, role text)
  language sql stable security definer set search_path = pg_catalog as $$
  select t.id, a.name, t.role
    from accounts.post p
    join accounts.role pr on pr.name = p.role
   cross join lateral shared.taken_over_by(shared.successor_of(p.organisation_id, platform.today()), platform.today()) as u(id)
    join accounts.post t on t.organisation_id = u.id and t.id <> p.id
     and platform.today() between t.valid_from and coalesce(t.valid_to, platform.today())
    join accounts.role r on r.name = t.role and 'may see tasks' = any (r.powers)
     and ('may see persons' = any (r.powers) or not 'may see persons' = any (pr.powers))
    join accounts.account a on a.id = t.account_id and a.closed_at is null and a.id <> p.account_id
   where p.id = post and p.organisation_id is not null and accounts.leads(post)
   order by a.name, t.id limit 200
$$;
revoke all on function accounts.post_led(uuid) from public;
grant execute on function accounts.post_led(uuid) to web;
