-- A line for everybody on a list, in one go: as `platform.look_at` writes them one at a time.
create function platform.look_at_all(seen jsonb) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  with line as materialized (
    select platform.uuidv7() as id, platform.now() as at, l.person, platform.actor() as actor, platform.post() as post,
           l.purpose, l.relation
      from jsonb_to_recordset(seen) as l(person uuid, purpose text, relation text)),
  hashed as materialized (
    select line.*, platform.look_hash(row(line.*, null::bytea)::platform.look) as hash from line),
  kept as (
    insert into platform.look (id, at, person_id, actor_id, post_id, purpose, relation, hash) select * from hashed)
  insert into platform.unsealed (line_id, kind, hash) select id, 'look', hash from hashed;
end $$;
revoke all on function platform.look_at_all(jsonb) from public;
grant execute on function platform.look_at_all(jsonb) to web, worker;
