-- What a clinic has learnt to answer, for colleagues: general, about nobody. It often begins with an answer to a referral, and
-- nothing here says with which: no row, no column and no line of history leads back to a referral or a person.
create schema advice;
grant usage on schema advice to web, worker;

create table advice.advice (
  id uuid primary key,
  organisation_id uuid not null references organisations.organisation,
  -- The key of a late effect in the register.
  late_effect text not null check (late_effect <> ''),
  question text not null check (question <> ''),
  answer text not null check (answer <> ''),
  written_at timestamptz not null default platform.now(),
  written_by uuid,
  written_by_post uuid,
  written_by_name text,
  -- Somebody else of the clinic has read it, and it may be read.
  released_at timestamptz,
  released_by uuid,
  released_by_name text,
  -- The day on which the clinic last said that it holds.
  assured_on date,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  checked_at timestamptz,
  checked_by uuid,
  checked_by_name text,
  said tsvector not null generated always as (to_tsvector('pg_catalog.danish'::regconfig, question || ' ' || answer)) stored,
  check (released_by is null or released_by is distinct from written_by),
  check (checked_by is null or (checked_by is distinct from written_by and checked_by is distinct from released_by)),
  check ((released_at is null) = (assured_on is null)),
  check (checked_at is null or released_at is not null)
);
create index advice_said on advice.advice using gin (said);
create index advice_topic on advice.advice (late_effect, assured_on desc)
  where released_at is not null and withdrawn_at is null;
create index advice_unit on advice.advice (organisation_id, written_at desc);
alter table advice.advice enable row level security, force row level security;
create policy keeper on advice.advice to current_user using (true) with check (true);
create policy read on advice.advice for select to web using (
  (released_at is not null and withdrawn_at is null and (select platform.has_power('may read advice')))
  or (organisation_id = any (platform.organisations()) and (select platform.has_power('may see persons'))));
create policy job_reads on advice.advice for select to worker using (true);
grant select on advice.advice to web, worker;

-- Each answers whether it happened: somebody may have been quicker, or it is not theirs.
create function advice.write(fresh uuid, unit uuid, given jsonb, who text) returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  insert into advice.advice (id, organisation_id, late_effect, question, answer, written_by, written_by_post, written_by_name)
  select fresh, o.id, g.late_effect, g.question, g.answer, platform.actor(), platform.post(), who
    from organisations.organisation o, jsonb_to_record(given) as g(late_effect text, question text, answer text)
   where o.id = unit and o.id = any (platform.organisations()) and o.function in ('senfoelgeklinik', 'sygehus')
     and platform.has_power('may see persons');
  return found;
end $$;
create function advice.release(one uuid, who text) returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  update advice.advice a
     set released_at = platform.now(), released_by = platform.actor(), released_by_name = who, assured_on = platform.today()
   where a.id = one and a.released_at is null and a.withdrawn_at is null and a.written_by is distinct from platform.actor()
     and a.organisation_id = any (platform.organisations()) and platform.has_power('may see persons');
  return found;
end $$;
create function advice.withdraw(one uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  update advice.advice a set withdrawn_at = platform.now(), withdrawn_by = platform.actor()
   where a.id = one and a.withdrawn_at is null and a.organisation_id = any (platform.organisations())
     and platform.has_power('may see persons');
  return found;
end $$;
create function advice.assure(one uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  update advice.advice a set assured_on = platform.today()
   where a.id = one and a.released_at is not null and a.withdrawn_at is null and a.assured_on < platform.today()
     and a.organisation_id = any (platform.organisations()) and platform.has_power('may see persons');
  return found;
end $$;
create function advice.check_it(one uuid, who text) returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  update advice.advice a set checked_at = platform.now(), checked_by = platform.actor(), checked_by_name = who
   where a.id = one and a.released_at is not null and a.withdrawn_at is null and a.checked_at is null
     and a.written_by is distinct from platform.actor() and a.released_by is distinct from platform.actor()
     and platform.has_power('may check editions');
  return found;
end $$;

-- Invented ones, for demo databases alone, once.
create function advice.furnish(example jsonb) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not exists (select from platform.installation where kind = 'demo') then
    raise insufficient_privilege;
  end if;
  insert into advice.advice (id, organisation_id, late_effect, question, answer, written_at, written_by_name, released_at,
    released_by_name, assured_on)
  select e.id, e.organisation_id, e.late_effect, e.question, e.answer, e.written_at, e.written_by_name, e.released_at,
         e.released_by_name, e.assured_on
    from jsonb_populate_recordset(null::advice.advice, example) e
  on conflict do nothing;
end $$;
revoke all on function advice.write(uuid, uuid, jsonb, text), advice.release(uuid, text), advice.withdraw(uuid),
  advice.assure(uuid), advice.check_it(uuid, text), advice.furnish(jsonb) from public;
grant execute on function advice.write(uuid, uuid, jsonb, text), advice.release(uuid, text), advice.withdraw(uuid),
  advice.assure(uuid), advice.check_it(uuid, text) to web;
grant execute on function advice.furnish(jsonb) to worker;
