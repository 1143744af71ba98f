-- What a unit's list of answers is read by, kept with the answer: the unit that was sent it and sees it, and what it does next.
-- Both follow from the answer, from whether it was read, and from its needs; a test holds them to what is asked of those.
alter table assessments.assessment add column list_unit uuid,
  add column list_next text check (list_next in ('read', 'agree', 'look'));

create function assessments.next_of(answer uuid) returns text
  language sql stable security definer set search_path = pg_catalog as $$
  select case
    when not exists (select from assessments.arrival r where r.assessment_id = answer and r.read_at is not null) then 'read'
    when exists (select from assessments.need n where n.assessment_id = answer and n.wants_help and n.state = 'open'
      and not exists (select from assessments.agreed g where g.need_id = n.id)) then 'agree'
    else 'look' end
$$;
create function assessments.keep_for_lists() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  new.list_unit := case when new.state = 'sent' and new.sent_to = any (new.organisations) then new.sent_to end;
  new.list_next := case when new.list_unit is not null then assessments.next_of(new.id) end;
  return new;
end $$;
create trigger answer_stands before insert or update on assessments.assessment
  for each row execute function assessments.keep_for_lists();

-- Read, a need more or less, or something agreed: the answers that it is about stand somewhere else in the list.
create function assessments.answer_moved(answers uuid[]) returns void
  language sql security definer set search_path = pg_catalog as $$
  update assessments.assessment a set list_next = null
   where a.id = any (answers) and a.list_unit is not null and a.list_next is distinct from assessments.next_of(a.id)
$$;
create function assessments.arrival_moves() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform assessments.answer_moved(array[new.assessment_id]);
  return null;
end $$;
create trigger arrival_moves after insert or update of read_at on assessments.arrival for each row
  when (new.read_at is not null) execute function assessments.arrival_moves();
create function assessments.need_moves() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform assessments.answer_moved(array[old.assessment_id, new.assessment_id]);
  return null;
end $$;
create trigger need_moves after insert or delete or update of state, wants_help, assessment_id on assessments.need
  for each row execute function assessments.need_moves();
create function assessments.agreed_moves() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform assessments.answer_moved(array(select n.assessment_id from assessments.need n
    where n.id in (old.need_id, new.need_id)));
  return null;
end $$;
create trigger agreed_moves after insert or delete on assessments.agreed
  for each row execute function assessments.agreed_moves();

update assessments.assessment set list_next = null;
create index assessment_next on assessments.assessment (list_unit, list_next, finished_at, id) where list_unit is not null;
create index assessment_came on assessments.assessment (list_unit, finished_at, id) where list_unit is not null;

-- One page of a unit's list, as `referrals.listed` gives it: of what comes next, or of all.
create function assessments.listed(next text, is_newest_first boolean, most integer, skipped integer)
  returns table (id uuid, place bigint)
  language plpgsql stable security definer rows 25 set search_path = pg_catalog
  set plan_cache_mode = force_generic_plan set enable_sort = off set enable_bitmapscan = off as $$
declare units uuid[] := platform.organisations();
begin
  if not platform.has_power('may see persons') then
    return;
  end if;
  if next is null and is_newest_first then
    return query select a.id, row_number() over (order by a.finished_at desc, a.id)
      from unnest(units) as unit cross join lateral (
        select x.id, x.finished_at from assessments.assessment x where x.list_unit = unit
         order by x.finished_at desc, x.id limit skipped + most) a
     order by a.finished_at desc, a.id limit most offset skipped;
  elsif next is null then
    return query select a.id, row_number() over (order by a.finished_at, a.id)
      from unnest(units) as unit cross join lateral (
        select x.id, x.finished_at from assessments.assessment x where x.list_unit = unit
         order by x.finished_at, x.id limit skipped + most) a
     order by a.finished_at, a.id limit most offset skipped;
  elsif is_newest_first then
    return query select a.id, row_number() over (order by a.finished_at desc, a.id)
      from unnest(units) as unit cross join lateral (
        select x.id, x.finished_at from assessments.assessment x where x.list_unit = unit and x.list_next = next
         order by x.finished_at desc, x.id limit skipped + most) a
     order by a.finished_at desc, a.id limit most offset skipped;
  else
    return query select a.id, row_number() over (order by a.finished_at, a.id)
      from unnest(units) as unit cross join lateral (
        select x.id, x.finished_at from assessments.assessment x where x.list_unit = unit and x.list_next = next
         order by x.finished_at, x.id limit skipped + most) a
     order by a.finished_at, a.id limit most offset skipped;
  end if;
end $$;

create function assessments.count_listed(most integer) returns table (unread integer, to_agree integer, every integer)
  language plpgsql stable security definer rows 1 set search_path = pg_catalog
  set plan_cache_mode = force_generic_plan set enable_sort = off set enable_bitmapscan = off as $$
declare units uuid[] := platform.organisations();
begin
  if not platform.has_power('may see persons') then
    units := '{}';
  end if;
  select count(*) into unread from (
    select from unnest(units) as unit cross join lateral (select from assessments.assessment x
      where x.list_unit = unit and x.list_next = 'read' limit most) a limit most) few;
  select count(*) into to_agree from (
    select from unnest(units) as unit cross join lateral (select from assessments.assessment x
      where x.list_unit = unit and x.list_next = 'agree' limit most) a limit most) few;
  select count(*) into every from (
    select from unnest(units) as unit cross join lateral (select from assessments.assessment x
      where x.list_unit = unit limit most) a limit most) few;
  return next;
end $$;
revoke all on function assessments.next_of(uuid), assessments.keep_for_lists(), assessments.answer_moved(uuid[]),
  assessments.arrival_moves(), assessments.need_moves(), assessments.agreed_moves(),
  assessments.listed(text, boolean, integer, integer), assessments.count_listed(integer) from public;
grant execute on function assessments.listed(text, boolean, integer, integer), assessments.count_listed(integer) to web;
