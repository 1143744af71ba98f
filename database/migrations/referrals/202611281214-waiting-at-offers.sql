-- What a unit tells of waiting stands with its offer at once.
create function referrals.waiting_told_last() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform offers.keep_waiting(row(new.organisation_id, new.offer_key, new.weeks, new.counted, new.words, new.told_on));
  return null;
end $$;
revoke all on function referrals.waiting_told_last() from public;
create trigger told_last after insert on referrals.waiting_time for each row execute function referrals.waiting_told_last();
insert into offers.own_waiting (organisation_id, offer_key, weeks, counted, words, told_on)
select distinct on (organisation_id) organisation_id, offer_key, weeks, counted, words, told_on
  from referrals.waiting_time order by organisation_id, number desc;
