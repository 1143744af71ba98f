-- Who is asked whether an offer still stands, and what somebody says is wrong with it.

-- Where the house asks. Never published: editors and the job that asks may know it, and nobody else.
create table offers.confirmation_address (
  offer_key text primary key,
  email text not null check (length(email) <= 254),
  set_by uuid not null,
  set_on date not null
);
alter table offers.confirmation_address enable row level security, force row level security;
create policy keeper on offers.confirmation_address to current_user using (true) with check (true);
create policy editor_sees on offers.confirmation_address for select to web
  using ((select platform.has_power('may propose editions')));
create policy editor_sets on offers.confirmation_address for insert to web
  with check ((select platform.has_power('may propose editions')) and set_by = (select platform.actor()));
create policy editor_changes on offers.confirmation_address for update to web
  using ((select platform.has_power('may propose editions')))
  with check ((select platform.has_power('may propose editions')) and set_by = (select platform.actor()));
create policy editor_removes on offers.confirmation_address for delete to web
  using ((select platform.has_power('may propose editions')));
create policy worker_asks on offers.confirmation_address for select to worker using (true);
grant select, insert, update, delete on offers.confirmation_address to web;
grant select on offers.confirmation_address to worker;

-- What somebody says is wrong, or has changed: for an editor, who may make it a proposal. It changes nothing by itself.
create table offers.correction (
  id uuid primary key,
  offer_key text not null,
  from_whom text not null check (from_whom in ('anyone', 'provider', 'visitor')),
  answer text not null check (answer in ('wrong', 'stands', 'changed', 'closed')),
  words text not null check (length(words) <= 2000),
  known_how text check (length(known_how) <= 500),
  -- Next start, free places, opening hours, waiting time, as the provider tells them.
  told jsonb,
  made_on date not null,
  closed_at timestamptz,
  closed_by uuid,
  outcome text check (outcome in ('proposed', 'closed')),
  reason text check (length(reason) <= 500),
  check (num_nulls(closed_at, closed_by, outcome, reason) in (0, 4))
);
create index correction_open on offers.correction (made_on, id) where closed_at is null;
create index correction_closed on offers.correction (closed_at) where closed_at is not null;
create index correction_waits on offers.correction (offer_key) where closed_at is null;
alter table offers.correction enable row level security, force row level security;
create policy keeper on offers.correction to current_user using (true) with check (true);
create policy somebody_tells on offers.correction for insert to web
  with check (closed_at is null and made_on = platform.today()
    and (from_whom = 'anyone' or (from_whom = 'visitor' and (select platform.has_power('may check offers')))));
create policy editor_sees on offers.correction for select to web
  using ((select platform.has_power('may propose editions')));
create policy editor_closes on offers.correction for update to web
  using ((select platform.has_power('may propose editions')) and closed_at is null)
  with check ((select platform.has_power('may propose editions')) and closed_by = (select platform.actor()));
create policy worker_reads on offers.correction for select to worker using (true);
create policy worker_clears on offers.correction for delete to worker
  using (closed_at < platform.now() - interval '180 days');
grant select on offers.correction to web;
grant insert (id, offer_key, from_whom, answer, words, known_how, told, made_on) on offers.correction to web;
grant update (closed_at, closed_by, outcome, reason) on offers.correction to web;
grant select (offer_key, from_whom, closed_at), delete on offers.correction to worker;

-- Whoever has looked: writes down what was said, and with it the rounds are answered.
create policy visitor_writes on offers.evidence for insert to web
  with check ((select platform.has_power('may check offers')) and noted_by = (select platform.actor()));
grant insert (edition_id, field_group, how, said_by, said_on, half_life_days, noted_by) on offers.evidence to web;
create policy visitor_answers on offers.round for update to web
  using ((select platform.has_power('may check offers')) and answered_on is null)
  with check ((select platform.has_power('may check offers')));
grant update (answered_on, answer) on offers.round to web;

-- The offer that this link asks about, as long as nobody has answered it and its time has not passed.
create function offers.round_stands(token bytea) returns text
  language sql stable security definer set search_path = pg_catalog as $$
  select r.offer_key from offers.round r
   where r.token_hash = token and r.answered_on is null and platform.now() < r.expires_at
$$;

-- The provider's answer, once: evidence where it stands, a correction where there is more to say. Never a change.
create function offers.answer_round(token bytea, said text, half_life integer, correction jsonb) returns text
  language plpgsql security definer set search_path = pg_catalog as $$
declare asked text := offers.round_stands(token);
begin
  update offers.round r set answered_on = platform.today(), answer = said
   where r.offer_key = asked and r.answered_on is null;
  if not found then
    return null;
  end if;
  if said = 'stands' then
    insert into offers.evidence (edition_id, field_group, how, said_by, said_on, half_life_days)
    select f.edition_id, 'whole', 'mail', f.body->>'organisation', platform.today(), half_life
      from shared.published f where f.kind = 'offer' and f.key = asked;
  end if;
  if correction is not null then
    insert into offers.correction (id, offer_key, from_whom, answer, words, told, made_on)
    values ((correction->>'id')::uuid, asked, 'provider', said, correction->>'words', correction->'told', platform.today());
  end if;
  return asked;
end $$;
revoke all on function offers.round_stands(bytea), offers.answer_round(bytea, text, integer, jsonb) from public;
grant execute on function offers.round_stands(bytea), offers.answer_round(bytea, text, integer, jsonb) to web;
