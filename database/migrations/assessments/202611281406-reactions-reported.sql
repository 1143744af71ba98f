-- When somebody first took an alert, when it was followed up, and whether it was ever put back: what a report is made of.
alter table assessments.alert add column first_taken_at timestamptz, add column followed_at timestamptz,
  add column put_back_at timestamptz;
create function assessments.alert_reacted() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  if new.state = 'in-hand' then
    new.first_taken_at := coalesce(old.first_taken_at, platform.now());
  elsif new.state = 'followed-up' then
    new.followed_at := coalesce(old.followed_at, platform.now());
  elsif new.state = 'new' then
    new.put_back_at := coalesce(old.put_back_at, platform.now());
  end if;
  return new;
end $$;
create trigger alert_reacted before update of state on assessments.alert for each row
  when (new.state is distinct from old.state) execute function assessments.alert_reacted();
update assessments.alert set first_taken_at = taken_at where taken_at is not null;
create index alert_made on assessments.alert (organisation_id, made_at);

-- Counts of one's own unit and of nobody in particular: the alerts that came between two days and what was done with them, and,
-- of the needs in the answers of those days, how much each fills beside how urgent the person says it is.
create function assessments.reactions_between(first_day date, last_day date) returns jsonb
  language sql stable security definer set search_path = pg_catalog as $$
  with unit as (select unnest(assessments.own_units()) as id where platform.has_power('may see persons')),
  come as (
    select l.*, case when l.first_taken_at is null then 'nobody'
             when (l.first_taken_at at time zone 'Europe/Copenhagen')::date <= l.due_on then 'in-time' else 'late' end as taken,
           case when l.followed_at is not null then 'followed-up' when l.state = 'closed' then 'closed' else 'open' end as came
      from assessments.alert l
     where l.organisation_id in (select id from unit)
       and l.made_at >= first_day::timestamp at time zone 'Europe/Copenhagen'
       and l.made_at < (last_day + 1)::timestamp at time zone 'Europe/Copenhagen'),
  told as (
    select case when n.burden is null then 'not-told' when n.burden <= 3 then 'low' when n.burden <= 6 then 'middle'
             else 'high' end as burden,
           case when n.wants_help is null then 'not-told' when not n.wants_help then 'no' when n.may_wait then 'may-wait'
             else 'soon' end as urgency
      from assessments.assessment a join assessments.need n on n.assessment_id = a.id
     where a.sent_to in (select id from unit) and a.state = 'sent'
       and a.finished_at >= first_day::timestamp at time zone 'Europe/Copenhagen'
       and a.finished_at < (last_day + 1)::timestamp at time zone 'Europe/Copenhagen')
  select jsonb_build_object(
    'alerts', (select count(*) from come),
    'taken', (select coalesce(jsonb_object_agg(taken, n), '{}') from (select taken, count(*) as n from come group by 1) t),
    'came', (select coalesce(jsonb_object_agg(came, n), '{}') from (select came, count(*) as n from come group by 1) t),
    'putBack', (select count(*) from come where put_back_at is not null),
    'hours', (select percentile_disc(0.5) within group (order by round(extract(epoch from first_taken_at - made_at) / 3600))
                from come where first_taken_at is not null),
    'told', (select coalesce(jsonb_agg(t), '[]') from (
      select burden, urgency, count(*)::integer as count from told group by 1, 2 order by 1, 2) t))
$$;
revoke all on function assessments.alert_reacted(), assessments.reactions_between(date, date) from public;
grant execute on function assessments.reactions_between(date, date) to web;
