-- Whom a unit's mail reaches on a day: those with a post there, or at what it has taken over, and for the absent whoever
-- stands in. Nobody who is away is written to. For jobs alone: addresses are in it.
create function accounts.on_duty_at(unit uuid, power text, only_role text, day date)
  returns table (post_id uuid, email text, language text)
  language sql stable security definer set search_path = pg_catalog as $$
  select distinct on (s.id) s.id, c.email, c.language
    from accounts.post p
    join accounts.role r on r.name = p.role and power = any (r.powers)
    join accounts.post s on s.id = accounts.works_for(p.id, day)
    join accounts.account c on c.id = s.account_id and c.closed_at is null
   where p.organisation_id in (select shared.taken_over_by(unit, day)) and p.role = coalesce(only_role, p.role)
     and day between p.valid_from and coalesce(p.valid_to, day)
   order by s.id
$$;
revoke all on function accounts.on_duty_at(uuid, text, text, date) from public;
grant execute on function accounts.on_duty_at(uuid, text, text, date) to worker;
