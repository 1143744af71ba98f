-- Where people live and who that place belongs to, each row with the days it counts for. A public register.
create schema places;
grant usage on schema places to web, worker;

create table places.region (
  key text primary key,
  code text unique,
  name text not null,
  merged_into_key text references places.region deferrable initially deferred,
  municipality_count integer not null,
  health_council_count integer,
  website text,
  valid_from date not null,
  valid_to date,
  source_status text not null,
  source_key text not null
);
create table places.municipality (
  code text primary key check (code ~ '^\d{4}$'),
  name text not null,
  population integer not null,
  population_on date not null,
  lat double precision not null,
  lon double precision not null,
  grid_col integer not null,
  grid_row integer not null,
  valid_from date not null,
  valid_to date
);
create table places.health_council (
  key text primary key,
  name text not null,
  region_key text not null references places.region,
  municipality_count integer not null,
  valid_from date not null,
  valid_to date,
  source_status text not null,
  source_key text not null
);

-- On no day does a municipality belong to two regions, or to two health councils.
create table places.membership (
  municipality_code text not null references places.municipality,
  region_key text not null references places.region,
  valid_from date not null,
  valid_to date,
  days daterange not null generated always as (daterange(valid_from, valid_to, '[]')) stored,
  primary key (municipality_code, region_key, valid_from),
  constraint one_region_a_day exclude using gist (municipality_code with =, days with &&)
);
create index membership_region on places.membership (region_key);
create table places.council_membership (
  municipality_code text not null references places.municipality,
  council_key text not null references places.health_council,
  valid_from date not null,
  valid_to date,
  days daterange not null generated always as (daterange(valid_from, valid_to, '[]')) stored,
  source_status text not null,
  -- The sources disagree on whether this municipality is a member.
  doubtful boolean not null,
  primary key (municipality_code, council_key, valid_from),
  constraint one_council_a_day exclude using gist (municipality_code with =, days with &&)
);
create index council_membership_council on places.council_membership (council_key);

-- One row for each municipality that a postcode reaches into; the town also as people may type it.
create table places.postcode (
  postcode text not null check (postcode ~ '^\d{4}$'),
  municipality_code text not null references places.municipality,
  town text not null,
  town_folded text not null,
  is_main boolean not null,
  area_share_percent integer,
  evidence text not null,
  primary key (postcode, municipality_code)
);
create index postcode_municipality on places.postcode (municipality_code);
create index postcode_town on places.postcode (town_folded text_pattern_ops);

create table places.neighbour (
  code text not null references places.municipality,
  other_code text not null references places.municipality,
  by text not null check (by in ('land', 'bridge', 'ferry')),
  primary key (code, other_code)
);

-- Which version of the place files has been taken in.
create table places.intake (
  hash text primary key,
  at timestamptz not null
);

grant select on places.region, places.municipality, places.health_council, places.membership,
  places.council_membership, places.postcode, places.neighbour to web, worker;
grant insert, update, delete on places.region, places.municipality, places.health_council, places.membership,
  places.council_membership, places.postcode, places.neighbour to worker;
grant select, insert on places.intake to worker;

create view shared.municipality with (security_invoker) as
  select code, name, population, population_on, grid_col, grid_row, valid_from, valid_to from places.municipality;

-- What a municipality belongs to, region or health council, and when.
create view shared.membership with (security_invoker) as
  select m.municipality_code, 'region' as kind, r.key, r.name, m.valid_from, m.valid_to,
         r.source_status, r.source_key, false as doubtful
    from places.membership m join places.region r on r.key = m.region_key
  union all
  select m.municipality_code, 'health-council', c.key, c.name, m.valid_from, m.valid_to,
         m.source_status, c.source_key, m.doubtful
    from places.council_membership m join places.health_council c on c.key = m.council_key;

-- On every day that a municipality has a region there is exactly one line for it.
create view shared.place_line with (security_invoker) as
  with line as (
    select r.municipality_code, r.region_key, r.days * c.days as days, c.council_key, c.source_status, c.doubtful,
           c.valid_from as council_valid_from
      from places.membership r
      join places.council_membership c on c.municipality_code = r.municipality_code and c.days && r.days
    union all
    select r.municipality_code, r.region_key, rest.days, null, null, null, null
      from places.membership r
     cross join lateral unnest(datemultirange(r.days) - coalesce(
             (select range_agg(c.days) from places.council_membership c
               where c.municipality_code = r.municipality_code), '{}')) as rest(days)
  )
  select m.code, m.name, m.population, m.population_on, m.grid_col, m.grid_row,
         r.key as region_key, r.name as region_name,
         c.key as council_key, c.name as council_name, l.council_valid_from,
         l.source_status as council_status, l.doubtful as council_doubtful,
         lower(l.days) as valid_from, upper(l.days) - 1 as valid_to
    from line l
    join places.municipality m on m.code = l.municipality_code
    join places.region r on r.key = l.region_key
    left join places.health_council c on c.key = l.council_key;

grant select on shared.municipality, shared.membership, shared.place_line to web, worker;
