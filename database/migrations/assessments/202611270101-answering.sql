-- What happens to an answer, with the owner's rights because it changes several rows at once.

-- Which of the sensitive parts whoever asks may write in for this person.
create function assessments.parts_acting(person uuid) returns text[] language sql stable as $$
  select array(select part from unnest('{sexual,psychological,free-text}'::text[]) part
    where person = any (platform.persons_acting(part)))
$$;

-- Which units see it today, written where row-level security reads it.
create function assessments.spread(person uuid) returns void
  language sql security definer set search_path = pg_catalog as $$
  update assessments.assessment a set organisations = f.units
    from (select b.id, array(select unnest(p.organisations) intersect select b.sent_to
              where b.state in ('sent', 'replaced') and b.withdrawn_at is null) as units
            from assessments.assessment b join citizens.person p on p.id = b.person_id where p.id = spread.person) f
   where a.id = f.id and a.organisations <> f.units;
  update assessments.answer w set organisations = a.organisations
    from assessments.assessment a
   where a.id = w.assessment_id and a.person_id = spread.person and w.organisations <> a.organisations;
  update assessments.need n set organisations = f.units
    from (select m.id, array(select unnest(m.shown_to) intersect select unnest(p.organisations) order by 1) as units
            from assessments.need m join citizens.person p on p.id = m.person_id where p.id = spread.person) f
   where n.id = f.id and n.organisations <> f.units;
  update assessments.invitation i set ended_at = platform.now()
    from citizens.person p
   where p.id = spread.person and i.person_id = p.id and i.ended_at is null
     and (p.known_on is not null or not i.organisation_id = any (p.organisations));
$$;
create function assessments.relations_changed() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform assessments.spread(new.id);
  -- Nobody is to read before a conversation, or to react, when a death is known.
  if new.known_on is not null and old.known_on is null then
    perform tasks.close_task('answer.read', 'answer:' || a.id) from assessments.assessment a where a.person_id = new.id;
    perform tasks.close_task('alert.open', 'alert:' || a.id) from assessments.alert a where a.person_id = new.id;
  end if;
  return null;
end $$;
create trigger assessments_follow after update of organisations, known_on on citizens.person for each row
  when (new.organisations is distinct from old.organisations or new.known_on is distinct from old.known_on)
  execute function assessments.relations_changed();

-- The draft of this questionnaire: the one that is begun already, else a fresh one, with what stood in the one it replaces.
create function assessments.begin_answer(fresh uuid, person uuid, asked text, asked_version text, why text,
  asked_by_invitation uuid, earlier uuid) returns uuid
  language plpgsql security definer set search_path = pg_catalog as $$
declare draft uuid; old assessments.assessment;
begin
  if not person = any (platform.persons_acting('answers')) then
    return null;
  end if;
  if earlier is not null then
    select a.* into old from assessments.assessment a
     where a.id = earlier and a.person_id = person and a.state in ('sent', 'kept');
    if old.id is null then
      return null;
    end if;
  end if;
  insert into assessments.assessment (id, person_id, questionnaire, version, series_id, replaces_id, occasion,
    invitation_id, entered_as, entered_by, entered_by_post, controller_id, controller_from)
  select fresh, p.id, coalesce(old.questionnaire, asked), coalesce(old.version, asked_version),
         coalesce(old.series_id, fresh), old.id, coalesce(old.occasion, i.occasion, why), i.id,
         case when p.account_id = platform.actor() then 'self' else 'proxy' end, platform.actor(), platform.post(),
         p.controller_id, platform.today()
    from citizens.person p
    left join assessments.invitation i on i.id = asked_by_invitation and i.person_id = p.id and i.ended_at is null
   where p.id = person
  on conflict (person_id, questionnaire) where state = 'draft' and entered_as in ('self', 'proxy') do nothing;
  if found then
    insert into assessments.answer (assessment_id, person_id, item, about, code, number, words, parts, answered_at,
      answered_by, controller_id, controller_from)
    select fresh, w.person_id, w.item, w.about, w.code, w.number, w.words, w.parts, w.answered_at, w.answered_by,
           w.controller_id, w.controller_from
      from assessments.answer w where w.assessment_id = old.id;
  end if;
  select a.id into draft from assessments.assessment a
   where a.person_id = person and a.questionnaire = coalesce(old.questionnaire, asked) and a.state = 'draft'
     and a.entered_as in ('self', 'proxy');
  return draft;
end $$;

-- One answer of a draft, in the place of the one that stood there. Nobody writes over what they may not see.
create function assessments.save_answer(draft uuid, question text, asked_about text, given jsonb)
  returns boolean language plpgsql security definer set search_path = pg_catalog as $$
declare one assessments.assessment; open_parts text[];
begin
  select a.* into one from assessments.assessment a
   where a.id = draft and a.state = 'draft' and a.entered_as in ('self', 'proxy')
     and a.person_id = any (platform.persons_acting('answers'))
     for update;
  if one.id is null then
    return false;
  end if;
  open_parts := assessments.parts_acting(one.person_id);
  delete from assessments.answer w
   where w.assessment_id = draft and w.item = question and w.about = asked_about and w.parts <@ open_parts;
  insert into assessments.answer (assessment_id, person_id, item, about, code, number, words, parts, answered_by,
    controller_id, controller_from)
  select draft, one.person_id, question, asked_about, coalesce(g.code, ''), g.number, g.words, g.parts, platform.actor(),
         one.controller_id, platform.today()
    from jsonb_to_recordset(given) as g(code text, number smallint, words text, parts text[])
   where g.parts <@ open_parts
  on conflict do nothing;
  update assessments.assessment a set changed_at = platform.now() where a.id = draft;
  return true;
end $$;

-- Sent to a unit, or kept for oneself. The answers outside `kept` were to questions that are no longer asked.
-- An answer that was sent is replaced only by one that is sent to the same unit: a change that is kept, or sent to another,
-- stands on its own, and what the first unit was sent stays as it is.
create function assessments.finish_answer(draft uuid, unit uuid, kept jsonb, needs jsonb) returns text
  language plpgsql security definer set search_path = pg_catalog as $$
declare one assessments.assessment;
begin
  select a.* into one from assessments.assessment a
   where a.id = draft and a.person_id = any (platform.persons_acting('answers')) and a.entered_as in ('self', 'proxy')
     for update;
  if one.id is null or one.state <> 'draft' then
    return 'gone';
  end if;
  -- Nobody sends what they have not been able to read.
  if exists (select from assessments.answer w
      where w.assessment_id = draft and not w.parts <@ assessments.parts_acting(one.person_id)) then
    return 'hidden-parts';
  end if;
  if unit is not null and not exists (select from citizens.person p
      where p.id = one.person_id and unit = any (p.organisations) and p.known_on is null) then
    return 'no-relation';
  end if;
  if exists (select from assessments.assessment o
      where o.id = one.replaces_id and o.sent_to is not null and o.sent_to is distinct from unit) then
    update assessments.assessment a set series_id = a.id, replaces_id = null where a.id = draft returning a.* into one;
  end if;
  delete from assessments.answer w where w.assessment_id = draft
     and not exists (select from jsonb_to_recordset(kept) as k(item text, about text)
       where k.item = w.item and k.about = w.about);
  update assessments.assessment a set state = 'replaced' where a.id = one.replaces_id and a.state in ('sent', 'kept');
  update assessments.assessment a set state = case when unit is null then 'kept' else 'sent' end, sent_to = unit,
         finished_at = platform.now(), changed_at = platform.now()
   where a.id = draft;
  insert into assessments.need as n (person_id, shown_to, series_id, assessment_id, about, domain, late_effect, burden,
    wants_help, may_wait, controller_id, controller_from)
  select one.person_id, array_remove(array[unit], null), one.series_id, draft, g.about, g.domain, g."lateEffect", g.burden,
         g."wantsHelp", g."mayWait", one.controller_id, platform.today()
    from jsonb_to_recordset(needs) as g(about text, domain text, "lateEffect" text, burden smallint, "wantsHelp" boolean,
      "mayWait" boolean)
  on conflict (series_id, about) do update set assessment_id = excluded.assessment_id, burden = excluded.burden,
    wants_help = excluded.wants_help, may_wait = excluded.may_wait, changed_at = platform.now(),
    state = case when n.state = 'closed' then 'open' else n.state end,
    shown_to = array(select unnest(n.shown_to) union select unnest(excluded.shown_to) order by 1);
  update assessments.need n set state = 'closed', changed_at = platform.now()
   where n.series_id = one.series_id and n.assessment_id <> draft and n.state = 'open';
  update assessments.invitation i set ended_at = platform.now()
   where unit is not null and i.person_id = one.person_id and i.organisation_id = unit and i.ended_at is null;
  perform assessments.spread(one.person_id);
  return case when unit is null then 'kept' else 'sent' end;
end $$;

-- Taken back: no unit sees it here any more, in none of its versions; what was entered in a journal stands there.
create function assessments.withdraw_answer(sent uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
declare one assessments.assessment;
begin
  update assessments.assessment a set state = 'withdrawn', withdrawn_at = platform.now()
   where a.id = sent and a.state = 'sent' and a.person_id = any (platform.persons_acting('answers'))
     and not exists (select from assessments.answer w
       where w.assessment_id = a.id and not w.parts <@ assessments.parts_acting(a.person_id))
  returning a.* into one;
  if one.id is null then
    return false;
  end if;
  update assessments.assessment a set withdrawn_at = platform.now()
   where a.series_id = one.series_id and a.state = 'replaced' and a.withdrawn_at is null;
  update assessments.need n set state = 'closed', shown_to = '{}', changed_at = platform.now()
   where n.series_id = one.series_id;
  perform assessments.spread(one.person_id);
  return true;
end $$;

-- A draft that is not wanted is thrown away, by whoever could have written all of it.
create function assessments.drop_draft(draft uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  delete from assessments.assessment a
   where a.id = draft and a.state = 'draft' and a.entered_as in ('self', 'proxy')
     and a.person_id = any (platform.persons_acting('answers'))
     and not exists (select from assessments.answer w
       where w.assessment_id = a.id and not w.parts <@ assessments.parts_acting(a.person_id));
  return found;
end $$;

-- A unit asks. Somebody who has died is asked nothing; asked twice, the first asking stands.
create function assessments.invite(fresh uuid, person uuid, why text, mail_subject text, mail_body text) returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
declare unit uuid := citizens.own_unit(); address text;
begin
  if unit is null or not platform.has_power('may see persons') then
    return false;
  end if;
  insert into assessments.invitation (id, person_id, organisations, organisation_id, occasion, asked_by, asked_by_post,
    controller_id, controller_from)
  select fresh, p.id, array[unit], unit, why, platform.actor(), platform.post(), citizens.controller_of(unit),
         platform.today()
    from citizens.person p
   where p.id = person and unit = any (p.organisations) and p.known_on is null and p.closed_at is null
  on conflict (person_id, organisation_id) where ended_at is null do nothing;
  if not found then
    return false;
  end if;
  select a.email into address from citizens.person p
    join accounts.account a on a.id = p.account_id and a.closed_at is null
   where p.id = person;
  if address is not null then
    perform platform.post_mail(address, mail_subject, mail_body);
    update assessments.invitation i set mailed = true where i.id = fresh;
  end if;
  return true;
end $$;

-- Another unit with a relation sees these needs as well, because whoever sees them hands a case on.
create function assessments.show_needs(chosen uuid[], unit uuid) returns integer
  language plpgsql security definer set search_path = pg_catalog as $$
declare shown integer; person uuid;
begin
  update assessments.need n set shown_to = array(select unnest(n.shown_to) union select unit order by 1)
    from citizens.person p
   where n.id = any (chosen) and n.state <> 'closed' and p.id = n.person_id and unit = any (p.organisations)
     and (n.person_id = any (platform.selves())
       or (n.organisations && platform.organisations() and platform.has_power('may see persons')));
  get diagnostics shown = row_count;
  for person in select distinct n.person_id from assessments.need n where n.id = any (chosen) loop
    perform assessments.spread(person);
  end loop;
  return shown;
end $$;

revoke all on function assessments.spread(uuid), assessments.relations_changed(),
  assessments.begin_answer(uuid, uuid, text, text, text, uuid, uuid),
  assessments.save_answer(uuid, text, text, jsonb), assessments.finish_answer(uuid, uuid, jsonb, jsonb),
  assessments.withdraw_answer(uuid), assessments.drop_draft(uuid),
  assessments.invite(uuid, uuid, text, text, text), assessments.show_needs(uuid[], uuid)
  from public;
grant execute on function assessments.begin_answer(uuid, uuid, text, text, text, uuid, uuid),
  assessments.save_answer(uuid, text, text, jsonb), assessments.finish_answer(uuid, uuid, jsonb, jsonb),
  assessments.withdraw_answer(uuid), assessments.drop_draft(uuid),
  assessments.invite(uuid, uuid, text, text, text), assessments.show_needs(uuid[], uuid)
  to web;
