-- As before, with one reminder a person and day; how many mails: those that no other mail speaks for.
create or replace function assessments.ask_check_ins(most integer, late_days integer, mail_subject text, mail_body text)
  returns table (asked integer, mails integer)
  language plpgsql security definer set search_path = pg_catalog as $$
declare persons uuid[];
begin
  update assessments.check_in c set ended_at = platform.now()
   where c.asked_at is null and c.ended_at is null and c.due_on <= platform.today()
     and (c.due_on < platform.today() - late_days or not assessments.check_in_fits(c));
  select array(
    select distinct c.person_id from assessments.check_in c
      join shared.person_invitable p on p.id = c.person_id
      join accounts.account a on a.id = p.account_id and a.closed_at is null
     where c.asked_at is null and c.ended_at is null and c.due_on <= platform.today()
     limit most) into persons;
  update assessments.check_in c set asked_at = platform.now()
   where c.asked_at is null and c.ended_at is null and c.due_on <= platform.today() and c.person_id = any (persons);
  get diagnostics asked = row_count;
  select count(platform.post_reminder(a.id, a.email, mail_subject, mail_body, true))::integer into mails
    from (select o.id, o.email from shared.person_invitable p join accounts.account o on o.id = p.account_id
           where p.id = any (persons) order by o.id) a;
  return next;
end $$;
