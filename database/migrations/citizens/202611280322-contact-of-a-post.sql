-- A contact that a unit told may be somebody with a post there: then it follows the work when they leave.
alter table citizens.contact add column post_id uuid, add column replaces uuid references citizens.contact;
create index contact_post on citizens.contact (post_id) where removed_at is null and post_id is not null;

-- Whose name stands in the words, among those with a post at the person's units. Two of the same name are nobody.
create function citizens.post_named(words text, units uuid[]) returns uuid
  language sql stable security definer set search_path = pg_catalog as $$
  select case when count(*) = 1 then min(n.id::text)::uuid end from (
    select p.id from accounts.post p join accounts.account a on a.id = p.account_id and a.closed_at is null
     where p.organisation_id = any (units) and platform.today() between p.valid_from and coalesce(p.valid_to, platform.today())
       and length(a.name) > 3 and strpos(lower(words), lower(a.name)) > 0 limit 2) n
$$;
-- A relative who is called as somebody at work is not that somebody.
create function citizens.contact_names() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  new.post_id := case when new.source <> 'person' and new.role <> 'relative'
    then citizens.post_named(new.words, new.organisations) end;
  return new;
end $$;
create trigger contact_names before insert on citizens.contact for each row execute function citizens.contact_names();
update citizens.contact c set post_id = citizens.post_named(c.words, c.organisations)
 where c.source <> 'person' and c.role <> 'relative' and c.removed_at is null;

-- Whoever hands over reads of whom it is where they see the person, as row-level security has it; else that there is something.
create function shared.named_contacts(post uuid) returns table (
    kind text, item_id uuid, person_id uuid, da text, en text, due_on date, address text)
  language sql stable security definer set search_path = pg_catalog as $$
  select 'contact', c.id, s.person_id, s.words, s.words, null::date, '/forloeb/' || s.person_id || '#kontakter'
    from citizens.contact c
    left join citizens.contact s on s.id = c.id and s.organisations && platform.organisations()
     and platform.has_power('may see persons')
   where c.post_id = post and c.removed_at is null and accounts.leads(post)
$$;
-- The old line goes and another stands in its place, without a number that nobody has told. The person is written to once;
-- nobody who has died is.
create function citizens.hand_over_contacts(handover uuid, words text, source text, mail_subject text, mail_body text)
  returns integer language plpgsql security definer set search_path = pg_catalog as $$
declare h accounts.handover := accounts.handing(handover); handed integer;
begin
  if h.undone_at is not null then
    with undone as (
      update citizens.contact c set removed_at = platform.now() from accounts.handover_item i
       where i.handover_id = h.id and i.kind = 'contact' and c.id = i.made and c.removed_at is null
      returning c.replaces)
    update citizens.contact c set removed_at = null from undone u where c.id = u.replaces;
    return 0;
  end if;
  with gone as (
    update citizens.contact c set removed_at = platform.now()
     where c.post_id = h.from_post and c.removed_at is null
    returning c.*),
  made as (
    insert into citizens.contact (person_id, organisations, role, words, source, noted_by, replaces, controller_id,
      controller_from)
    select g.person_id, g.organisations, g.role, hand_over_contacts.words, hand_over_contacts.source, platform.actor(), g.id,
           g.controller_id, platform.today()
      from gone g
    returning id, replaces, person_id),
  noted as (
    select accounts.note_handed(row(h.id, 'contact', m.replaces, null, m.id)::accounts.handover_item) as item from made m),
  posted as (
    select platform.post_mail(a.email, mail_subject, mail_body)
      from citizens.person p join accounts.account a on a.id = p.account_id and a.closed_at is null
     where p.known_on is null and p.closed_at is null and p.id in (select m.person_id from made m))
  select (select count(n.item) from noted n) + 0 * (select count(*) from posted) into handed;
  return handed;
end $$;
create function shared.posts_as_contacts() returns setof uuid
  language sql stable security definer set search_path = pg_catalog as $$
  select distinct c.post_id from citizens.contact c where c.removed_at is null and c.post_id is not null
$$;
revoke all on function citizens.post_named(text, uuid[]), citizens.contact_names(), shared.named_contacts(uuid),
  citizens.hand_over_contacts(uuid, text, text, text, text), shared.posts_as_contacts() from public;
grant execute on function shared.named_contacts(uuid) to web;
grant execute on function citizens.hand_over_contacts(uuid, text, text, text, text) to web, worker;
grant execute on function shared.posts_as_contacts() to worker;
