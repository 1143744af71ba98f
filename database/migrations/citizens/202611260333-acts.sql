-- What is done to persons whom the one who asks may not see yet, and what must move several rows at once.

-- The data controller of a unit: the organisation that it belongs to in the end.
create function citizens.controller_of(unit uuid) returns uuid
  language sql stable security definer set search_path = pg_catalog as $$
  with recursive up(id, parent, step) as (
    select o.id, o.parent_id, 0 from organisations.organisation o where o.id = unit
    union all
    select o.id, o.parent_id, up.step + 1 from organisations.organisation o join up on o.id = up.parent where up.step < 20)
  select id from up order by step desc limit 1
$$;
-- The unit of the post that asks; a substitute works for others too, but begins nothing in their name.
create function citizens.own_unit() returns uuid
  language sql stable security definer set search_path = pg_catalog as $$
  select p.organisation_id from accounts.post p where p.id = platform.post()
$$;

-- Who has a reason to see the person today, written where row-level security reads it.
create function citizens.spread(person uuid) returns void
  language sql security definer set search_path = pg_catalog as $$
  update citizens.person set organisations = array(
    select r.organisation_id from citizens.relation r where r.person_id = spread.person and r.valid_to is null order by 1)
   where id = spread.person;
  update citizens.permission m set organisations = p.organisations from citizens.person p
   where p.id = spread.person and m.person_id = p.id;
  update citizens.contact c set organisations = p.organisations from citizens.person p
   where p.id = spread.person and c.person_id = p.id;
$$;

create function citizens.open_relation(person uuid, unit uuid, purpose text, relation text) returns void
  language sql security definer set search_path = pg_catalog as $$
  insert into citizens.relation (person_id, organisations, organisation_id, purpose, relation, begun_by, begun_by_post,
    controller_id, controller_from)
  values (person, array[unit], unit, purpose, relation, platform.actor(), platform.post(),
    citizens.controller_of(unit), platform.today())
  on conflict (person_id, organisation_id) where valid_to is null do nothing;
  select citizens.spread(person);
$$;

-- Known or not, the same happens: a person with this identifier stands, and the unit has a relation to them.
create function citizens.start_course(fresh uuid, hash bytea, sealed bytea, kind text, born date, given_name text,
  purpose text, relation text) returns uuid
  language plpgsql security definer set search_path = pg_catalog as $$
declare person uuid; unit uuid := citizens.own_unit();
begin
  if unit is null or not platform.has_power('may start courses') then
    raise insufficient_privilege;
  end if;
  insert into citizens.person (id, identifier_hash, identifier_sealed, identifier_kind, born_on, name, controller_id,
    controller_from)
  values (fresh, hash, sealed, kind, born, given_name, citizens.controller_of(unit), platform.today())
  on conflict (identifier_hash) do nothing;
  select p.id into person from citizens.person p where p.identifier_hash = hash;
  perform citizens.open_relation(person, unit, purpose, relation);
  return person;
end $$;

-- Whoever sees the person may give another unit a relation: a case is handed on. False for a person they do not see.
create function citizens.relate_unit(person uuid, unit uuid, purpose text) returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not exists (select from citizens.person p where p.id = person
    and (p.id = any (platform.selves())
      or (p.organisations && platform.organisations() and platform.has_power('may see persons')))) then
    return false;
  end if;
  perform citizens.open_relation(person, unit, purpose, 'referred');
  return true;
end $$;

create function citizens.end_relation(person uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
declare unit uuid := citizens.own_unit();
begin
  update citizens.relation r set valid_to = platform.today()
   where r.person_id = person and r.organisation_id = unit and r.valid_to is null
     and platform.has_power('may see persons');
  if not found then
    return false;
  end if;
  perform citizens.spread(person);
  return true;
end $$;

-- The account's own person. Under 15 the access begins on the birthday (Sundhedsloven § 17).
create function citizens.give_own_access(person uuid, account uuid, born date, since timestamptz) returns void
  language sql security definer set search_path = pg_catalog as $$
  select accounts.give_access(row(person, account, null, person, 'own', '{}', true, greatest(since,
    ((born + interval '15 years')::timestamp at time zone 'Europe/Copenhagen')), null)::accounts.person_access)
$$;
create function citizens.begin_own_pages(fresh uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  if platform.actor() is null or not platform.has_power('may see own page') then
    return false;
  end if;
  insert into citizens.person (id, account_id, name, language)
  select fresh, a.id, a.name, a.language from accounts.account a where a.id = platform.actor()
  on conflict (account_id) do nothing;
  if not found then
    return false;
  end if;
  perform citizens.give_own_access(fresh, platform.actor(), null, platform.now());
  return true;
end $$;

-- What a permission gives its receiver ends in the moment it is ended, whoever ends it.
create function citizens.permission_ended() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform accounts.end_access(new.id);
  return null;
end $$;
create trigger permission_ended after update of ended_at on citizens.permission
  for each row when (new.ended_at is not null and old.ended_at is null) execute function citizens.permission_ended();

-- The receiver takes a permission in by the code. A wrong or used one, one's own, and one for the dead give no row.
create function citizens.accept_permission(code bytea) returns uuid
  language plpgsql security definer set search_path = pg_catalog as $$
declare taken citizens.permission;
begin
  update citizens.permission m set receiver_account_id = platform.actor(), accepted_at = platform.now()
    from citizens.person p
   where m.code_hash = code and m.accepted_at is null and m.ended_at is null and platform.now() < m.code_until
     and p.id = m.person_id and p.known_on is null and p.account_id is distinct from platform.actor()
     and platform.has_power('may see own page')
  returning m.* into taken;
  if taken.kind = 'proxy' then
    perform accounts.give_access(row(taken.id, platform.actor(), null, taken.person_id, 'proxy', taken.parts, taken.acts,
      platform.now(), (taken.valid_to + 1)::timestamp at time zone 'Europe/Copenhagen')::accounts.person_access);
  end if;
  return taken.id;
end $$;

-- Whose permission somebody has received: the name alone, and to the receiver alone (an account, or a unit by consent).
create function citizens.name_of_giver(permission uuid) returns text
  language sql stable security definer set search_path = pg_catalog as $$
  select p.name from citizens.permission m join citizens.person p on p.id = m.person_id
   where m.id = permission and m.ended_at is null and (m.receiver_account_id = platform.actor()
     or (m.kind = 'consent' and m.receiver_organisation_id = any (platform.organisations())
       and platform.today() between m.valid_from and m.valid_to))
$$;

-- A death that is known ends self-service and every permission, given and received, at once.
create function citizens.register_death(person uuid, died date) returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
declare account uuid;
begin
  update citizens.person p set deceased_on = died, known_on = platform.today()
   where p.id = person and p.known_on is null and died <= platform.today()
     and p.organisations && platform.organisations() and platform.has_power('may see persons')
  returning p.account_id into account;
  if not found then
    return false;
  end if;
  update citizens.permission m set ended_at = platform.now(), ended_by = platform.actor()
   where m.ended_at is null and (m.person_id = person or m.receiver_account_id = account);
  perform accounts.end_access_to(person);
  return true;
end $$;

-- Where a leader is who can judge: at the unit, else nearest above it; null when there is none.
create function citizens.led_by(unit uuid) returns uuid
  language sql stable security definer set search_path = pg_catalog as $$
  with recursive up(id, parent, step) as (
    select o.id, o.parent_id, 0 from organisations.organisation o where o.id = unit
    union all
    select o.id, o.parent_id, up.step + 1 from organisations.organisation o join up on o.id = up.parent where up.step < 20)
  select up.id from up
   where exists (select from accounts.post p join accounts.role r on r.name = p.role
     where p.organisation_id = up.id and 'may judge emergencies' = any (r.powers) and p.id <> platform.post()
       and platform.today() between p.valid_from and coalesce(p.valid_to, platform.today()))
   order by up.step limit 1
$$;

-- Opens an hour for this post, tells the person by mail that there is news, and answers whose leader judges. An unknown
-- identifier and a person whose death is known give no person.
create function citizens.look_in_emergency(look uuid, hash bytea, why text, mail_subject text, mail_body text)
  returns table (person uuid, leader uuid)
  language plpgsql security definer set search_path = pg_catalog as $$
declare unit uuid := citizens.own_unit(); address text;
begin
  if unit is null or not platform.has_power('may look in emergencies') then
    raise insufficient_privilege;
  end if;
  leader := citizens.led_by(unit);
  select p.id, a.email into person, address
    from citizens.person p left join accounts.account a on a.id = p.account_id and a.closed_at is null
   where p.identifier_hash = hash and p.known_on is null and p.closed_at is null;
  if person is not null then
    insert into citizens.emergency_look (id, person_id, organisations, account_id, post_id, reason, at, until, mailed,
      judge_by, controller_id, controller_from)
    values (look, person, array_remove(array[unit, leader], null), platform.actor(), platform.post(), why, platform.now(),
      platform.now() + interval '60 minutes', address is not null, platform.today() + 7,
      citizens.controller_of(unit), platform.today());
    perform accounts.give_access(row(look, platform.actor(), platform.post(), person, 'emergency', '{}', false,
      platform.now(), platform.now() + interval '60 minutes')::accounts.person_access);
    if address is not null then
      perform platform.post_mail(address, mail_subject, mail_body);
    end if;
  end if;
  return next;
end $$;

-- A death that was registered by mistake: the person's own pages come back, what was ended stays ended.
create function citizens.withdraw_death(person uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
declare one citizens.person;
begin
  update citizens.person p set deceased_on = null, known_on = null
   where p.id = person and p.known_on is not null
     and p.organisations && platform.organisations() and platform.has_power('may see persons')
  returning p.* into one;
  if one.account_id is not null then
    perform citizens.give_own_access(one.id, one.account_id, one.born_on, platform.now());
  end if;
  return one.id is not null;
end $$;

-- An example person with units and permissions, for demo databases alone, once.
create function citizens.furnish_person(example jsonb) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
declare one citizens.person := jsonb_populate_record(null::citizens.person, example->'person'); unit jsonb;
  since date := example->>'since';
begin
  if not exists (select from platform.installation where kind = 'demo') then
    raise insufficient_privilege;
  end if;
  insert into citizens.person (id, account_id, identifier_sealed, identifier_hash, identifier_kind, name, born_on,
    municipality_code, language, phone, message_allowed)
  values (one.id, one.account_id, decode(example->>'sealed', 'hex'), decode(example->>'hash', 'hex'),
    one.identifier_kind, one.name, one.born_on, one.municipality_code, one.language, one.phone, one.message_allowed)
  on conflict do nothing;
  if not found then
    return;
  end if;
  perform citizens.give_own_access(one.id, one.account_id, one.born_on, since);
  for unit in select * from jsonb_array_elements(example->'units') loop
    perform citizens.open_relation(one.id, (unit->>'id')::uuid, unit->>'purpose', unit->>'relation');
    update citizens.person p set controller_id = citizens.controller_of((unit->>'id')::uuid), controller_from = since
     where p.id = one.id and p.controller_id is null;
  end loop;
  update citizens.relation r set valid_from = since, controller_from = since where r.person_id = one.id;
  insert into citizens.permission (person_id, organisations, kind, parts, receiver_name, receiver_account_id,
    receiver_kind, given_as, valid_from, valid_to, given_by, accepted_at)
  select one.id, p.organisations, t.kind, t.parts, t.receiver_name, t.receiver_account_id, 'relative', 'here',
    since, (since + interval '1 year')::date, one.account_id, since
    from citizens.person p, jsonb_populate_recordset(null::citizens.permission, example->'talks') t where p.id = one.id;
  insert into citizens.contact (person_id, organisations, role, words, phone, source, noted_on)
  select one.id, p.organisations, c.role, c.words, c.phone, c.source, since
    from citizens.person p, jsonb_populate_recordset(null::citizens.contact, example->'contacts') c where p.id = one.id;
end $$;

revoke all on function citizens.controller_of(uuid), citizens.own_unit(), citizens.spread(uuid),
  citizens.open_relation(uuid, uuid, text, text),
  citizens.start_course(uuid, bytea, bytea, text, date, text, text, text), citizens.relate_unit(uuid, uuid, text),
  citizens.end_relation(uuid), citizens.give_own_access(uuid, uuid, date, timestamptz), citizens.begin_own_pages(uuid),
  citizens.permission_ended(), citizens.accept_permission(bytea), citizens.name_of_giver(uuid),
  citizens.register_death(uuid, date), citizens.withdraw_death(uuid), citizens.led_by(uuid),
  citizens.look_in_emergency(uuid, bytea, text, text, text), citizens.furnish_person(jsonb)
  from public;
grant execute on function citizens.start_course(uuid, bytea, bytea, text, date, text, text, text),
  citizens.relate_unit(uuid, uuid, text), citizens.end_relation(uuid), citizens.begin_own_pages(uuid),
  citizens.accept_permission(bytea), citizens.name_of_giver(uuid), citizens.register_death(uuid, date),
  citizens.withdraw_death(uuid), citizens.look_in_emergency(uuid, bytea, text, text, text) to web;
grant execute on function citizens.furnish_person(jsonb) to worker;
