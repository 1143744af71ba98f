-- For the work list: when a person is best called, whether a message may be left, and how often it was tried. Asked for a page
-- of referrals at once; whoever may not read what is written gets no row.
create function shared.how_to_call(ids uuid[])
  returns table (referral_id uuid, best_time text, message_allowed boolean, calls integer)
  language sql stable rows 25 set search_path = pg_catalog as $$
  select w.referral_id, w.best_time, w.message_allowed, (
           select count(*)::integer from referrals.move m
            where m.referral_id = w.referral_id and m.move = 'call' and not exists (
              select from referrals.move u
               where u.referral_id = m.referral_id and u.number = m.number + 1 and u.move = 'undo'))
    from referrals.written(ids) w
$$;
revoke all on function shared.how_to_call(uuid[]) from public;
grant execute on function shared.how_to_call(uuid[]) to web;
