-- As before, with one reminder a person and day; how many mails: those that no other mail speaks for.
create or replace function referrals.ask_questions(most integer, late_days integer, mail_subject text, mail_body text)
  returns table (asked integer, mails integer)
  language plpgsql security definer set search_path = pg_catalog as $$
declare persons uuid[];
begin
  update referrals.question q set ended_at = platform.now()
    from referrals.referral r, referrals.question_day d
   where q.asked_at is null and q.ended_at is null and q.due_on <= platform.today() and r.id = q.referral_id
     and d.about = q.about and (r.state = any (d.not_in) or q.due_on < platform.today() - late_days);
  select array(
    select distinct q.person_id from referrals.question q
      join shared.person_invitable p on p.id = q.person_id
      join accounts.account a on a.id = p.account_id and a.closed_at is null
     where q.asked_at is null and q.ended_at is null and q.due_on <= platform.today()
     limit most) into persons;
  update referrals.question q set asked_at = platform.now()
   where q.asked_at is null and q.ended_at is null and q.due_on <= platform.today() and q.person_id = any (persons);
  get diagnostics asked = row_count;
  select count(platform.post_reminder(a.id, a.email, mail_subject, mail_body, true))::integer into mails
    from (select o.id, o.email from shared.person_invitable p join accounts.account o on o.id = p.account_id
           where p.id = any (persons) order by o.id) a;
  return next;
end $$;

-- A letter that was made, and a group that was moved or cancelled, do not wait for another day.
create or replace function referrals.tell_of_letters(most integer, mail_subject text, mail_body text) returns integer
  language plpgsql security definer set search_path = pg_catalog as $$
declare mails integer;
begin
  with due as (
    select l.id from referrals.choice_letter l
      join shared.person_invitable p on p.id = l.person_id
      join accounts.account a on a.id = p.account_id and a.closed_at is null
     where l.told_at is null and l.made_at between platform.now() - interval '7 days' and platform.now() - interval '60 seconds'
       and not exists (select from referrals.move u
         where u.referral_id = l.referral_id and u.number = l.number + 1 and u.move = 'undo')
     order by l.made_at limit most),
  told as (update referrals.choice_letter l set told_at = platform.now() from due where due.id = l.id returning l.person_id)
  select count(platform.post_reminder(a.id, a.email, mail_subject, mail_body, false))::integer into mails
    from (select distinct person_id from told) t
    join shared.person_invitable p on p.id = t.person_id
    join accounts.account a on a.id = p.account_id;
  return mails;
end $$;
create or replace function referrals.tell_of_groups(most integer, mail_subject text, mail_body text) returns integer
  language plpgsql security definer set search_path = pg_catalog as $$
declare persons uuid[];
begin
  with due as (
    select r.id, r.moves, case when g.cancelled_on is null then 'move-group' else 'cancel-group' end as move
      from offers.group_start g
      join referrals.referral r on r.group_id = g.id and r.list_step is not null
      join referrals.move m on m.referral_id = r.id and m.number = r.moves
      join referrals.allowed_move a on a.kind = r.kind and a.from_state = r.state and a.move = 'move-group'
     where g.changed_at > platform.now() - interval '90 days' and g.changed_at < platform.now() - interval '60 seconds'
       and (g.cancelled_on is not null or (g.starts_on, g.starts_at) is distinct from (m.group_on, m.group_at))
     order by r.id limit most for update of r skip locked),
  told as (
    insert into referrals.move (referral_id, number, move, side) select d.id, d.moves + 1, d.move, 'receiver' from due d
    returning person_id)
  select array_agg(person_id) into persons from told;
  perform platform.post_reminder(a.id, a.email, mail_subject, mail_body, false)
     from shared.person_invitable p join accounts.account a on a.id = p.account_id and a.closed_at is null
    where p.id = any (persons);
  return coalesce(cardinality(persons), 0);
end $$;
