-- The published offers, laid out so that one among thousands can be found. What is published stays in `editions`; every row
-- here is made from it in the same statement that publishes, so that the two can never disagree.
-- One form for all ways to type a Danish word: the same as `fold` in the places room.
create function offers.fold(words text) returns text language sql immutable parallel safe as $$
  select btrim(regexp_replace(translate(regexp_replace(regexp_replace(regexp_replace(lower(words),
    'æ|ae|ä', 'a', 'g'), 'ø|oe|ö', 'o', 'g'), 'å|aa', 'a', 'g'), 'éèêüû', 'eeeuu'), '[^[:alnum:]]+', ' ', 'g'))
$$;

-- Opening hours as minutes of the week, from Monday at midnight; what lasts into the next day goes on there.
create function offers.open_minutes(hours jsonb) returns int4multirange language sql immutable parallel safe as $$
  with told as (
    select (d::integer - 1) * 1440 as day,
           left(w->>'from', 2)::integer * 60 + right(w->>'from', 2)::integer as opens,
           left(w->>'to', 2)::integer * 60 + right(w->>'to', 2)::integer as shuts
      from jsonb_array_elements(case when jsonb_typeof(hours) = 'object' then hours->'weekly' else '[]' end) w,
           jsonb_array_elements_text(w->'days') d),
  span as (select day + opens as opens, day + shuts + case when shuts <= opens then 1440 else 0 end as shuts from told)
  select coalesce(range_agg(part), '{}') from (
    select int4range(opens, least(shuts, 10080)) as part from span
    union all
    select int4range(0, shuts - 10080) from span where shuts > 10080) parts
$$;

-- What is told as true and what is chosen among, each as a bit; in the order of `traits` in offer-traits.rules.ts.
create function offers.traits_of(body jsonb) returns integer language sql immutable parallel safe as $$
  select coalesce(sum(1 << place), 0)::integer from (values
    (0, body->>'referral' = 'no'), (1, body->>'referral' = 'yes'), (2, body->>'referral' is null),
    (3, body->>'physical' = 'true'), (4, body->>'digital' = 'true'),
    -- Two sorts of offers are for those around somebody with cancer; all others are for whoever has or has had it.
    (5, body->>'kind' not in ('family-support', 'children-and-grief')),
    (6, body->>'relatives' = 'true'), (7, body->>'bereaved' = 'true'), (8, body->>'children' = 'true'),
    (9, body->>'level' = 'egenomsorg'), (10, body->>'level' = 'basal'), (11, body->>'level' = 'specialiseret'),
    (12, body->>'level' = 'hoejt_specialiseret'), (13, body->>'level' is null),
    (14, body->'activities' ? 'training'), (15, body->'activities' ? 'walking'), (16, body->'activities' ? 'water'),
    (17, body->'activities' ? 'sport'), (18, body->'activities' ? 'nature'), (19, body->'activities' ? 'creative'),
    (20, body->'activities' ? 'cooking'), (21, body->'activities' ? 'talking'),
    (22, body->'activities' ? 'meeting-others'), (23, body->'activities' ? 'course')) told(place, holds)
   where holds
$$;

-- The texts of a list that may be missing.
create function offers.list_in(told jsonb) returns text[] language sql immutable parallel safe as $$
  select array(select jsonb_array_elements_text(case when jsonb_typeof(told) = 'array' then told else '[]' end))
$$;

-- An offer's texts, folded: its name, and what else is told of it.
create function offers.name_in(body jsonb) returns text language sql immutable parallel safe as $$
  select offers.fold(concat_ws(' ', body #>> '{name,da}', body #>> '{name,en}'))
$$;
create function offers.told_in(body jsonb) returns text language sql immutable parallel safe as $$
  select offers.fold(concat_ws(' ', body #>> '{description,da}', body #>> '{description,en}',
    body #>> '{eligibility,da}', body #>> '{eligibility,en}', body #>> '{application,da}', body #>> '{application,en}',
    body #>> '{selfReferral,da}', body #>> '{selfReferral,en}',
    body->>'organisation', body->>'town', body #>> '{area,name}'))
$$;

create table offers.listed (
  key text primary key,
  edition_id uuid not null references editions.edition,
  -- For whom: `nation`, the key of a region, or the code of a municipality.
  reach text not null,
  -- The municipalities in which it stands.
  codes text[] not null,
  traits integer not null,
  -- None: nobody has told of any.
  late_effects text[] not null,
  open_minutes int4multirange not null,
  is_closed boolean not null,
  valid_to date,
  -- How sure it is, as `shared.offer_freshness` judges it, but for any day: confirmed when and until when, from when it is
  -- uncertain if nothing more happens, and the day of a source that gives one.
  confirmed_on date,
  confirmed_until date,
  doubtful_from date,
  seen_on date
);
create index listed_reach on offers.listed (reach);
create index listed_edition on offers.listed (edition_id);
create index listed_late_effects on offers.listed using gin (late_effects) with (fastupdate = off);

-- The words of an offer: A its name, B the late effects and activities it names, C everything else.
create table offers.said (
  key text primary key references offers.listed on delete cascade,
  words tsvector not null
);
create index said_words on offers.said using gin (words) with (fastupdate = off);

-- Every word that an offer has ever used, as people type it: what a misspelt word is compared with. It only grows; a word
-- that no offer uses any more finds nothing.
create table offers.word (word text primary key);
create index word_parts on offers.word using gin (word public.gin_trgm_ops) with (fastupdate = off);

-- Turns whenever an offer, a late effect or an everyday word is published, checked or replaced.
create table offers.version (
  only_one boolean primary key default true check (only_one),
  version uuid not null default gen_random_uuid()
);
insert into offers.version default values;
