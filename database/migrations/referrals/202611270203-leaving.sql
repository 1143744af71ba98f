-- A person leaves: when nothing requires it to be kept any more the lines of the ledger go with it, and in no other way. The
-- one who lets go names the person in a setting of the transaction, so that nothing is taken away by accident.
drop trigger keep_lines on referrals.move;
create or replace function referrals.keep_lines() returns trigger
  language plpgsql set search_path = pg_catalog as $$
begin
  if old.person_id::text is distinct from current_setting('app.leaving', true) then
    raise check_violation using message = 'a line of the ledger is not taken away';
  end if;
  return old;
end $$;
create trigger keep_lines before delete on referrals.move for each row execute function referrals.keep_lines();
create function referrals.keep_ledger() returns trigger
  language plpgsql set search_path = pg_catalog as $$
begin
  raise check_violation using message = 'the ledger is not emptied';
end $$;
create trigger keep_ledger before truncate on referrals.move
  for each statement execute function referrals.keep_ledger();
