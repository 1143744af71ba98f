-- What was shown to a unit with a referral is shown no more when the referral is not there for it any longer. An answer that
-- was sent to the unit itself stays. For the ledger of referrals alone; no request and no job calls it.
create function assessments.hide_needs(chosen uuid[], unit uuid) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
declare person uuid;
begin
  for person in
    with hidden as (
      update assessments.need n set shown_to = array_remove(n.shown_to, unit)
       where n.id = any (chosen) and unit = any (n.shown_to)
         and not exists (select from assessments.assessment a where a.series_id = n.series_id and a.sent_to = unit)
      returning n.person_id)
    select distinct h.person_id from hidden h loop
    perform assessments.spread(person);
  end loop;
end $$;
revoke all on function assessments.hide_needs(uuid[], uuid) from public;
