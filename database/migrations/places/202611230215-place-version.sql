-- Turns whenever a row of a place is written, whoever writes it and how: a copy of the app that remembers the rows asks
-- in the same statement whether they still hold. A random value, so that no two states are ever called the same.
create table places.version (
  only_one boolean primary key default true check (only_one),
  version uuid not null default gen_random_uuid()
);
insert into places.version default values;
grant select on places.version to web, worker;
grant update on places.version to worker;

create function places.turn_version() returns trigger
  language plpgsql set search_path = pg_catalog as $$
begin
  update places.version set version = gen_random_uuid();
  return null;
end $$;
revoke all on function places.turn_version() from public;

create trigger version_turns after insert or update or delete or truncate on places.region
  for each statement execute function places.turn_version();
create trigger version_turns after insert or update or delete or truncate on places.municipality
  for each statement execute function places.turn_version();
create trigger version_turns after insert or update or delete or truncate on places.health_council
  for each statement execute function places.turn_version();
create trigger version_turns after insert or update or delete or truncate on places.membership
  for each statement execute function places.turn_version();
create trigger version_turns after insert or update or delete or truncate on places.council_membership
  for each statement execute function places.turn_version();

create view shared.place_version with (security_invoker) as select version from places.version;
grant select on shared.place_version to web, worker;
