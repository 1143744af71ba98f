-- Nobody can come back by a session or a link that lapsed; a month later the house lets it go.
create index session_expires_at on accounts.session (expires_at);
create policy worker_clears on accounts.session to worker using (expires_at < platform.now() - interval '30 days');
create policy worker_clears on accounts.reset to worker using (expires_at < platform.now() - interval '30 days');
grant select (expires_at), delete on accounts.session, accounts.reset to worker;
