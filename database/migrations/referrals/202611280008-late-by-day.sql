-- What is past its day is read from an index by its day, and not worked out every few minutes for all that lies anywhere.
create index referral_due on referrals.referral (list_day, id) where list_step is not null;
create or replace function referrals.late(days integer[], most integer) returns table (
    id uuid, person_id uuid, state_at timestamptz, stage integer, due_on date, step text, hold_id uuid, acting_id uuid,
    sender_id uuid)
  language sql stable set search_path = pg_catalog as $$
  with day as materialized (select platform.today() as today),
  found as materialized (
    select r.id, t.stage::integer as stage
      from referrals.referral r
      join unnest(days) with ordinality as t(after, stage) on r.list_day + t.after <= (select today from day)
     where r.list_step is not null and r.list_day < (select today from day)
       and exists (select from shared.person_invitable p where p.id = r.person_id)
       and not exists (select from referrals.told d
         where d.referral_id = r.id and d.state_at = r.state_at and d.stage = t.stage)
     order by r.list_day, r.id, t.stage limit most)
  select s.id, s.person_id, s.state_at, f.stage, s.due_on, s.step,
         shared.successor_of(case referrals.holding_side(s.kind, s.state) when 'sender' then s.sender_id
           else s.receiver_id end, day.today),
         shared.successor_of(s.act_id, day.today), shared.successor_of(s.sender_id, day.today)
    from found f join referrals.standing s on s.id = f.id cross join day
   order by s.due_on, s.id, f.stage
$$;
