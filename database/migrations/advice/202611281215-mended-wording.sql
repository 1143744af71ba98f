-- A text that colleagues read may be mended: the new wording waits for somebody else of the clinic, the old one stays meanwhile,
-- and afterwards stands as what was said before.
create table advice.wording (
  id uuid primary key,
  advice_id uuid not null references advice.advice on delete cascade,
  organisation_id uuid not null references organisations.organisation,
  kind text not null check (kind in ('proposed', 'was')),
  late_effect text not null check (late_effect <> ''),
  question text not null check (question <> ''),
  answer text not null check (answer <> ''),
  written_at timestamptz not null default platform.now(),
  written_by uuid,
  written_by_post uuid,
  written_by_name text,
  released_at timestamptz,
  released_by uuid,
  released_by_name text,
  -- The moment in which another wording took its place.
  until timestamptz,
  check ((kind = 'was') = (until is not null))
);
create unique index wording_proposed on advice.wording (advice_id) where kind = 'proposed';
create index wording_of on advice.wording (advice_id, until desc);
alter table advice.wording enable row level security, force row level security;
create policy keeper on advice.wording to current_user using (true) with check (true);
create policy read on advice.wording for select to web using (
  (organisation_id = any ((select platform.organisations())::uuid[]) and (select platform.has_power('may see persons')))
  or (kind = 'was' and (select platform.has_power('may read advice'))
    and advice_id in (select a.id from advice.advice a where a.released_at is not null and a.withdrawn_at is null)));
grant select on advice.wording to web;

-- `mended`; `waits` where another wording waits already, or the text is no more what whoever mends it saw; `gone`.
create function advice.mend(fresh uuid, one uuid, given jsonb, who text, seen timestamptz) returns text
  language plpgsql security definer set search_path = pg_catalog as $$
declare a advice.advice;
begin
  select x.* into a from advice.advice x
   where x.id = one and x.released_at is not null and x.withdrawn_at is null
     and x.organisation_id = any (platform.organisations()) and platform.has_power('may see persons') for update;
  if a.id is null then
    return 'gone';
  elsif a.released_at is distinct from seen
      or exists (select from advice.wording w where w.advice_id = one and w.kind = 'proposed') then
    return 'waits';
  end if;
  insert into advice.wording (id, advice_id, organisation_id, kind, late_effect, question, answer, written_by, written_by_post,
    written_by_name)
  select fresh, a.id, a.organisation_id, 'proposed', g.late_effect, g.question, g.answer, platform.actor(), platform.post(), who
    from jsonb_to_record(given) as g(late_effect text, question text, answer text);
  return 'mended';
end $$;

-- By somebody else of the clinic. A professional check was of the words before: it is asked for anew.
create function advice.release_mended(one uuid, wording uuid, who text) returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  a advice.advice;
  w advice.wording;
begin
  select x.* into a from advice.advice x
   where x.id = one and x.released_at is not null and x.withdrawn_at is null
     and x.organisation_id = any (platform.organisations()) and platform.has_power('may see persons') for update;
  delete from advice.wording x
   where a.id is not null and x.id = wording and x.advice_id = a.id and x.kind = 'proposed'
     and x.written_by is distinct from platform.actor()
  returning x.* into w;
  if w.id is null then
    return false;
  end if;
  insert into advice.wording (id, advice_id, organisation_id, kind, late_effect, question, answer, written_at, written_by,
    written_by_post, written_by_name, released_at, released_by, released_by_name, until)
  values (gen_random_uuid(), a.id, a.organisation_id, 'was', a.late_effect, a.question, a.answer, a.written_at, a.written_by,
    a.written_by_post, a.written_by_name, a.released_at, a.released_by, a.released_by_name, platform.now());
  update advice.advice x
     set late_effect = w.late_effect, question = w.question, answer = w.answer, written_at = w.written_at,
         written_by = w.written_by, written_by_post = w.written_by_post, written_by_name = w.written_by_name,
         released_at = platform.now(), released_by = platform.actor(), released_by_name = who,
         assured_on = platform.today(), checked_at = null, checked_by = null, checked_by_name = null
   where x.id = a.id;
  return true;
end $$;

-- What waits is taken back, and what stood before may be erased: a text that pointed to a person is kept nowhere.
create function advice.drop_wording(one uuid, wording uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  delete from advice.wording w
   where w.id = wording and w.advice_id = one and w.organisation_id = any (platform.organisations())
     and platform.has_power('may see persons');
  return found;
end $$;
revoke all on function advice.mend(uuid, uuid, jsonb, text, timestamptz), advice.release_mended(uuid, uuid, text),
  advice.drop_wording(uuid, uuid) from public;
grant execute on function advice.mend(uuid, uuid, jsonb, text, timestamptz), advice.release_mended(uuid, uuid, text),
  advice.drop_wording(uuid, uuid) to web;
