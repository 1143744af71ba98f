-- An answer that somebody told a unit on the phone or gave it on paper: entered in that unit's name, and said to be so.
alter table assessments.assessment add column told_by text check (told_by <> '');

create function assessments.enter_told(fresh uuid, person uuid, asked text, asked_version text, about jsonb, given jsonb,
  needs jsonb, who text) returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
declare unit uuid := citizens.own_unit(); p citizens.person;
begin
  select one.* into p from citizens.person one
   where one.id = person and unit = any (one.organisations) and one.known_on is null and one.closed_at is null
     and platform.has_power('may see persons');
  if p.id is null then
    return false;
  end if;
  insert into assessments.assessment (id, person_id, organisations, questionnaire, version, series_id, occasion, entered_as,
    entered_by, entered_by_post, told_by, state, sent_to, finished_at, controller_id, controller_from)
  values (fresh, p.id, array[unit], asked, asked_version, fresh, about->>'occasion', about->>'enteredAs', platform.actor(),
    platform.post(), about->>'toldBy', 'sent', unit, platform.now(), p.controller_id, platform.today());
  insert into assessments.answer (assessment_id, person_id, organisations, item, about, code, number, words, parts,
    answered_by, controller_id, controller_from)
  select fresh, p.id, array[unit], g.item, g.about, g.code, g.number, g.words, g.parts, platform.actor(), p.controller_id,
         platform.today()
    from jsonb_to_recordset(given) as g(item text, about text, code text, number smallint, words text, parts text[]);
  insert into assessments.need (person_id, organisations, shown_to, series_id, assessment_id, about, domain, late_effect,
    burden, wants_help, may_wait, controller_id, controller_from)
  select p.id, array[unit], array[unit], fresh, fresh, g.about, g.domain, g."lateEffect", g.burden, g."wantsHelp",
         g."mayWait", p.controller_id, platform.today()
    from jsonb_to_recordset(needs) as g(about text, domain text, "lateEffect" text, burden smallint, "wantsHelp" boolean,
      "mayWait" boolean);
  -- Whoever enters it has read it.
  insert into assessments.arrival (assessment_id, person_id, organisations, settled_at, read_at, read_by, read_by_post,
    read_by_name, controller_id, controller_from)
  values (fresh, p.id, array[unit], platform.now(), platform.now(), platform.actor(), platform.post(), who,
    p.controller_id, platform.today());
  update assessments.invitation i set ended_at = platform.now()
   where i.person_id = p.id and i.organisation_id = unit and i.ended_at is null;
  return true;
end $$;
revoke all on function assessments.enter_told(uuid, uuid, text, text, jsonb, jsonb, jsonb, text) from public;
grant execute on function assessments.enter_told(uuid, uuid, text, text, jsonb, jsonb, jsonb, text) to web;
