-- Who says that the help did not come is told on to a unit that has bound itself to react, by the day that it named. The unit
-- says when it has followed it up.
alter table referrals.question
  add column told_id uuid references organisations.organisation,
  add column told_due date,
  add column followed_at timestamptz,
  add column followed_by uuid,
  add column followed_name text,
  add check (num_nonnulls(told_id, told_due) in (0, 2)),
  add check (followed_at is null or told_id is not null);

-- Only to one of the referral's two units that still has a relation to the person; without a unit it is told to nobody. Said
-- once more, the first day stands.
create function referrals.tell_unit(one uuid, unit uuid, due date) returns date
  language plpgsql security definer set search_path = pg_catalog as $$
declare by_day date;
begin
  update referrals.question q
     set told_id = unit, followed_at = null, followed_by = null, followed_name = null,
         told_due = case when q.told_id = unit and q.followed_at is null then q.told_due else due end
    from referrals.referral r
   where q.id = one and r.id = q.referral_id and q.about = 'helped' and q.person_id = any (platform.persons_acting('course'))
     and exists (select from shared.person_invitable p where p.id = q.person_id)
     and (unit is null or (q.answer = 'no' and unit = any (r.organisations) and unit in (r.sender_id, r.receiver_id)
       and exists (select from shared.person_seen p where p.id = q.person_id and unit = any (p.organisations))))
  returning q.told_due into by_day;
  return by_day;
end $$;

create function referrals.follow_up_no(one uuid, who text) returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  update referrals.question q set followed_at = platform.now(), followed_by = platform.actor(), followed_name = who
    from referrals.referral r
   where q.id = one and r.id = q.referral_id and q.followed_at is null and q.told_id = any (platform.organisations())
     and q.told_id = any (r.organisations) and platform.has_power('may see persons');
  return found;
end $$;
revoke all on function referrals.tell_unit(uuid, uuid, date), referrals.follow_up_no(uuid, text) from public;
grant execute on function referrals.tell_unit(uuid, uuid, date), referrals.follow_up_no(uuid, text) to web;
