-- A unit that was sent something in vain has no reason to see the person, unless it has another; nor the needs that it was
-- shown with it, unless something else that lies there is about them.
create or replace function referrals.let_go(person uuid, referral uuid, unit uuid) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform assessments.hide_needs(array(
    select one.need from referrals.referral r, unnest(r.need_ids) as one(need) where r.id = referral
    except
    select one.need from referrals.referral r, unnest(r.need_ids) as one(need)
     where r.person_id = person and r.id <> referral and unit = any (r.organisations)), unit);
  update citizens.relation l set valid_to = platform.today()
   where l.person_id = person and l.organisation_id = unit and l.valid_to is null and l.relation = 'referred'
     and not exists (select from referrals.referral r
       where r.person_id = person and r.id <> referral and unit = any (r.organisations));
  if found then
    perform citizens.spread(person);
  end if;
end $$;
