-- A relative who is called as somebody at work is not that somebody.
create or replace function citizens.contact_names() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  new.post_id := case when new.source <> 'person' and new.role <> 'relative'
    then citizens.post_named(new.words, new.organisations) end;
  return new;
end $$;
update citizens.contact set post_id = null where role = 'relative' and post_id is not null;

-- Whoever hands over reads of whom it is where they see the person, as row-level security has it; else that there is something.
create or replace function shared.named_contacts(post uuid) returns table (
    kind text, item_id uuid, person_id uuid, da text, en text, due_on date, address text)
  language sql stable security definer set search_path = pg_catalog as $$
  select 'contact', c.id, s.person_id, s.words, s.words, null::date, '/forloeb/' || s.person_id || '#kontakter'
    from citizens.contact c
    left join citizens.contact s on s.id = c.id and s.organisations && platform.organisations()
     and platform.has_power('may see persons')
   where c.post_id = post and c.removed_at is null and accounts.leads(post)
$$;
-- As before. A contact that was taken away between the two does not come back.
create or replace function citizens.hand_over_contacts(handover uuid, words text, source text, mail_subject text, mail_body text)
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
