-- What a job reminds a citizen of by mail is one mail a person and day: it says that there is something to read, and nothing else.
alter table platform.mail
  -- Whose reminder it is, by the id of the account alone; null: it answers somebody, and is held back for nothing.
  add column reminds uuid,
  -- It may go out from then.
  add column not_before timestamptz;
-- One that waits says enough, whichever copy of the app put it there.
create unique index mail_reminder on platform.mail (reminds) where sent_at is null and given_up_at is null;
create index mail_reminded on platform.mail (reminds, sent_at) where reminds is not null;

-- Null where one waits already: that one says it, too. A quarter of an hour gathers what several jobs find due on one day; when one
-- has gone out today the next goes tomorrow. What follows at once from what somebody did does not wait, and takes along what does.
create function platform.post_reminder(account uuid, recipient text, subject text, body text, may_wait boolean) returns uuid
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  made uuid;
  midnight timestamptz := platform.today()::timestamp at time zone 'Europe/Copenhagen';
  tomorrow timestamptz := (platform.today() + 1)::timestamp at time zone 'Europe/Copenhagen';
  earliest timestamptz := platform.now();
begin
  if may_wait then
    earliest := interval '15 minutes' + case
      when exists (select from platform.mail m where m.reminds = account and m.sent_at >= midnight) then tomorrow
      else earliest end;
  end if;
  insert into platform.mail (recipient, subject, body, message_id, written_at, next_try_at, reminds, not_before)
  values (recipient, subject, body, gen_random_uuid()::text, platform.now(), earliest, account, earliest)
  on conflict (reminds) where sent_at is null and given_up_at is null do nothing returning id into made;
  if made is null and not may_wait then
    update platform.mail m set next_try_at = least(m.next_try_at, platform.now()), not_before = m.written_at
     where m.reminds = account and m.sent_at is null and m.given_up_at is null and m.tries = 0;
  end if;
  return made;
end $$;
revoke all on function platform.post_reminder(uuid, text, text, text, boolean) from public;

-- What waits is not sent to somebody who is to be reminded of nothing any more.
create function platform.stop_reminders(account uuid) returns void
  language sql security definer set search_path = pg_catalog as $$
  delete from platform.mail m where m.reminds = account and m.sent_at is null
$$;
revoke all on function platform.stop_reminders(uuid) from public;
