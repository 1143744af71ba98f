-- Whose agreements a post sets: its own unit's, and those of what its unit has taken over. Not those of a unit where it
-- only stands in for somebody: whoever stands in works there, but binds nobody.
create function assessments.own_units() returns uuid[]
  language sql stable security definer set search_path = pg_catalog as $$
  select coalesce(array_agg(u.id order by u.id = citizens.own_unit() desc, u.id), '{}')
    from shared.taken_over_by(citizens.own_unit(), platform.today()) as u(id) where citizens.own_unit() is not null
$$;
create or replace function assessments.is_own_unit(unit uuid) returns boolean language sql stable as $$
  select unit = any (assessments.own_units()) and platform.has_power('may see persons')
$$;

-- What holds on a day for answers sent to a unit: what it has accepted itself, else what the one has that carries on for it.
-- It never holds the other way: whoever takes over is bound by the promise to those it was given to, and to no others.
create function assessments.agreement_for(unit uuid, day date) returns uuid
  language sql stable set search_path = pg_catalog as $$
  select g.id
    from (values (unit, 1), (shared.successor_of(unit, day), 2)) as u(id, place)
    join assessments.reaction_agreement g on g.organisation_id = u.id and g.accepted_at is not null and g.ended_at is null
   order by u.place limit 1
$$;

revoke all on function assessments.own_units(), assessments.agreement_for(uuid, date) from public;
grant execute on function assessments.own_units() to web;
grant execute on function assessments.agreement_for(uuid, date) to web, worker;
