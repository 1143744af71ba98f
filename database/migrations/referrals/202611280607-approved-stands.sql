-- What was sent is put right where it stands by those who may send it: a plan needs a doctor's judgement, and what a doctor has
-- approved is not written over by whoever prepared it. They add what is right, as when the receiver has acted.
create function referrals.keep_approved() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not exists (select from referrals.referral r where r.id = new.referral_id and (r.state <> 'sent' or exists (
      select from referrals.allowed_move a where a.kind = r.kind and a.side = 'sender' and a.to_state = 'sent'
         and new.by_role = any (a.roles)))) then
    raise check_violation using message = 'what was approved is not put right by whoever prepared it';
  end if;
  return new;
end $$;
create trigger keep_approved before insert on referrals.correction for each row
  when (new.how = 'put-right') execute function referrals.keep_approved();
revoke all on function referrals.keep_approved() from public;
