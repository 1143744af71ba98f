-- A person leaves: what rests on consent goes, the rest is closed until its day. The owner alone does it, at the terminal: no
-- request and no job can.
alter table citizens.person add column kept_until date check (kept_until is null or closed_at is not null);

-- Without a day everything goes, and an empty row stays that says nothing of anybody: history and rooms above point to its id.
create function citizens.erase_person(whom uuid, kept_to date) returns jsonb
  language plpgsql security definer set search_path = pg_catalog as $$
declare account uuid; counts jsonb;
begin
  select p.account_id into account from citizens.person p where p.id = whom for update;
  update citizens.relation r set valid_to = greatest(r.valid_from, platform.today())
   where r.person_id = whom and r.valid_to is null;
  update citizens.permission m set ended_at = platform.now()
   where m.ended_at is null and (m.person_id = whom or m.receiver_account_id = account);
  perform accounts.end_access_to(whom);
  perform citizens.spread(whom);
  with fact as (delete from citizens.fact f where f.person_id = whom returning 1),
  contact as (
    delete from citizens.contact c where c.person_id = whom and (kept_to is null or c.source = 'person') returning 1),
  permission as (
    delete from citizens.permission m
     where m.person_id = whom and (kept_to is null or m.kind in ('talk', 'proxy')) returning 1),
  relation as (delete from citizens.relation r where r.person_id = whom and kept_to is null returning 1),
  emergency as (delete from citizens.emergency_look e where e.person_id = whom and kept_to is null returning 1)
  select jsonb_build_object('facts', (select count(*) from fact), 'contacts', (select count(*) from contact),
    'permissions', (select count(*) from permission), 'relations', (select count(*) from relation),
    'emergencies', (select count(*) from emergency)) into counts;
  update citizens.person p set account_id = null, phone = null, message_allowed = null, language = null,
         interpreter_language = null, closed_at = coalesce(p.closed_at, platform.now()), kept_until = kept_to
   where p.id = whom;
  if kept_to is null then
    update citizens.person p set name = null, born_on = null, municipality_code = null, protected_address = false,
           identifier_sealed = null, identifier_hash = null, identifier_kind = null, deceased_on = null, known_on = null,
           controller_id = null, controller_from = null, controller_to = null
     where p.id = whom;
  end if;
  return counts;
end $$;
revoke all on function citizens.erase_person(uuid, date) from public;

-- As before; and who comes again after having left is no longer closed: a course has begun.
create or replace function citizens.open_relation(person uuid, unit uuid, purpose text, relation text) returns void
  language sql security definer set search_path = pg_catalog as $$
  insert into citizens.relation (person_id, organisations, organisation_id, purpose, relation, begun_by, begun_by_post,
    controller_id, controller_from)
  values (person, array[unit], unit, purpose, relation, platform.actor(), platform.post(),
    citizens.controller_of(unit), platform.today())
  on conflict (person_id, organisation_id) where valid_to is null do nothing;
  update citizens.person p set closed_at = null, kept_until = null
   where p.id = open_relation.person and p.kept_until is not null;
  select citizens.spread(person);
$$;
