-- That general practice has read what the hospital summed up: the person and the hospital see that it came across.
alter table referrals.treatment
  add column practice_read_at timestamptz,
  add column practice_read_by uuid,
  add column practice_read_by_post uuid;

-- False when it was said before, or by somebody who is no general practice that may read it.
create function referrals.take_in_treatment(one uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  update referrals.treatment t
     set practice_read_at = platform.now(), practice_read_by = platform.actor(), practice_read_by_post = platform.post()
   where t.id = one and t.read_at is not null and t.practice_read_at is null and platform.has_power('may see persons')
     and exists (select from organisations.organisation o where o.function = 'almen-praksis'
       and o.id = any (t.organisations) and o.id = any (platform.organisations()));
  return found;
end $$;

-- Where no general practice reads it any more, nobody has the task to.
create or replace function referrals.treatment_follows() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  update referrals.treatment t
     set organisations = referrals.treatment_readers(t.organisation_id, t.read_at is not null, new.organisations)
   where t.person_id = new.id;
  perform tasks.close_task('treatment.ready', 'treatment:' || t.id)
     from referrals.treatment t
    where t.person_id = new.id and not exists (select from organisations.organisation o
      where o.function = 'almen-praksis' and o.id = any (t.organisations));
  return null;
end $$;

-- An invented one, for demo databases alone, once.
create function referrals.furnish_treatment(example jsonb) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not exists (select from platform.installation where kind = 'demo') then
    raise insufficient_privilege;
  end if;
  insert into referrals.treatment (id, person_id, organisations, organisation_id, disease, operation, medicine, radiation,
    dates, watch, way_back, written_at, written_by_name, controller_id, controller_from)
  select e.id, e.person_id, array[e.organisation_id], e.organisation_id, e.disease, e.operation, e.medicine, e.radiation,
         e.dates, e.watch, e.way_back, e.written_at, e.written_by_name, citizens.controller_of(e.organisation_id),
         e.written_at::date
    from jsonb_populate_record(null::referrals.treatment, example) e
  on conflict do nothing;
end $$;
revoke all on function referrals.take_in_treatment(uuid), referrals.furnish_treatment(jsonb) from public;
grant execute on function referrals.take_in_treatment(uuid) to web;
grant execute on function referrals.furnish_treatment(jsonb) to worker;
