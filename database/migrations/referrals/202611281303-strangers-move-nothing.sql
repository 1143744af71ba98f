-- A request that does not see a referral adds no line to it, and is told what it is told of one that there is not: the ledger's own
-- refusals said that it existed, and in which state. Fires first: triggers fire in the order of their names.
-- What a trigger of the house writes is no stranger's line, whoever brought it about: a death is known to a unit that does not see
-- the referral, and the place is free all the same.
create function referrals.before_strangers() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  if current_setting('role') = 'web' and pg_trigger_depth() = 1
    and current_setting('app.link', true) is distinct from new.referral_id::text
    and not exists (select from referrals.referral r where r.id = new.referral_id
      and (r.person_id = any (platform.persons_with('course'))
        or (r.organisations && platform.organisations() and platform.has_power('may see persons')))) then
    return null;
  end if;
  return new;
end $$;
revoke all on function referrals.before_strangers() from public;
create trigger before_strangers before insert on referrals.move
  for each row execute function referrals.before_strangers();
