-- An overview as it stood on a day, kept by the person: the paper, and the editions of the registers that it leaned on. When
-- one of them changes the old one can still be read, and the person is told once.
create table citizens.kept_overview (
  id uuid primary key,
  person_id uuid not null references citizens.person,
  paper jsonb not null,
  kept_at timestamptz not null default platform.now(),
  -- The last day on which all that it names holds; null where nothing ends.
  holds_to date,
  told_at timestamptz,
  controller_id uuid,
  controller_from date,
  controller_to date
);
create index kept_overview_person on citizens.kept_overview (person_id, kept_at desc);
create index kept_overview_untold on citizens.kept_overview (holds_to) where told_at is null;

create table citizens.overview_lean (
  overview_id uuid not null references citizens.kept_overview on delete cascade,
  person_id uuid not null references citizens.person,
  kind text not null,
  key text not null,
  edition_id uuid not null,
  controller_id uuid,
  controller_from date,
  controller_to date,
  primary key (overview_id, kind, key)
);
create index overview_lean_person on citizens.overview_lean (person_id);

alter table citizens.kept_overview enable row level security, force row level security;
alter table citizens.overview_lean enable row level security, force row level security;
create policy keeper on citizens.kept_overview to current_user using (true) with check (true);
create policy keeper on citizens.overview_lean to current_user using (true) with check (true);
create policy own on citizens.kept_overview for select to web
  using (person_id = any ((select platform.persons_acting('permissions'))::uuid[]));
create policy kept on citizens.kept_overview for insert to web
  with check (person_id = any ((select platform.persons_acting('permissions'))::uuid[]));
create policy removed on citizens.kept_overview for delete to web
  using (person_id = any ((select platform.persons_acting('permissions'))::uuid[]));
create policy own on citizens.overview_lean for select to web
  using (person_id = any ((select platform.persons_acting('permissions'))::uuid[]));
create policy kept on citizens.overview_lean for insert to web
  with check (person_id = any ((select platform.persons_acting('permissions'))::uuid[]));
grant select, insert, delete on citizens.kept_overview to web;
grant select, insert on citizens.overview_lean to web;
-- The job that tells sees which overviews, and not what stands in them.
create policy job_reads on citizens.kept_overview for select to worker using (true);
create policy job_reads on citizens.overview_lean for select to worker using (true);
grant select (id, person_id, kept_at, holds_to, told_at) on citizens.kept_overview to worker;
grant select on citizens.overview_lean to worker;

-- What has changed under each: a newer edition, one that is gone, or a day that has passed. Asked, never stored.
create view shared.overview_shaken with (security_invoker) as
  select o.id, o.person_id, o.told_at,
         coalesce((select array_agg(distinct l.kind order by l.kind) from citizens.overview_lean l
             left join shared.published p on p.kind = l.kind and p.key = l.key
            where l.overview_id = o.id and p.edition_id is distinct from l.edition_id), '{}') as changed,
         coalesce(o.holds_to < platform.today(), false) as has_ended
    from citizens.kept_overview o;
grant select on shared.overview_shaken to web, worker;

-- Tells those whose overview is shaken, once: *Ny besked til dig*. Nobody who has died or left is written to.
create function citizens.tell_of_overviews(most integer, mail_subject text, mail_body text) returns integer
  language plpgsql security definer set search_path = pg_catalog as $$
declare told integer;
begin
  with due as (
    select s.id, a.email from shared.overview_shaken s
      join citizens.person p on p.id = s.person_id and p.known_on is null and p.closed_at is null
      left join accounts.account a on a.id = p.account_id and a.closed_at is null
     where s.told_at is null and (s.has_ended or cardinality(s.changed) > 0)
     limit most),
  noted as (
    update citizens.kept_overview o set told_at = platform.now() from due where o.id = due.id returning due.email),
  posted as (
    select platform.post_mail(one.email, mail_subject, mail_body)
      from (select distinct email from noted where email is not null) one)
  select (select count(*) from noted) + 0 * (select count(*) from posted) into told;
  return told;
end $$;
revoke all on function citizens.tell_of_overviews(integer, text, text) from public;
grant execute on function citizens.tell_of_overviews(integer, text, text) to worker;
