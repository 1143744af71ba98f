-- For demo databases alone: which needs the example referrals are about.
create function referrals.furnish_needs(example jsonb) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not exists (select from platform.installation where kind = 'demo') then
    raise insufficient_privilege;
  end if;
  update referrals.referral r set need_ids = g.need_ids
    from jsonb_to_recordset(example) as g(id uuid, need_ids uuid[])
   where r.id = g.id and r.need_ids = '{}';
end $$;
revoke all on function referrals.furnish_needs(jsonb) from public;
grant execute on function referrals.furnish_needs(jsonb) to worker;
