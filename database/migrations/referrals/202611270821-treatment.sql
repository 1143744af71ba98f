-- What the hospital sums up at the end of a treatment, a line a thing, for the person first. Nobody but the person and the unit
-- that wrote it reads it until the person has said that they have read it, or the unit has gone through it with them: then
-- the general practice with a relation reads it too. Never edited: a mended one is written anew, and is read first anew.
create table referrals.treatment (
  id uuid primary key,
  person_id uuid not null references citizens.person,
  organisations uuid[] not null default '{}',
  organisation_id uuid not null references organisations.organisation,
  disease text check (disease <> ''),
  operation text check (operation <> ''),
  medicine text check (medicine <> ''),
  radiation text check (radiation <> ''),
  dates text check (dates <> ''),
  watch text check (watch <> ''),
  way_back text check (way_back <> ''),
  written_at timestamptz not null default platform.now(),
  written_by uuid,
  written_by_post uuid,
  written_by_name text,
  read_at timestamptz,
  -- The person said so, or the unit went through it with them.
  read_as text check (read_as in ('person', 'unit')),
  controller_id uuid,
  controller_from date,
  controller_to date,
  check (num_nonnulls(disease, operation, medicine, radiation, dates) > 0),
  check (num_nonnulls(read_at, read_as) in (0, 2))
);
create index treatment_person on referrals.treatment (person_id, written_at desc);
create index treatment_organisations on referrals.treatment using gin (organisations);
alter table referrals.treatment enable row level security, force row level security;
create policy keeper on referrals.treatment to current_user using (true) with check (true);
create policy seen on referrals.treatment for select to web using (
  person_id = any ((select platform.selves())::uuid[])
  or (organisations && platform.organisations() and (select platform.has_power('may see persons'))));
create policy job_reads on referrals.treatment for select to worker using (true);
grant select on referrals.treatment to web, worker;

-- Which of a person's units read one: the writer's, and once it is read, general practice.
create function referrals.treatment_readers(writer uuid, is_read boolean, units uuid[]) returns uuid[]
  language sql stable security definer set search_path = pg_catalog as $$
  select array(select o.id from organisations.organisation o
    where o.id = any (units) and (o.id = writer or (is_read and o.function = 'almen-praksis')) order by o.id)
$$;
create function referrals.treatment_follows() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  update referrals.treatment t
     set organisations = referrals.treatment_readers(t.organisation_id, t.read_at is not null, new.organisations)
   where t.person_id = new.id;
  return null;
end $$;
create trigger treatment_follows after update of organisations on citizens.person for each row
  when (new.organisations is distinct from old.organisations) execute function referrals.treatment_follows();

create function referrals.write_treatment(fresh uuid, person uuid, given jsonb, who text, mail_subject text, mail_body text)
  returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
declare unit uuid := citizens.own_unit();
begin
  insert into referrals.treatment (id, person_id, organisations, organisation_id, disease, operation, medicine, radiation, dates,
    watch, way_back, written_by, written_by_post, written_by_name, controller_id, controller_from)
  select fresh, p.id, array[unit], unit, g.disease, g.operation, g.medicine, g.radiation, g.dates, g.watch, g.way_back,
         platform.actor(), platform.post(), who, citizens.controller_of(unit), platform.today()
    from citizens.person p, organisations.organisation o, jsonb_to_record(given) as g(disease text, operation text,
      medicine text, radiation text, dates text, watch text, way_back text)
   where p.id = person and unit = any (p.organisations) and p.known_on is null and p.closed_at is null
     and o.id = unit and o.function = 'sygehus' and platform.has_power('may see persons');
  if not found then
    return false;
  end if;
  perform platform.post_mail(a.email, mail_subject, mail_body)
     from citizens.person p join accounts.account a on a.id = p.account_id and a.closed_at is null
    where p.id = person;
  return true;
end $$;

create function referrals.read_treatment(one uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  update referrals.treatment t
     set read_at = platform.now(),
         read_as = case when t.person_id = any (platform.selves()) then 'person' else 'unit' end,
         organisations = referrals.treatment_readers(t.organisation_id, true, p.organisations)
    from citizens.person p
   where t.id = one and p.id = t.person_id and t.read_at is null
     and (t.person_id = any (platform.selves()) or (t.organisation_id = any (platform.organisations())
       and t.organisations && platform.organisations() and platform.has_power('may see persons')));
  return found;
end $$;
revoke all on function referrals.treatment_readers(uuid, boolean, uuid[]), referrals.treatment_follows(),
  referrals.write_treatment(uuid, uuid, jsonb, text, text, text), referrals.read_treatment(uuid) from public;
grant execute on function referrals.write_treatment(uuid, uuid, jsonb, text, text, text), referrals.read_treatment(uuid) to web;
