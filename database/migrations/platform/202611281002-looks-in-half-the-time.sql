-- As before; what is the same for every line is worked out once, and each line's id and hash as `platform.uuidv7` and
-- `platform.look_hash` make them. A list shows 25 people.
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
  hashed as materialized (
    select line.*, platform.line_hash(jsonb_build_array(id, seconds, person, asker, own_post, purpose, relation)) as hash
      from line),
  kept as (
    insert into platform.look (id, at, person_id, actor_id, post_id, purpose, relation, hash)
    select id, moment, person, asker, own_post, purpose, relation, hash from hashed)
  insert into platform.unsealed (line_id, kind, hash) select id, 'look', hash from hashed;
end $$;
