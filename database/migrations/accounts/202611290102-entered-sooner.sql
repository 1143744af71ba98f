-- Who asks is found before every page. As before in what is found; with fewer questions.

-- The units that a post works for: its own and, while it stands in, those of whom it stands in for; and what these took over.
create or replace function accounts.organisations_of(post uuid, today date) returns uuid[]
  language plpgsql stable security definer set search_path = pg_catalog as $$
declare
  units uuid[];
  earlier uuid[];
begin
  select array_agg(distinct p.organisation_id) into units
    from accounts.post p
   where p.organisation_id is not null and today >= p.valid_from and today <= coalesce(p.valid_to, today)
     and (p.id = organisations_of.post or p.id in (
       select a.post_id from accounts.absence a
        where a.substitute_post_id = organisations_of.post and today between a.from_on and a.to_on));
  earlier := units;
  loop
    select array_agg(distinct s.from_id) into earlier
      from organisations.succession s
     where s.to_id = any (earlier) and s.on_day <= today and s.from_id <> all (units);
    exit when earlier is null;
    units := units || earlier;
  end loop;
  return coalesce(units, '{}');
end $$;

create or replace function accounts.enter(token bytea, at timestamptz) returns table (
    account_id uuid, name text, post_id uuid, role text, organisations uuid[], powers text[], access jsonb)
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  today date := (at at time zone 'Europe/Copenhagen')::date;
  selves uuid[];
  persons uuid[];
begin
  select s.account_id, a.name, p.id, p.role, coalesce(r.powers, '{}')
  into account_id, name, post_id, role, powers
  from accounts.session s
  join accounts.account a on a.id = s.account_id and a.closed_at is null
  left join accounts.post p
    on p.id = s.active_post_id and today >= p.valid_from and today <= coalesce(p.valid_to, today)
  left join accounts.role r on r.name = p.role
  where s.token_hash = token and s.ended_at is null and at < s.expires_at;
  if account_id is not null then
    organisations := accounts.organisations_of(post_id, today);
  end if;

  select coalesce(jsonb_agg(jsonb_build_object(
           'personId', x.person_id, 'kind', x.kind, 'parts', to_jsonb(x.parts), 'acts', x.acts)), '[]'),
         array_agg(x.person_id) filter (where x.kind = 'own'), array_agg(x.person_id)
  into access, selves, persons
  from accounts.person_access x
  where x.account_id = enter.account_id and enter.at >= x.from_at and enter.at < coalesce(x.to_at, 'infinity')
    and case when x.kind = 'emergency' then x.post_id = enter.post_id else 'may see own page' = any (powers) end;

  perform set_config('app.now', at::text, true),
    set_config('app.kind', case when account_id is null then 'anyone' else 'person' end, true),
    set_config('app.actor', coalesce(account_id::text, ''), true),
    set_config('app.post', coalesce(post_id::text, ''), true),
    set_config('app.role', coalesce(role, ''), true),
    set_config('app.organisations', coalesce(organisations, '{}')::text, true),
    set_config('app.powers', coalesce(powers, '{}')::text, true),
    set_config('app.access', access::text, true),
    set_config('app.selves', array_remove(account_id || selves, null)::text, true),
    set_config('app.persons', array_remove(account_id || persons, null)::text, true);
  if account_id is not null then
    return next;
  end if;
end $$;

-- Mostly nobody is away, and a post works for itself: only otherwise the line of stand-ins is gone along.
create or replace function accounts.works_for(post uuid, day date) returns uuid
  language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  if not exists (select from accounts.absence a where a.post_id = works_for.post and day between a.from_on and a.to_on) then
    return (select p.id from accounts.post p
              join accounts.account c on c.id = p.account_id and c.closed_at is null
             where p.id = works_for.post and day between p.valid_from and coalesce(p.valid_to, day));
  end if;
  return (
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
     order by l.depth, l.turn limit 1);
end $$;
