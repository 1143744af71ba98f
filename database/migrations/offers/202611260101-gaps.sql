-- Where somebody chose a topic and no local offer was found: place, topic and month are counted, and nothing about who asked.
create schema if not exists offers;
grant usage on schema offers to web, worker;

create table offers.gap (
  municipality_code text not null check (municipality_code ~ '^\d{4}$'),
  topic_kind text not null check (topic_kind in ('late-effect', 'group', 'activity')),
  -- A key of a register, never typed words.
  topic text not null check (topic ~ '^[a-z0-9-]{1,80}$'),
  month date not null check (extract(day from month) = 1),
  times integer not null check (times > 0),
  -- How many came from where. No request may read it: a part of five is fewer than five.
  times_by_source jsonb not null,
  primary key (municipality_code, topic_kind, topic, month)
);
create index gap_by_month on offers.gap (month desc) where times >= 5;

-- Under five nobody sees anything, not even that there is something; no post sees more.
alter table offers.gap enable row level security, force row level security;
create policy keeper on offers.gap to current_user using (true) with check (true);
create policy public_from_five on offers.gap for select to web, worker using (times >= 5);
grant select (municipality_code, topic_kind, topic, month, times) on offers.gap to web, worker;

-- Whoever counts may not see what is counted, so the count is made with the owner's rights.
create function offers.count_gap(place text, kind text, chosen text, source text) returns void
  language sql security definer set search_path = pg_catalog as $$
  insert into offers.gap as g (municipality_code, topic_kind, topic, month, times, times_by_source)
  values (place, kind, chosen, date_trunc('month', platform.today())::date, 1, jsonb_build_object(source, 1))
  on conflict (municipality_code, topic_kind, topic, month) do update
    set times = g.times + 1,
        times_by_source = g.times_by_source
          || jsonb_build_object(source, coalesce((g.times_by_source->>source)::integer, 0) + 1)
$$;
revoke all on function offers.count_gap(text, text, text, text) from public;
grant execute on function offers.count_gap(text, text, text, text) to web, worker;
