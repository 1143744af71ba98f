-- One answer of a draft, in the place of the one that stood there. Nobody writes over what they may not see.
create or replace function assessments.save_answer(draft uuid, question text, asked_about text, given jsonb)
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
