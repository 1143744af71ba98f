-- A receiver without an account: a mail that there is something, a link that says three things at most, and paper.

-- Where a unit without anybody who signs in is told. The operator's to know, and the job's that writes.
create table referrals.receiver_address (
  organisation_id uuid primary key references organisations.organisation,
  email text not null check (length(email) <= 254),
  set_by uuid not null,
  set_on date not null
);
create table referrals.link (
  -- Whoever reads the database cannot open the link.
  token_hash bytea primary key,
  referral_id uuid not null references referrals.referral,
  person_id uuid not null references citizens.person,
  receiver_id uuid not null references organisations.organisation,
  sent_at timestamptz not null,
  expires_at timestamptz not null check (expires_at <= sent_at + interval '14 days'),
  answer text check (answer in ('received', 'wrong-receiver', 'call-me')),
  answered_at timestamptz,
  check (num_nonnulls(answer, answered_at) in (0, 2))
);
create index link_referral on referrals.link (referral_id, sent_at desc);
create index link_person on referrals.link (person_id);
create index referral_sent on referrals.referral (state_at) where state = 'sent';

alter table referrals.receiver_address enable row level security, force row level security;
alter table referrals.link enable row level security, force row level security;
create policy keeper on referrals.receiver_address to current_user using (true) with check (true);
create policy operator_sees on referrals.receiver_address for select to web
  using ((select platform.has_power('may create accounts')));
create policy operator_sets on referrals.receiver_address for insert to web
  with check ((select platform.has_power('may create accounts')) and set_by = (select platform.actor()));
create policy operator_changes on referrals.receiver_address for update to web
  using ((select platform.has_power('may create accounts')))
  with check (set_by = (select platform.actor()));
create policy operator_removes on referrals.receiver_address for delete to web
  using ((select platform.has_power('may create accounts')));
create policy job_writes_to on referrals.receiver_address for select to worker using (true);
grant select, insert, update, delete on referrals.receiver_address to web;
grant select on referrals.receiver_address to worker;

create policy keeper on referrals.link to current_user using (true) with check (true);
-- Whoever sees the referral sees that it was written about, and what was said; never the link.
create policy seen on referrals.link for select to web using (
  exists (select from referrals.referral r where r.id = referral_id));
create policy job_sends on referrals.link for insert to worker with check (answer is null);
grant select (referral_id, person_id, receiver_id, sent_at, expires_at, answer, answered_at) on referrals.link to web;
grant insert (token_hash, referral_id, person_id, receiver_id, sent_at, expires_at) on referrals.link to worker;

-- A link stands for 14 days, for this receiver and this sending alone, and until it has said something final.
create function referrals.link_stands(l referrals.link) returns boolean
  language sql stable set search_path = pg_catalog as $$
  select l.expires_at > platform.now() and coalesce(l.answer, 'call-me') = 'call-me'
    and exists (select from referrals.referral r join citizens.person p on p.id = r.person_id
      where r.id = l.referral_id and r.receiver_id = l.receiver_id and r.state = 'sent' and r.state_at <= l.sent_at
        and p.known_on is null and p.closed_at is null)
$$;

-- What a link that stands opens: which unit it is for and since when, to find the case by on the telephone. No person.
create function referrals.linked(hash bytea)
  returns table (referral_id uuid, sender_id uuid, receiver_id uuid, sent_at timestamptz, answer text)
  language sql stable security definer set search_path = pg_catalog as $$
  select r.id, r.sender_id, r.receiver_id, r.state_at, l.answer
    from referrals.link l join referrals.referral r on r.id = l.referral_id
   where l.token_hash = hash and referrals.link_stands(l)
$$;
create function referrals.answer_link(hash bytea, said text) returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
declare l referrals.link;
begin
  select k.* into l from referrals.link k where k.token_hash = hash for update;
  if not found or not referrals.link_stands(l) then
    return false;
  end if;
  update referrals.link k set answer = said, answered_at = platform.now() where k.token_hash = hash;
  if said = 'received' then
    perform set_config('app.link', l.referral_id::text, true);
    insert into referrals.move (referral_id, number, move, side)
    select r.id, r.moves + 1, 'receive', 'receiver' from referrals.referral r where r.id = l.referral_id;
    perform set_config('app.link', '', true);
  end if;
  return true;
end $$;

-- Sent to a unit where nobody signs in and that has an address; not before the minute in which a sending is taken back.
create function referrals.due_links(most integer)
  returns table (referral_id uuid, person_id uuid, sender_id uuid, receiver_id uuid, email text)
  language sql stable security definer set search_path = pg_catalog as $$
  select r.id, r.person_id, r.sender_id, r.receiver_id, a.email
    from referrals.referral r
    join referrals.receiver_address a on a.organisation_id = r.receiver_id
    join shared.person_invitable p on p.id = r.person_id
   where r.state = 'sent' and r.state_at <= platform.now() - interval '60 seconds'
     and not exists (select from accounts.post t where t.organisation_id = r.receiver_id
       and platform.today() between t.valid_from and coalesce(t.valid_to, 'infinity'))
     and not exists (select from referrals.link l
       where l.referral_id = r.id and l.receiver_id = r.receiver_id and l.sent_at >= r.state_at)
   order by r.state_at, r.id limit most
$$;

-- Where something reaches somebody: a unit where people sign in, or one with an address.
create or replace function referrals.units_here(functions text[]) returns setof uuid
  language sql stable security definer set search_path = pg_catalog as $$
  select distinct p.organisation_id from accounts.post p
    join organisations.organisation o on o.id = p.organisation_id and o.function = any (functions)
   where platform.today() between p.valid_from and coalesce(p.valid_to, platform.today())
  union
  select a.organisation_id from referrals.receiver_address a
    join organisations.organisation o on o.id = a.organisation_id and o.function = any (functions)
$$;

revoke all on function referrals.linked(bytea), referrals.answer_link(bytea, text), referrals.due_links(integer) from public;
grant execute on function referrals.linked(bytea), referrals.answer_link(bytea, text) to web;
grant execute on function referrals.due_links(integer) to worker;
