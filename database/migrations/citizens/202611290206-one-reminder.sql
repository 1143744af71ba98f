-- As before, with one reminder a person and day.
create or replace function citizens.tell_of_overviews(most integer, mail_subject text, mail_body text) returns integer
  language plpgsql security definer set search_path = pg_catalog as $$
declare told integer;
begin
  with due as (
    select s.id, a.id as account, a.email from shared.overview_shaken s
      join citizens.person p on p.id = s.person_id and p.known_on is null and p.closed_at is null
      left join accounts.account a on a.id = p.account_id and a.closed_at is null
     where s.told_at is null and (s.has_ended or cardinality(s.changed) > 0)
     limit most),
  noted as (
    update citizens.kept_overview o set told_at = platform.now() from due where o.id = due.id returning due.account, due.email),
  posted as (
    select platform.post_reminder(one.account, one.email, mail_subject, mail_body, true)
      from (select distinct account, email from noted where email is not null order by account) one)
  select (select count(*) from noted) + 0 * (select count(*) from posted) into told;
  return told;
end $$;

-- On the day a death is known, or somebody leaves, what waits in the post stops as well.
create function citizens.reminders_stop() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform platform.stop_reminders(new.account_id);
  return null;
end $$;
create trigger reminders_stop after update of known_on, closed_at on citizens.person for each row
  when (new.account_id is not null and (new.known_on is not null or new.closed_at is not null))
  execute function citizens.reminders_stop();
revoke all on function citizens.reminders_stop() from public;
