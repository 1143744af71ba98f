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

-- How sure an offer is, is judged here and nowhere else, for any day: surest first. Uncertain when its time has passed and two
-- rounds met silence; else confirmed, confirmed once, seen with the source's own date, or without one.
create function offers.sureness(confirmed_on date, confirmed_until date, doubtful_from date, seen_on date, day date)
  returns integer language sql immutable parallel safe as $$
  select case when doubtful_from <= day then 5 when confirmed_until > day then 1
              when confirmed_on is not null then 2 when seen_on is not null then 3 else 4 end
$$;

-- Every published offer with how sure it is today, each judged by itself.
create view shared.offer_freshness with (security_invoker) as
  with today as materialized (select platform.today() as day),
  known as (
    select p.*, t.groups as told,
           greatest((p.checked_at at time zone 'Europe/Copenhagen')::date, t.said_on) as confirmed_on,
           greatest(case when p.checked_at is not null then p.stale_on end, t.due_on) as confirmed_until,
           case when t.said_on >= (p.checked_at at time zone 'Europe/Copenhagen')::date or p.checked_at is null
                then t.said_by else p.checker_name end as confirmed_by,
           greatest(p.stale_on, t.due_on) as due_on,
           case when jsonb_path_exists(p.body, '$.evidence[*].on ? (@ != null)') then p.assured_on end as seen_on
      from shared.published p
      left join lateral (
        select max(said_on) filter (where field_group = 'whole') as said_on,
               max(due_on) filter (where field_group = 'whole') as due_on,
               max(said_by) filter (where field_group = 'whole') as said_by,
               jsonb_agg(jsonb_build_object('group', field_group, 'how', how, 'by', said_by, 'on', said_on, 'until', due_on)
                         order by field_group) as groups
          from (select distinct on (field_group) field_group, how, said_by, said_on, due_on
                  from offers.evidence where edition_id = p.edition_id
                 order by field_group, said_on desc, id desc) latest) t on true
     where p.kind = 'offer'),
  judged as (
    select k.*, s.doubtful_from,
           offers.sureness(k.confirmed_on, k.confirmed_until, s.doubtful_from, k.seen_on, today.day) as sureness
      from known k
      cross join today
      -- One silence may be a holiday; the second since anybody confirmed it is a sign, once its time has passed.
      left join lateral (
        select greatest(k.due_on, r.silent_on) as doubtful_from from offers.round r
         where r.offer_key = k.key and r.answered_on is null and r.sent_on > coalesce(k.confirmed_on, '-infinity')
           and k.due_on is not null
         order by r.silent_on offset 1 limit 1) s on true)
  select edition_id, key, number, body, known_from, stale_on, checker_name, checked_at, told, confirmed_on, confirmed_until,
         confirmed_by, due_on, seen_on, doubtful_from, sureness,
         (array['confirmed', 'overdue', 'seen', 'undated', 'uncertain'])[sureness] as state
    from judged;
grant select on shared.offer_freshness to web, worker;
