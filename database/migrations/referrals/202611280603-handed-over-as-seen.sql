-- As before; of whom it is where the one who asks sees the person, else that there is something.
create or replace function shared.named_referrals(post uuid) returns table (
    kind text, item_id uuid, person_id uuid, da text, en text, due_on date, address text)
  language sql stable security definer set search_path = pg_catalog as $$
  with theirs as (
    select m.referral_id as id from referrals.move m where m.by_post = post and m.side = 'receiver'
    union
    select i.item_id from accounts.handover_item i join accounts.handover h on h.id = i.handover_id
     where i.kind = 'referral' and h.to_post = post)
  select 'referral', s.id, v.person_id, v.kind, v.kind, case when v.id is not null then s.due_on end, '/henvisninger/' || v.id
    from theirs t
    join referrals.standing s on s.id = t.id and referrals.holding_side(s.kind, s.state) = 'receiver'
    left join referrals.referral v on v.id = s.id and v.organisations && platform.organisations()
     and platform.has_power('may see persons')
   where accounts.leads(post) and referrals.handled_by(s.id, s.receiver_id) = post
$$;

-- As before, by a leader of the unit: whoever stands in there for somebody else decides nothing for it.
create or replace function referrals.set_goal(unit uuid, given jsonb) returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
declare fresh referrals.local_goal := jsonb_populate_record(null::referrals.local_goal, given);
begin
  if not platform.has_power('may set goals') or unit <> all (accounts.led_units())
    or fresh.valid_from <= platform.today() or fresh.decided_on > platform.today() or not exists (
      select from referrals.step s join referrals.party p on p.kind = s.kind and p.side = s.side
        join organisations.organisation o on o.id = unit and o.function = any (p.functions)
       where s.kind = fresh.kind and s.state = fresh.state and s.state <> 'booked') then
    return false;
  end if;
  perform pg_advisory_xact_lock(hashtextextended('local-goal:' || unit, 0));
  update referrals.local_goal g set valid_to = fresh.valid_from - 1
   where g.organisation_id = unit and g.kind = fresh.kind and g.state = fresh.state and g.valid_from < fresh.valid_from
     and coalesce(g.valid_to, 'infinity') >= fresh.valid_from;
  insert into referrals.local_goal (organisation_id, kind, state, valid_from, valid_to, days, source_title, source_url,
    decided_on, set_by, set_by_post)
  select unit, fresh.kind, fresh.state, fresh.valid_from, (
           select min(g.valid_from) - 1 from referrals.local_goal g
            where g.organisation_id = unit and g.kind = fresh.kind and g.state = fresh.state
              and g.valid_from > fresh.valid_from),
         fresh.days, fresh.source_title, fresh.source_url, fresh.decided_on, platform.actor(), platform.post()
  on conflict (organisation_id, kind, state, valid_from) do update
    set days = excluded.days, source_title = excluded.source_title, source_url = excluded.source_url,
        decided_on = excluded.decided_on, set_at = platform.now(), set_by = excluded.set_by,
        set_by_post = excluded.set_by_post;
  return true;
end $$;
