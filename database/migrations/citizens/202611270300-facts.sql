-- What a person writes of themself for *Mit overblik*: at most twelve facts, chosen from lists. Nobody at work reads them, nor
-- whoever acts for the person: they leave the house on paper, when the person prints it.
create table citizens.fact (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references citizens.person,
  -- Twelve places, so that the thirteenth finds none, however many are written at once.
  place smallint not null check (place between 1 and 12),
  kind text not null check (kind in ('disease', 'treatment', 'late-effect')),
  value text not null check (value ~ '^[a-z0-9-]{1,80}$'),
  since_year smallint check (since_year between 1900 and 2200),
  noted_on date not null default platform.today(),
  controller_id uuid,
  controller_from date,
  controller_to date,
  unique (person_id, place),
  unique (person_id, kind, value)
);
alter table citizens.fact enable row level security, force row level security;
create policy keeper on citizens.fact to current_user using (true) with check (true);
-- `permissions` is a part that no grant opens: oneself alone, from 15 years.
create policy own on citizens.fact for select to web
  using (person_id = any ((select platform.persons_acting('permissions'))::uuid[]));
create policy noted on citizens.fact for insert to web
  with check (person_id = any ((select platform.persons_acting('permissions'))::uuid[]));
create policy removed on citizens.fact for delete to web
  using (person_id = any ((select platform.persons_acting('permissions'))::uuid[]));
create policy job_reads on citizens.fact for select to worker using (true);
grant select, insert, delete on citizens.fact to web;
grant select on citizens.fact to worker;

-- The example persons' own, for demo databases alone, once: whoever has written something keeps it.
create function citizens.furnish_facts(examples jsonb) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not exists (select from platform.installation where kind = 'demo') then
    raise insufficient_privilege;
  end if;
  insert into citizens.fact (person_id, place, kind, value, since_year, noted_on)
  select f.person_id, f.place, f.kind, f.value, f.since_year, f.noted_on
    from jsonb_populate_recordset(null::citizens.fact, examples) f
   where not exists (select from citizens.fact known where known.person_id = f.person_id);
end $$;
revoke all on function citizens.furnish_facts(jsonb) from public;
grant execute on function citizens.furnish_facts(jsonb) to worker;
