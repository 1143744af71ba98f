-- Who an authority, hospital, clinic, practice or association is, over time. A public register.
create schema organisations;
grant usage on schema organisations to web, worker;

create table organisations.organisation (
  -- Made from the key, the same in every installation, never changed.
  id uuid primary key,
  key text not null unique,
  kind text not null,
  function text,
  parent_id uuid references organisations.organisation deferrable initially deferred,
  municipality_code text references places.municipality,
  region_key text references places.region,
  abbreviation text,
  website text,
  website_to_check text,
  contact jsonb,
  facts jsonb,
  -- A person must check it first: not shown to citizens until then.
  to_check boolean not null,
  valid_from date,
  valid_to date,
  source_status text not null,
  sources text[] not null,
  note jsonb
);
create index organisation_parent on organisations.organisation (parent_id);
create index organisation_place on organisations.organisation (municipality_code, kind);
create index organisation_region on organisations.organisation (region_key, kind);
create index organisation_kind on organisations.organisation (kind, function);

-- On no day does an organisation have two names; an open end is far away.
create table organisations.name (
  organisation_id uuid not null references organisations.organisation,
  da text not null,
  en text not null,
  valid_from date,
  valid_to date,
  days daterange not null generated always as (daterange(valid_from, valid_to, '[]')) stored,
  constraint one_name_a_day exclude using gist (organisation_id with =, days with &&)
);

-- From this day one carries on for another; nobody has two heirs.
create table organisations.succession (
  from_id uuid primary key references organisations.organisation,
  to_id uuid not null references organisations.organisation check (to_id <> from_id),
  on_day date not null,
  sources text[] not null
);
create index succession_to on organisations.succession (to_id);

create table organisations.intake (
  hash text primary key,
  at timestamptz not null
);

grant select on organisations.organisation, organisations.name, organisations.succession to web, worker;
grant insert, update, delete on organisations.organisation, organisations.name, organisations.succession to worker;
grant select, insert on organisations.intake to worker;

-- Rows to be checked are in it, marked: whoever shows it to citizens leaves them out.
create view shared.organisation_name with (security_invoker) as
  select o.id, o.key, o.kind, o.function, o.parent_id, o.municipality_code, o.region_key, o.to_check,
         n.da, n.en, n.valid_from, n.valid_to
    from organisations.organisation o join organisations.name n on n.organisation_id = o.id;
grant select on shared.organisation_name to web, worker;
