-- A unit tells itself how it receives answers and whom a person can ring; a unit that reads no answers tells a number alone.
alter table assessments.reception alter column reads_within drop not null,
  add constraint reception_tells check (num_nonnulls(reads_within, phone) > 0);

-- What the unit had said when an answer was sent stands with the answer: a promise is not moved afterwards.
alter table assessments.assessment add column promised_within smallint;
create function assessments.promise() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  new.promised_within := (select r.reads_within from assessments.reception r where r.organisation_id = new.sent_to);
  return new;
end $$;
create trigger answer_promised before insert or update of state on assessments.assessment for each row
  when (new.state = 'sent' and new.promised_within is null) execute function assessments.promise();
update assessments.assessment a set promised_within = r.reads_within
  from assessments.reception r where r.organisation_id = a.sent_to and a.state in ('sent', 'replaced');

-- Told anew by somebody of the unit itself, in its name and with the day; what says nothing is taken away.
create function assessments.tell_reception(fresh jsonb) returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
declare unit uuid := citizens.own_unit(); given assessments.reception := jsonb_populate_record(null::assessments.reception, fresh);
begin
  if unit is null or not platform.has_power('may see persons') then
    return false;
  end if;
  if num_nonnulls(given.reads_within, given.phone) = 0 then
    delete from assessments.reception r where r.organisation_id = unit;
    return true;
  end if;
  insert into assessments.reception as r (organisation_id, reads_within, phone, hours, urgent_phone, told_by, told_on)
  values (unit, given.reads_within, given.phone, given.hours, given.urgent_phone,
    coalesce(shared.unit_name_on(unit, platform.today())->>'da', ''), platform.today())
  on conflict (organisation_id) do update set reads_within = excluded.reads_within, phone = excluded.phone,
    hours = excluded.hours, urgent_phone = excluded.urgent_phone, told_by = excluded.told_by, told_on = excluded.told_on;
  return true;
end $$;
revoke all on function assessments.promise(), assessments.tell_reception(jsonb) from public;
grant execute on function assessments.tell_reception(jsonb) to web;
