-- How sure an offer is: what somebody told of it here, beside what its edition holds, and whether anybody answers.
create schema if not exists offers;
grant usage on schema offers to web, worker;

-- Somebody who ought to know, or who went and looked, said that what stands here is right. It is no professional check
-- (editions.assessment), and it is about the text that stood there: a new edition begins without it.
create table offers.evidence (
  id uuid primary key default platform.uuidv7(),
  edition_id uuid not null references editions.edition,
  field_group text not null
    check (field_group in ('whole', 'contact', 'eligibility', 'referral', 'place', 'fees', 'places-free')),
  how text not null check (how in ('web-page', 'mail', 'telephone', 'visit', 'letter')),
  -- An organisation or an office, never a person: it is shown.
  said_by text not null,
  said_on date not null,
  half_life_days integer not null check (half_life_days > 0),
  due_on date not null generated always as (said_on + half_life_days) stored,
  -- The account that wrote it down; none where the provider answered by link.
  noted_by uuid
);
create index evidence_edition on offers.evidence (edition_id, field_group, said_on desc, id desc);

-- Each time the house asks whether an offer still stands. The link's token is known to the mail alone.
create table offers.round (
  id uuid primary key default platform.uuidv7(),
  offer_key text not null,
  number integer not null,
  sent_on date not null,
  -- From this day the round counts as silent, if nobody has answered.
  silent_on date not null,
  token_hash bytea unique,
  expires_at timestamptz,
  answered_on date,
  answer text check (answer in ('stands', 'changed', 'closed')),
  unique (offer_key, number),
  check ((answered_on is null) = (answer is null))
);
create index round_unanswered on offers.round (offer_key, sent_on desc) where answered_on is null;

alter table offers.evidence enable row level security, force row level security;
create policy keeper on offers.evidence to current_user using (true) with check (true);
create policy everybody_reads on offers.evidence for select to web, worker using (true);
grant select (id, edition_id, field_group, how, said_by, said_on, half_life_days, due_on) on offers.evidence to web, worker;

alter table offers.round enable row level security, force row level security;
create policy keeper on offers.round to current_user using (true) with check (true);
create policy everybody_reads on offers.round for select to web using (true);
create policy worker_asks on offers.round to worker using (true) with check (true);
grant select (offer_key, number, sent_on, silent_on, answered_on, answer) on offers.round to web;
grant select, insert on offers.round to worker;

-- Every published offer with how sure it is today; `sureness` is the order, surest first, then `since` the latest first.
create view shared.offer_freshness with (security_invoker) as
  with today as materialized (select platform.today() as day),
  latest as (
    select distinct on (edition_id, field_group) edition_id, field_group, how, said_by, said_on, due_on
      from offers.evidence order by edition_id, field_group, said_on desc, id desc),
  told as (
    select edition_id,
           max(said_on) filter (where field_group = 'whole') as said_on,
           max(due_on) filter (where field_group = 'whole') as due_on,
           max(said_by) filter (where field_group = 'whole') as said_by,
           max(how) filter (where field_group = 'whole') as how,
           jsonb_agg(jsonb_build_object('group', field_group, 'how', how, 'by', said_by, 'on', said_on, 'until', due_on)
                     order by field_group) as groups
      from latest group by edition_id),
  -- One silence may be a holiday; two in a row are a sign.
  silent as (
    select offer_key, (array_agg(sent_on order by sent_on desc))[2] as second_last
      from offers.round, today where answered_on is null and silent_on <= today.day group by offer_key),
  known as (
    select p.*, t.groups as told,
           greatest((p.checked_at at time zone 'Europe/Copenhagen')::date, t.said_on) as confirmed_on,
           greatest(case when p.checked_at is not null then p.stale_on end, t.due_on) as confirmed_until,
           case when t.said_on >= (p.checked_at at time zone 'Europe/Copenhagen')::date or p.checked_at is null
                then t.said_by else p.checker_name end as confirmed_by,
           greatest(p.stale_on, t.due_on) as due_on,
           s.second_last
      from shared.published p
      left join told t on t.edition_id = p.edition_id
      left join silent s on s.offer_key = p.key
     where p.kind = 'offer'),
  judged as (
    select k.*,
           case when k.due_on <= today.day and k.second_last > coalesce(k.confirmed_on, '-infinity') then 'uncertain'
                when k.confirmed_until > today.day then 'confirmed'
                when k.confirmed_on is not null then 'overdue'
                when jsonb_path_exists(k.body, '$.evidence[*].on ? (@ != null)') then 'seen'
                else 'undated' end as state
      from known k, today)
  select edition_id, key, number, body, known_from, assured_on, stale_on, checker_name, checked_at,
         told, confirmed_on, confirmed_until, confirmed_by, due_on, state,
         array_position(array['confirmed', 'overdue', 'seen', 'undated', 'uncertain'], state) as sureness,
         case when state in ('seen', 'uncertain') and confirmed_on is null then assured_on else confirmed_on end as since
    from judged;
grant select on shared.offer_freshness to web, worker;
