-- A general practice that comes to read a summary after the person has said yes is told too: which practice has read it, and
-- which is to be told. The house gives it a task within the minute.
alter table referrals.treatment add column practice_read_unit uuid, add column practice_to_tell uuid;
update referrals.treatment set practice_read_unit = accounts.unit_of(practice_read_by_post) where practice_read_at is not null;
create index treatment_to_tell on referrals.treatment (id) where practice_to_tell is not null;

create or replace function referrals.take_in_treatment(one uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  update referrals.treatment t
     set practice_read_at = platform.now(), practice_read_by = platform.actor(), practice_read_by_post = platform.post(),
         practice_read_unit = o.id, practice_to_tell = null
    from organisations.organisation o
   where t.id = one and t.read_at is not null and platform.has_power('may see persons') and o.function = 'almen-praksis'
     and o.id = any (t.organisations) and o.id = any (platform.organisations())
     and (t.practice_read_at is null or t.practice_read_unit is distinct from o.id);
  return found;
end $$;

-- As before; a practice that was not among the person's units, and has not read it, is to be told.
create or replace function referrals.treatment_follows() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  update referrals.treatment t
     set organisations = referrals.treatment_readers(t.organisation_id, t.read_at is not null, new.organisations),
         practice_to_tell = case when t.read_at is not null then coalesce((
           select o.id from organisations.organisation o
            where o.function = 'almen-praksis' and o.id = any (new.organisations) and o.id <> all (t.organisations)
              and o.id is distinct from t.practice_read_unit order by o.id limit 1), t.practice_to_tell) end
   where t.person_id = new.id;
  perform tasks.close_task('treatment.ready', 'treatment:' || t.id)
     from referrals.treatment t
    where t.person_id = new.id and not exists (select from organisations.organisation o
      where o.function = 'almen-praksis' and o.id = any (t.organisations));
  return null;
end $$;

-- Each is given out once, and only where the practice reads it still; never about the dead.
create function referrals.take_practices_to_tell(most integer) returns table (id uuid, person_id uuid, practice uuid)
  language sql security definer set search_path = pg_catalog as $$
  with due as materialized (
    select x.id, x.practice_to_tell as practice from referrals.treatment x
     where x.practice_to_tell is not null order by x.id limit most for update skip locked),
  taken as (
    update referrals.treatment t set practice_to_tell = null from due d where t.id = d.id
    returning t.id, t.person_id, d.practice, t.organisations)
  select k.id, k.person_id, k.practice from taken k join citizens.person p on p.id = k.person_id
   where k.practice = any (k.organisations) and p.known_on is null and p.closed_at is null
$$;
revoke all on function referrals.take_practices_to_tell(integer) from public;
grant execute on function referrals.take_practices_to_tell(integer) to worker;
