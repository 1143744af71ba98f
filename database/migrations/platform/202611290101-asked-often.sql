-- What every page asks many times. As before in what they say; each is made so that asking takes less.

-- Without `app.now` the moment of the statement instead of the call: what differs within a statement cannot be written
-- into the question that asks, and was called seventy times a page.
create or replace function platform.now() returns timestamptz language sql stable as $$
  select coalesce(nullif(current_setting('app.now', true), '')::timestamptz, statement_timestamp())
$$;

-- Picked out by a path instead of row by row: so they are written into the question that asks as well.
create or replace function platform.persons_with(part text) returns uuid[] language sql stable as $$
  select coalesce(translate(jsonb_path_query_array(nullif(current_setting('app.access', true), '')::jsonb,
      '$[*] ? (@.kind == "own" || @.kind == "emergency" || @.parts[*] == $part).personId',
      jsonb_build_object('part', part))::text, '[]"', '{}')::uuid[], '{}')
$$;
create or replace function platform.persons_acting(part text) returns uuid[] language sql stable as $$
  select coalesce(translate(jsonb_path_query_array(nullif(current_setting('app.access', true), '')::jsonb,
      '$[*] ? (@.kind == "own" || @.kind == "proxy" && @.acts == true && @.parts[*] == $part).personId',
      jsonb_build_object('part', part))::text, '[]"', '{}')::uuid[], '{}')
$$;

-- As before; without a call for each line.
create or replace function platform.look_at_all(seen jsonb) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  moment timestamptz := platform.now();
  seconds numeric := extract(epoch from moment);
  stamp bytea := substring(int8send((seconds * 1000)::bigint) from 3);
  asker uuid := platform.actor();
  own_post uuid := platform.post();
begin
  with line as materialized (
    select encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid()) placing stamp from 1 for 6), 52, 1), 53, 1), 'hex')::uuid
             as id, l.*
      from jsonb_to_recordset(seen) as l(person uuid, purpose text, relation text)),
  -- As `platform.line_hash` makes it; written out, because calling it takes longer than making it.
  hashed as materialized (
    select line.*, sha256(convert_to(
             jsonb_build_array(id, seconds, person, asker, own_post, purpose, relation)::text, 'UTF8')) as hash
      from line),
  kept as (
    insert into platform.look (id, at, person_id, actor_id, post_id, purpose, relation, hash)
    select id, moment, person, asker, own_post, purpose, relation, hash from hashed)
  insert into platform.unsealed (line_id, kind, hash) select id, 'look', hash from hashed;
end $$;
