-- As before; a mail that is to wait is late from when it may go.
create or replace function platform.waiting(at timestamptz) returns table (unsealed integer, unsent_mail integer, overdue integer)
  language sql stable security definer set search_path = pg_catalog as $$
  select
    coalesce((select greatest(extract(epoch from clock_timestamp() - min(u.since)), 0)
      from platform.unsealed u), 0)::integer,
    coalesce((select greatest(extract(epoch from waiting.at - min(coalesce(m.not_before, m.written_at))), 0)
      from platform.mail m where m.sent_at is null and m.given_up_at is null), 0)::integer,
    (select count(*) from platform.overdue_jobs())::integer
$$;
