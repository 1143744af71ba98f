-- Once the minute of undoing has passed, whoever a letter about free choice was made to is told that there is something to read.
alter table referrals.choice_letter add column told_at timestamptz;
create index choice_letter_untold on referrals.choice_letter (made_at) where told_at is null;

-- One mail a person, without a word of what it is; nothing to the dead, and nothing about a line that was taken back. How many.
create function referrals.tell_of_letters(most integer, mail_subject text, mail_body text) returns integer
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
  select count(platform.post_mail(a.email, mail_subject, mail_body))::integer into mails
    from (select distinct person_id from told) t
    join shared.person_invitable p on p.id = t.person_id
    join accounts.account a on a.id = p.account_id;
  return mails;
end $$;
revoke all on function referrals.tell_of_letters(integer, text, text) from public;
grant execute on function referrals.tell_of_letters(integer, text, text) to worker;
