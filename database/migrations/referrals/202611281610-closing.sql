-- Whom the closing note of a course goes to: general practice with a relation; the sender where it still follows the person, or
-- is general practice itself; and, where no practice of the person's signs in here, paper that the unit that ended it sends.
create table referrals.closing (
  id uuid primary key default gen_random_uuid(),
  referral_id uuid not null,
  number integer not null,
  person_id uuid not null references citizens.person,
  -- The practice that reads it through this row alone, while it has a relation. Both units of the referral see it with that.
  organisations uuid[] not null default '{}',
  goes_to text not null check (goes_to in ('practice', 'sender', 'paper')),
  -- Nobody, on paper.
  reader_id uuid references organisations.organisation,
  sent_at timestamptz not null default platform.now(),
  -- Read there; on paper: sent.
  done_at timestamptz,
  done_by uuid,
  done_by_post uuid,
  done_by_name text,
  taken_back_at timestamptz,
  controller_id uuid,
  controller_from date,
  controller_to date,
  foreign key (referral_id, number) references referrals.move,
  unique nulls not distinct (referral_id, number, reader_id),
  check ((goes_to = 'paper') = (reader_id is null))
);
create index closing_person on referrals.closing (person_id);
create index closing_organisations on referrals.closing using gin (organisations);
alter table referrals.closing enable row level security, force row level security;
create policy keeper on referrals.closing to current_user using (true) with check (true);
create policy seen on referrals.closing for select to web using (taken_back_at is null and (
  (organisations && (select platform.organisations())::uuid[] and (select platform.has_power('may see persons')))
  or exists (select from referrals.referral r where r.id = referral_id)));
create policy job_reads on referrals.closing for select to worker using (true);
grant select on referrals.closing to web, worker;

-- A practice without a relation reads it no more, and has no task to.
create function referrals.closing_follows() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  update referrals.closing c
     set organisations = case when c.reader_id = any (new.organisations) then array[c.reader_id] else '{}' end
   where c.person_id = new.id and c.goes_to = 'practice';
  perform tasks.close_task('referral.closing', 'closing:' || c.id)
     from referrals.closing c
    where c.person_id = new.id and c.goes_to = 'practice' and c.organisations = '{}';
  return null;
end $$;
create trigger closing_follows after update of organisations on citizens.person for each row
  when (new.organisations is distinct from old.organisations) execute function referrals.closing_follows();

-- Whoever has just ended it: to whom the note goes, and who has the task. No practice that the person shuts out is told, nor on paper.
create function referrals.send_closing(one uuid) returns table (closing_id uuid, goes_to text, unit_id uuid)
  language sql security definer set search_path = pg_catalog as $$
  with ended as materialized (
    select r.id, r.person_id, r.kind, r.sender_id, r.organisations, m.number, m.to_sender, m.by_unit,
           p.organisations as units, s.function = 'almen-praksis' as from_practice
      from referrals.referral r
      join referrals.move m on m.referral_id = r.id and m.number = r.moves and m.move = 'end'
      join citizens.person p on p.id = r.person_id
      join organisations.organisation s on s.id = r.sender_id
     where r.id = one and m.by_account = platform.actor() and p.closed_at is null),
  practice as materialized (
    select o.id from ended e join organisations.organisation o on o.id = any (e.units) and o.function = 'almen-praksis'
     where e.kind <> 'own-gp' and not citizens.is_refused(e.person_id, o.id)
       and exists (select from accounts.post t where t.organisation_id = o.id
         and platform.today() between t.valid_from and coalesce(t.valid_to, 'infinity'))),
  sender as materialized (
    select e.sender_id as id from ended e
     where e.sender_id = any (e.organisations) and e.sender_id <> e.by_unit and (e.to_sender or e.from_practice)
       and e.sender_id not in (select id from practice) and not citizens.is_refused(e.person_id, e.sender_id)),
  fresh as (
    insert into referrals.closing (referral_id, number, person_id, organisations, goes_to, reader_id, controller_id,
      controller_from)
    select e.id, e.number, e.person_id, case g.goes_to when 'practice' then array[g.id] else '{}' end, g.goes_to, g.id,
           citizens.controller_of(e.by_unit), platform.today()
      from ended e cross join lateral (
        select 'practice' as goes_to, id from practice
        union all select 'sender', id from sender
        union all select 'paper', null where e.kind <> 'own-gp' and not exists (select from practice)
          and not (e.from_practice and exists (select from sender))
          and not exists (select from citizens.permission m left join organisations.organisation o
              on o.id = m.receiver_organisation_id
            where m.person_id = e.person_id and m.kind = 'refusal' and m.ended_at is null
              and platform.today() between m.valid_from and coalesce(m.valid_to, 'infinity')
              and (m.receiver_kind = 'general-practice' or o.function = 'almen-praksis'))) g
    on conflict do nothing
    returning id, goes_to, reader_id)
  select f.id, f.goes_to, coalesce(f.reader_id, e.by_unit) from fresh f, ended e
$$;
-- Ended by mistake and taken back within the minute: the note goes to nobody.
create function referrals.take_back_closing(one uuid) returns table (closing_id uuid)
  language sql security definer set search_path = pg_catalog as $$
  update referrals.closing c set taken_back_at = platform.now()
    from referrals.referral r
    join referrals.move m on m.referral_id = r.id and m.number = r.moves and m.move = 'undo'
   where r.id = one and c.referral_id = r.id and c.number < m.number and c.taken_back_at is null
     and m.by_account = platform.actor()
  returning c.id
$$;
-- Read by whoever it is for; on paper, sent by the unit that ended it. False when that was said before, or by somebody else.
create function referrals.settle_closing(one uuid, who text) returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  update referrals.closing c
     set done_at = platform.now(), done_by = platform.actor(), done_by_post = platform.post(), done_by_name = who
   where c.id = one and c.done_at is null and c.taken_back_at is null and platform.has_power('may see persons')
     and case c.goes_to
       when 'practice' then c.organisations && platform.organisations()
       when 'sender' then c.reader_id = any (platform.organisations())
         and exists (select from referrals.referral r where r.id = c.referral_id and c.reader_id = any (r.organisations))
       else exists (select from referrals.move m join referrals.referral r on r.id = m.referral_id
         where m.referral_id = c.referral_id and m.number = c.number and m.by_unit = any (platform.organisations())
           and m.by_unit = any (r.organisations)) end;
  return found;
end $$;
-- The note itself, for both units and for the practice that it goes to.
create function referrals.closing_note(one uuid) returns table (id uuid, person_id uuid, kind text, sender_id uuid,
    by_unit uuid, by_name text, by_role text, ended_at timestamptz, created_on date, words text, what_now text,
    is_at_unit boolean)
  language sql stable rows 1 security definer set search_path = pg_catalog as $$
  select r.id, r.person_id, r.kind, r.sender_id, m.by_unit, m.by_name, m.by_role, m.at, r.created_on, m.words, m.what_now,
         r.organisations && q.units
    from referrals.reader() q, referrals.referral r
    join referrals.move m on m.referral_id = r.id and m.number = r.moves and m.move = 'end'
   where r.id = one and (r.organisations && q.units or exists (select from referrals.closing c
     where c.referral_id = r.id and c.number = m.number and c.taken_back_at is null and c.organisations && q.units))
$$;
revoke all on function referrals.closing_follows(), referrals.send_closing(uuid), referrals.take_back_closing(uuid),
  referrals.settle_closing(uuid, text), referrals.closing_note(uuid) from public;
grant execute on function referrals.send_closing(uuid), referrals.take_back_closing(uuid),
  referrals.settle_closing(uuid, text), referrals.closing_note(uuid) to web;
