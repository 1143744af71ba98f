-- What somebody had written when their session ended: encrypted with a key that only their browser holds, kept for half
-- an hour, and given back to the same account alone.
create table accounts.kept_words (
  id uuid primary key default gen_random_uuid(),
  account_id uuid not null references accounts.account on delete cascade,
  path text not null,
  sealed bytea not null,
  at timestamptz not null
);
create index kept_words_at on accounts.kept_words (at);
alter table accounts.kept_words enable row level security, force row level security;
create policy keeper on accounts.kept_words to current_user using (true) with check (true);
create policy own_words on accounts.kept_words for select to web
  using (account_id = (select platform.actor()) and at > platform.now() - interval '30 minutes');
create policy own_words_go on accounts.kept_words for delete to web using (account_id = (select platform.actor()));
create policy worker_clears on accounts.kept_words to worker using (true);
grant select, delete on accounts.kept_words to web, worker;

-- Whose words they are is read from the session that ended; without one, nothing is kept.
create function accounts.keep_words(session_hash bytea, path text, sealed bytea) returns uuid
  language sql security definer set search_path = pg_catalog as $$
  insert into accounts.kept_words (account_id, path, sealed, at)
  select s.account_id, keep_words.path, keep_words.sealed, platform.now()
    from accounts.session s where s.token_hash = session_hash
  returning id
$$;
revoke all on function accounts.keep_words(bytea, text, bytea) from public;
grant execute on function accounts.keep_words(bytea, text, bytea) to web;
