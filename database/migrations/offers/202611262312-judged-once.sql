-- How sure an offer is, is judged here and nowhere else, for any day: surest first. Uncertain when its time has passed and two
-- rounds met silence; else confirmed, confirmed once, seen with the source's own date, or without one.
create function offers.sureness(confirmed_on date, confirmed_until date, doubtful_from date, seen_on date, day date)
  returns integer language sql immutable parallel safe as $$
  select case when doubtful_from <= day then 5 when confirmed_until > day then 1
              when confirmed_on is not null then 2 when seen_on is not null then 3 else 4 end
$$;

drop view offers.published;
drop view shared.offer_freshness;

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

create view offers.published with (security_invoker) as
  select p.key, p.edition_id, p.body->>'kind' as kind,
         case p.body #>> '{area,level}' when 'nation' then 'nation' else p.body #>> '{area,key}' end as reach,
         offers.list_in(p.body->'municipalityCodes') as codes,
         offers.traits_of(p.body) as traits,
         offers.list_in(p.body->'lateEffects') as late_effects,
         offers.open_minutes(p.body->'openingHours') as open_minutes,
         coalesce(p.body->>'standing' in ('closed', 'historic'), false) as is_closed,
         (p.body->>'validTo')::date as valid_to,
         p.confirmed_on, p.confirmed_until, p.doubtful_from, p.seen_on
    from shared.offer_freshness p;

delete from offers.listed;
alter table offers.listed add column kind text not null;

create or replace function offers.lay_out(changed text[]) returns void language plpgsql set search_path = pg_catalog as $$
begin
  delete from offers.listed where key = any(changed);
  insert into offers.listed (key, edition_id, kind, reach, codes, traits, late_effects, open_minutes, is_closed, valid_to,
                             confirmed_on, confirmed_until, doubtful_from, seen_on)
    select key, edition_id, kind, reach, codes, traits, late_effects, open_minutes, is_closed, valid_to,
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

select offers.lay_out_all();
