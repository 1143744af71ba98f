-- Whoever works at a unit that has taken over another works with what the other left behind, from that day.
create or replace function accounts.organisations_of(post uuid, today date) returns uuid[]
  language sql stable security definer set search_path = pg_catalog as $$
  select coalesce(array_agg(distinct u.id), '{}')
  from accounts.post p
  cross join lateral shared.taken_over_by(p.organisation_id, today) as u(id)
  where p.organisation_id is not null and today >= p.valid_from and today <= coalesce(p.valid_to, today)
    and (p.id = organisations_of.post or p.id in (
      select a.post_id from accounts.absence a
      where a.substitute_post_id = organisations_of.post and today between a.from_on and a.to_on))
$$;

-- The post that does the work of a post on a day: its own, else whoever stands in, else whoever stands in for them. Null
-- when nobody is there: the work then lies in the unit's common list. Of several absences the one begun last counts.
create function accounts.works_for(post uuid, day date) returns uuid
  language sql stable security definer set search_path = pg_catalog as $$
  with recursive line(id, depth, passed, turn) as (
    select works_for.post, 0, array[works_for.post], array[]::text[]
    union all
    select a.substitute_post_id, l.depth + 1, l.passed || a.substitute_post_id,
           l.turn || (to_char(date '9999-12-31' - a.from_on, 'FM0000000') || a.id)
      from line l join accounts.absence a on a.post_id = l.id and day between a.from_on and a.to_on
     where l.depth < 10 and a.substitute_post_id <> all (l.passed))
  select l.id
    from line l
    join accounts.post p on p.id = l.id and day between p.valid_from and coalesce(p.valid_to, day)
    join accounts.account c on c.id = p.account_id and c.closed_at is null
   where not exists (select from accounts.absence a where a.post_id = l.id and day between a.from_on and a.to_on)
   order by l.depth, l.turn limit 1
$$;
revoke all on function accounts.works_for(uuid, date) from public;
grant execute on function accounts.works_for(uuid, date) to web, worker;
create index absence_post on accounts.absence (post_id, to_on);
