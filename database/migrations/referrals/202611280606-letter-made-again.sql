-- As before. A letter that is made again stands on the same line of the ledger as the first, where the unit has said that it cannot
-- make it: when that is taken back, no letter is left.
create or replace function referrals.choice_letter_made() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  select r.person_id, r.receiver_id, r.controller_id, coalesce(new.number, case when r.state = 'free-choice' then (
      select max(m.number) from referrals.move m where m.referral_id = r.id and m.move = 'no-capacity') end)
    into new.person_id, new.by_unit, new.controller_id, new.number
    from referrals.referral r join citizens.person p on p.id = r.person_id and p.known_on is null
   where r.id = new.referral_id and r.kind = 'rehabilitation-plan'
     and r.state in ('received', 'contacted', 'not-reached', 'free-choice');
  if not found then
    raise check_violation using message = 'no letter about free choice here';
  end if;
  new.made_at := platform.now();
  new.by_account := platform.actor();
  new.by_post := platform.post();
  new.controller_from := platform.today();
  return new;
end $$;
