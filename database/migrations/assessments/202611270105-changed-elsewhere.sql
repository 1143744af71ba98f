-- As before; but an answer that was sent is replaced only by one that is sent to the same unit. A change that is kept, or
-- sent to another, stands on its own: nothing of it reaches the first unit, and what that was sent stays as it is.
create or replace function assessments.finish_answer(draft uuid, unit uuid, kept jsonb, needs jsonb) returns text
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
