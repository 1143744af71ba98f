-- Who has taken a unit over works with what it left behind. A relation to whoever carries on for a unit counts for that unit, too:
-- what is over is kept by both, and a closing note that went to it can still be read.
create function referrals.carries_on(units uuid[], unit uuid) returns boolean
  language sql stable set search_path = pg_catalog as $$
  select unit = any (units) or exists (select from unnest(units) as u(id)
    where shared.successor_of(u.id, platform.today()) = shared.successor_of(unit, platform.today()))
$$;
create or replace function referrals.still_there(person uuid, units uuid[]) returns uuid[]
  language sql stable security definer set search_path = pg_catalog as $$
  select array(select u.unit from unnest(units) with ordinality as u(unit, place)
    where not exists (select from citizens.relation l where l.person_id = person and l.organisation_id = u.unit)
       or referrals.carries_on(array(select l.organisation_id from citizens.relation l
         where l.person_id = person and l.valid_to is null), u.unit)
    order by u.place)
$$;

-- As before. Whoever ends the old relation first and opens the one to the heir afterwards has the task again.
create or replace function referrals.closing_follows() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
declare moved referrals.closing;
begin
  for moved in
    update referrals.closing c set organisations = case when k.stays then array[c.reader_id] else '{}' end
      from (select x.id, referrals.carries_on(new.organisations, x.reader_id) as stays
              from referrals.closing x where x.person_id = new.id and x.goes_to = 'practice') k
     where c.id = k.id and (c.organisations = '{}') = k.stays
    returning c.*
  loop
    if moved.organisations = '{}' then
      perform tasks.close_task('referral.closing', 'closing:' || moved.id);
    elsif moved.done_at is null and moved.taken_back_at is null and new.closed_at is null and new.known_on is null then
      perform tasks.open_again('referral.closing', 'closing:' || moved.id);
    end if;
  end loop;
  return null;
end $$;

-- As before; a practice that signs in no more is told where whoever carries on for it does, once for all that were joined; and
-- nobody is told twice because the sender, the practice or the unit that ended it have become one.
create or replace function referrals.send_closing(one uuid) returns table (closing_id uuid, goes_to text, unit_id uuid)
  language sql security definer set search_path = pg_catalog as $$
  with ended as materialized (
    select r.id, r.person_id, r.kind, r.sender_id, r.organisations, m.number, m.to_sender, m.by_unit,
           p.organisations as units, s.function = 'almen-praksis' as from_practice,
           shared.successor_of(r.sender_id, platform.today()) as sender_heir
      from referrals.referral r
      join referrals.move m on m.referral_id = r.id and m.number = r.moves and m.move = 'end'
      join citizens.person p on p.id = r.person_id
      join organisations.organisation s on s.id = r.sender_id
     where r.id = one and m.by_account = platform.actor() and p.closed_at is null),
  signs_in as materialized (
    select distinct t.organisation_id as id from accounts.post t
     where platform.today() between t.valid_from and coalesce(t.valid_to, 'infinity')),
  known as materialized (
    select o.id, h.id as heir, o.id in (select s.id from signs_in s) as signs_in
      from ended e join organisations.organisation o on o.id = any (e.units) and o.function = 'almen-praksis'
     cross join lateral (select shared.successor_of(o.id, platform.today()) as id offset 0) h
     where e.kind <> 'own-gp' and not citizens.is_refused(e.person_id, o.id) and not citizens.is_refused(e.person_id, h.id)),
  practice as materialized (
    select k.id, k.heir from known k where k.signs_in
    union all
    select min(k.id::text)::uuid, k.heir from known k
     where k.heir in (select s.id from signs_in s) and k.heir not in (select x.heir from known x where x.signs_in)
     group by k.heir),
  sender as materialized (
    select e.sender_id as id from ended e
     where e.sender_id = any (e.organisations) and e.sender_heir <> shared.successor_of(e.by_unit, platform.today())
       and (e.to_sender or e.from_practice) and e.sender_heir not in (select p.heir from practice p)
       and not citizens.is_refused(e.person_id, e.sender_id) and not citizens.is_refused(e.person_id, e.sender_heir)),
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
revoke all on function referrals.carries_on(uuid[], uuid) from public;
