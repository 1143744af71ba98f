-- Nearly nobody has been taken over by anybody: whoever has not is told at once, without a walk.
create or replace function shared.successor_of(unit uuid, day date) returns uuid
  language plpgsql stable set search_path = pg_catalog as $$
declare
  now_at uuid := unit;
  heir uuid;
begin
  for step in 1..50 loop
    select s.to_id into heir from organisations.succession s where s.from_id = now_at and s.on_day <= day;
    if heir is null then
      return now_at;
    end if;
    now_at := heir;
  end loop;
  return now_at;
end $$;

-- As before. Each of these is found out once a row, and not again for everything that is told of it.
create or replace view referrals.holding with (security_invoker) as
  select s.*, h.hold_side, h.hold_id,
         w.post as hold_post,
         case when h.hold_side is null then null when w.post is null then 'queue'
              when w.post = g.handler then 'handler' else 'substitute' end as hold_how,
         a.acting_id
    from referrals.standing s
    cross join lateral (select d.hold_side, shared.successor_of(
        case d.hold_side when 'sender' then s.sender_id when 'receiver' then s.receiver_id end, platform.today()) as hold_id
      from (select referrals.holding_side(s.kind, s.state) as hold_side offset 0) d offset 0) h
    cross join lateral (select case when h.hold_side = 'receiver'
      then referrals.handler_of(s.id, s.receiver_id) end as handler offset 0) g
    cross join lateral (select case when g.handler is not null
      then accounts.works_for(g.handler, platform.today()) end as post offset 0) w
    cross join lateral (select shared.successor_of(s.act_id, platform.today()) as acting_id offset 0) a;
