-- How the offers' tables follow what is published and told. Nobody else writes there.

-- As before, but each offer is judged by itself, so that judging twenty costs the same among thousands.
create or replace view shared.offer_freshness with (security_invoker) as
  with today as materialized (select platform.today() as day),
  known as (
    select p.*, t.groups as told,
           greatest((p.checked_at at time zone 'Europe/Copenhagen')::date, t.said_on) as confirmed_on,
           greatest(case when p.checked_at is not null then p.stale_on end, t.due_on) as confirmed_until,
           case when t.said_on >= (p.checked_at at time zone 'Europe/Copenhagen')::date or p.checked_at is null
                then t.said_by else p.checker_name end as confirmed_by,
           greatest(p.stale_on, t.due_on) as due_on,
           s.second_last
      from shared.published p
      cross join today
      left join lateral (
        select max(said_on) filter (where field_group = 'whole') as said_on,
               max(due_on) filter (where field_group = 'whole') as due_on,
               max(said_by) filter (where field_group = 'whole') as said_by,
               jsonb_agg(jsonb_build_object('group', field_group, 'how', how, 'by', said_by, 'on', said_on, 'until', due_on)
                         order by field_group) as groups
          from (select distinct on (field_group) field_group, how, said_by, said_on, due_on
                  from offers.evidence where edition_id = p.edition_id
                 order by field_group, said_on desc, id desc) latest) t on true
      -- One silence may be a holiday; two in a row are a sign.
      left join lateral (
        select sent_on as second_last from offers.round
         where offer_key = p.key and answered_on is null and silent_on <= today.day
         order by sent_on desc offset 1 limit 1) s on true
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

create view offers.published with (security_invoker) as
  select p.key, p.edition_id,
         case p.body #>> '{area,level}' when 'nation' then 'nation' else p.body #>> '{area,key}' end as reach,
         offers.list_in(p.body->'municipalityCodes') as codes,
         offers.traits_of(p.body) as traits,
         offers.list_in(p.body->'lateEffects') as late_effects,
         offers.open_minutes(p.body->'openingHours') as open_minutes,
         coalesce(p.body->>'standing' in ('closed', 'historic'), false) as is_closed,
         (p.body->>'validTo')::date as valid_to,
         p.confirmed_on, p.confirmed_until,
         -- The second silence since anybody confirmed it; and no earlier than its time has passed.
         case when p.due_on is not null then (
           select greatest(p.due_on, r.silent_on) from offers.round r
            where r.offer_key = p.key and r.answered_on is null and r.sent_on > coalesce(p.confirmed_on, '-infinity')
            order by r.silent_on offset 1 limit 1) end as doubtful_from,
         case when jsonb_path_exists(p.body, '$.evidence[*].on ? (@ != null)') then p.assured_on end as seen_on
    from shared.offer_freshness p;

create view offers.published_words with (security_invoker) as
  select p.key, offers.name_in(p.body) as name, offers.told_in(p.body) as told,
         coalesce((select string_agg(quote_literal(named) || ':1B', ' ') from (
           select 'senfoelge:' || unnest(offers.list_in(p.body->'lateEffects'))
           union all
           select 'aktivitet:' || unnest(offers.list_in(p.body->'activities'))) n(named)), '')::tsvector as names
    from shared.published p
   where p.kind = 'offer';

create function offers.turn_version() returns void language sql set search_path = pg_catalog as $$
  update offers.version set version = gen_random_uuid()
$$;

-- Lays these offers out anew: gone where nothing is published under their key.
create function offers.lay_out(changed text[]) returns void language plpgsql set search_path = pg_catalog as $$
begin
  delete from offers.listed where key = any(changed);
  insert into offers.listed (key, edition_id, reach, codes, traits, late_effects, open_minutes, is_closed, valid_to,
                             confirmed_on, confirmed_until, doubtful_from, seen_on)
    select key, edition_id, reach, codes, traits, late_effects, open_minutes, is_closed, valid_to,
           confirmed_on, confirmed_until, doubtful_from, seen_on
      from offers.published where key = any(changed);
  with texts as materialized (select * from offers.published_words where key = any(changed)),
  said as (
    insert into offers.said (key, words)
      select key, setweight(to_tsvector('danish', name), 'A') || names || setweight(to_tsvector('danish', told), 'C')
        from texts)
  insert into offers.word (word)
    select distinct w from texts, regexp_split_to_table(name || ' ' || told, ' ') w
     where length(w) between 4 and 40
    on conflict do nothing;
  perform offers.turn_version();
end $$;

-- Everything anew, from what is published.
create function offers.lay_out_all() returns void language plpgsql set search_path = pg_catalog as $$
begin
  delete from offers.word;
  perform offers.lay_out(array(select key from offers.listed union select key from offers.published));
end $$;

create function offers.follow_editions() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
declare changed text[]; renamed boolean;
begin
  select array_agg(distinct key) filter (where kind = 'offer'), coalesce(bool_or(kind <> 'offer'), false)
    into changed, renamed from fresh
   where kind in ('offer', 'late-effect', 'phrase', 'spelling', 'synonyms') and status in ('published', 'superseded');
  if changed is not null then
    perform offers.lay_out(changed);
  elsif renamed then
    perform offers.turn_version();
  end if;
  return null;
end $$;

create function offers.follow_evidence() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
declare changed text[];
begin
  select array_agg(distinct l.key) into changed
    from fresh join offers.listed l on l.edition_id = fresh.edition_id;
  if changed is not null then
    perform offers.lay_out(changed);
  end if;
  return null;
end $$;

create function offers.follow_rounds() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform offers.lay_out(array(select distinct offer_key from fresh));
  return null;
end $$;

create trigger offers_follow_new after insert on editions.edition
  referencing new table as fresh for each statement execute function offers.follow_editions();
create trigger offers_follow_changed after update on editions.edition
  referencing new table as fresh for each statement execute function offers.follow_editions();
create trigger offers_follow_checks after insert on editions.assessment
  referencing new table as fresh for each statement execute function offers.follow_evidence();
create trigger listed_follows_new after insert on offers.evidence
  referencing new table as fresh for each statement execute function offers.follow_evidence();
create trigger listed_follows_changed after update on offers.evidence
  referencing new table as fresh for each statement execute function offers.follow_evidence();
create trigger listed_follows_new after insert on offers.round
  referencing new table as fresh for each statement execute function offers.follow_rounds();
create trigger listed_follows_changed after update on offers.round
  referencing new table as fresh for each statement execute function offers.follow_rounds();

alter table offers.listed enable row level security, force row level security;
create policy keeper on offers.listed to current_user using (true) with check (true);
create policy everybody_reads on offers.listed for select to web, worker using (true);
alter table offers.said enable row level security, force row level security;
create policy keeper on offers.said to current_user using (true) with check (true);
create policy everybody_reads on offers.said for select to web, worker using (true);
alter table offers.word enable row level security, force row level security;
create policy keeper on offers.word to current_user using (true) with check (true);
create policy everybody_reads on offers.word for select to web, worker using (true);
alter table offers.version enable row level security, force row level security;
create policy keeper on offers.version to current_user using (true) with check (true);
create policy everybody_reads on offers.version for select to web, worker using (true);
grant select on offers.listed, offers.said, offers.word, offers.version to web, worker;
revoke all on function offers.turn_version(), offers.lay_out(text[]), offers.lay_out_all(), offers.follow_editions(),
  offers.follow_evidence(), offers.follow_rounds() from public;

select offers.lay_out_all();
