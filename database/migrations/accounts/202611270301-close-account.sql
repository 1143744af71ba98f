-- Whoever leaves is no longer called anything here. The owner alone calls it, at the terminal. An account that is also for work stays, without own pages.
create function accounts.close_account(whom uuid) returns text
  language plpgsql security definer set search_path = pg_catalog as $$
declare works boolean;
begin
  if not exists (select from accounts.account a where a.id = whom and a.closed_at is null) then
    return 'none';
  end if;
  delete from accounts.person_access x where x.account_id = whom and x.kind <> 'emergency';
  delete from accounts.kept_words k where k.account_id = whom;
  update accounts.post p set valid_to = greatest(p.valid_from, platform.today() - 1)
    from accounts.role r
   where r.name = p.role and 'may see own page' = any (r.powers) and p.account_id = whom
     and platform.today() <= coalesce(p.valid_to, platform.today());
  select exists (select from accounts.post p join accounts.role r on r.name = p.role
    where p.account_id = whom and not 'may see own page' = any (r.powers)
      and platform.today() between p.valid_from and coalesce(p.valid_to, platform.today())) into works;
  if works then
    return 'kept-for-work';
  end if;
  update accounts.session s set ended_at = platform.now() where s.account_id = whom and s.ended_at is null;
  delete from accounts.reset t where t.account_id = whom;
  update accounts.account a set closed_at = platform.now(), password_hash = null, name = '–',
         email = whom::text || '@lukket.invalid'
   where a.id = whom;
  return 'closed';
end $$;
revoke all on function accounts.close_account(uuid) from public;
