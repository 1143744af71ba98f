-- Mails wait here until a server has said yes. The Message-ID is made with the row, so a repeat carries the same.
create table platform.mail (
  id uuid primary key default platform.uuidv7(),
  recipient text not null,
  subject text not null,
  body text not null,
  message_id text not null unique,
  written_at timestamptz not null,
  next_try_at timestamptz not null,
  tries integer not null default 0,
  sent_at timestamptz,
  given_up_at timestamptz
);
create index mail_waiting on platform.mail (next_try_at) where sent_at is null and given_up_at is null;
create index mail_written on platform.mail (written_at desc);
alter table platform.mail enable row level security, force row level security;
create policy keeper on platform.mail to current_user using (true) with check (true);
create policy operator_reads on platform.mail for select to web
  using ((select platform.has_power('may run operations')));
create policy worker_sends on platform.mail for select to worker using (true);
create policy worker_notes on platform.mail for update to worker using (true) with check (true);
create policy worker_clears on platform.mail for delete to worker using (true);
grant select on platform.mail to web;
grant select, update, delete on platform.mail to worker;

create function platform.post_mail(recipient text, subject text, body text) returns uuid
  language sql security definer set search_path = pg_catalog as $$
  insert into platform.mail (recipient, subject, body, message_id, written_at, next_try_at)
  values (recipient, subject, body, gen_random_uuid()::text, platform.now(), platform.now()) returning id
$$;
revoke all on function platform.post_mail(text, text, text) from public;
grant execute on function platform.post_mail(text, text, text) to web, worker;
