-- What a request leaves behind when its own transaction is undone, and what makes two clicks one.

-- Refused looks, failed sign-ins and faults: written in a transaction of their own. No text about a person.
create table platform.note (
  id uuid primary key default platform.uuidv7(),
  at timestamptz not null,
  kind text not null check (kind in ('refused', 'sign-in-failed', 'fault')),
  route text not null,
  actor_id uuid,
  reference text
);
create index note_at on platform.note (at desc);
create function platform.take_note(kind text, route text, actor_id uuid, reference text, at timestamptz) returns void
  language sql security definer set search_path = pg_catalog as $$
  insert into platform.note (kind, route, actor_id, reference, at) values (kind, route, actor_id, reference, at)
$$;
revoke all on function platform.take_note(text, text, uuid, text, timestamptz) from public;
grant execute on function platform.take_note(text, text, uuid, text, timestamptz) to web, worker;

-- A form carries an id made when it was shown: sent twice, the second shows what the first led to. The owner is a hash of
-- who sent it and to which page.
create table platform.form_use (
  form_id uuid not null,
  owner bytea not null,
  location text,
  at timestamptz not null,
  primary key (form_id, owner)
);
create index form_use_at on platform.form_use (at);
-- Waits for a twin that is still under way; answers null to the first, its result to the second.
create function platform.use_form(form uuid, owner bytea) returns table (seen boolean, location text)
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  insert into platform.form_use (form_id, owner, at) values (form, owner, platform.now()) on conflict do nothing;
  if found then
    return query select false, null::text;
  else
    return query select true, u.location from platform.form_use u where u.form_id = form and u.owner = use_form.owner;
  end if;
end $$;
create function platform.form_led_to(form uuid, owner bytea, location text) returns void
  language sql security definer set search_path = pg_catalog as $$
  update platform.form_use u set location = form_led_to.location
  where u.form_id = form and u.owner = form_led_to.owner and u.location is null
$$;
revoke all on function platform.use_form(uuid, bytea), platform.form_led_to(uuid, bytea, text) from public;
grant execute on function platform.use_form(uuid, bytea), platform.form_led_to(uuid, bytea, text) to web;

-- Limits shared by all copies of the app. The key is a hash: it tells nobody's name.
create table platform.rate (
  key bytea not null,
  starts timestamptz not null,
  uses integer not null,
  primary key (key, starts)
);
create index rate_starts on platform.rate (starts);
create function platform.use_rate(rate_key bytea, window_starts timestamptz) returns integer
  language sql security definer set search_path = pg_catalog as $$
  insert into platform.rate as r (key, starts, uses) values (rate_key, window_starts, 1)
  on conflict (key, starts) do update set uses = r.uses + 1 returning uses
$$;
revoke all on function platform.use_rate(bytea, timestamptz) from public;
grant execute on function platform.use_rate(bytea, timestamptz) to web, worker;
grant select, delete on platform.note, platform.form_use, platform.rate to worker;

