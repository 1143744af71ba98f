-- Of a start that one's own unit told of: how many have a place in it whom the unit does not see, because another unit gave it or
-- the person lets the unit read no more. A number alone, so that nobody who must be told is forgotten.
create function referrals.places_elsewhere(start uuid) returns integer
  language sql stable security definer set search_path = pg_catalog as $$
  select count(*)::integer
    from referrals.move m join referrals.referral r on r.id = m.referral_id and r.moves = m.number
   where m.group_id = start and platform.has_power('may see persons')
     and exists (select from offers.group_start g where g.id = start and g.unit_id = any (platform.organisations()))
     and not (r.receiver_id = any (platform.organisations()) and r.organisations && platform.organisations())
$$;
revoke all on function referrals.places_elsewhere(uuid) from public;
grant execute on function referrals.places_elsewhere(uuid) to web;
