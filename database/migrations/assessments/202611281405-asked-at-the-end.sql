-- A unit that has bound itself to react has a task when a treatment ends and it has not asked what fills. It is gone when the
-- unit has asked or been told, when it sees the person no more, and on the day a death is known.
create function assessments.asked() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform tasks.close_task('assessment.ask', format('ask:%s:%s', new.person_id, new.organisation_id));
  return null;
end $$;
create trigger asked after insert on assessments.invitation for each row execute function assessments.asked();
create function assessments.was_told() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform tasks.close_task('assessment.ask', format('ask:%s:%s', new.person_id, new.sent_to));
  return null;
end $$;
create trigger was_told after insert or update of state on assessments.assessment for each row
  when (new.state = 'sent') execute function assessments.was_told();
create function assessments.asks_nobody() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform tasks.close_task('assessment.ask', format('ask:%s:%s', new.id, unit)) from unnest(old.organisations) as unit
   where new.known_on is not null or new.closed_at is not null or not unit = any (new.organisations);
  return null;
end $$;
create trigger asks_nobody after update of organisations, known_on, closed_at on citizens.person for each row
  when (new.organisations is distinct from old.organisations or new.known_on is distinct from old.known_on
    or new.closed_at is distinct from old.closed_at) execute function assessments.asks_nobody();
revoke all on function assessments.asked(), assessments.was_told(), assessments.asks_nobody() from public;
