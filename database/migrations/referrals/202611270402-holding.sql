-- Whom the person calls now, apart from who must act. Both are computed on the day, never stored.

-- A plan that was sent lies with whoever received it (sundhedsloven § 140); anything else lies with the sender until it is
-- received, and again when it came back.
create function referrals.holding_side(kind text, state text) returns text
  language sql immutable set search_path = pg_catalog as $$
  select case
    when state in ('ended', 'settled', 'stopped', 'entered-in-error', 'new') then null
    when state in ('prepared', 'not-approved', 'sent-back') or (state = 'sent' and kind <> 'rehabilitation-plan')
      then 'sender'
    else 'receiver' end
$$;

-- Who handled it last where it lies, unless that line was taken back.
create function referrals.handler_of(referral uuid, unit uuid) returns uuid
  language sql stable set search_path = pg_catalog as $$
  select m.by_post from referrals.move m
   where m.referral_id = referral and m.side = 'receiver' and m.by_unit = unit and m.move <> 'undo'
     and not exists (select from referrals.move u
       where u.referral_id = m.referral_id and u.number = m.number + 1 and u.move = 'undo')
   order by m.number desc limit 1
$$;

-- At the sender it lies with the function, never with whoever happened to be on duty; at the receiver with whoever handles
-- it, with the one who stands in, or in the common list.
create view referrals.holding with (security_invoker) as
  select s.*, h.hold_side, shared.successor_of(h.unit, platform.today()) as hold_id,
         w.post as hold_post,
         case when h.hold_side is null then null when w.post is null then 'queue'
              when w.post = g.handler then 'handler' else 'substitute' end as hold_how,
         shared.successor_of(s.act_id, platform.today()) as acting_id
    from referrals.standing s
    cross join lateral (select referrals.holding_side(s.kind, s.state) as hold_side,
      case referrals.holding_side(s.kind, s.state) when 'sender' then s.sender_id when 'receiver' then s.receiver_id end as unit) h
    cross join lateral (select case when h.hold_side = 'receiver'
      then referrals.handler_of(s.id, s.receiver_id) end as handler) g
    cross join lateral (select accounts.works_for(g.handler, platform.today()) as post) w;
grant select on referrals.holding to web, worker;
grant execute on function referrals.holding_side(text, text), referrals.handler_of(uuid, uuid) to web, worker;
