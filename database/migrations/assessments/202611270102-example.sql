-- How an example unit receives answers, and an answer that an example person has sent, for demo databases alone, once.
create function assessments.furnish_example(example jsonb) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
declare one assessments.assessment := jsonb_populate_record(null::assessments.assessment, example->'assessment');
  newest text;
begin
  if not exists (select from platform.installation where kind = 'demo') then
    raise insufficient_privilege;
  end if;
  insert into assessments.reception select r.* from jsonb_populate_recordset(null::assessments.reception,
    example->'receptions') r
  on conflict do nothing;
  select q.version into newest from assessments.questionnaire q where q.name = one.questionnaire
   order by string_to_array(q.version, '.')::int[] desc limit 1;
  insert into assessments.assessment (id, person_id, questionnaire, version, series_id, occasion, entered_by, state, sent_to,
    begun_at, changed_at, finished_at, controller_id, controller_from)
  select one.id, p.id, one.questionnaire, newest, one.id, one.occasion, p.account_id, 'sent', one.sent_to, one.begun_at,
         one.finished_at, one.finished_at, p.controller_id, p.controller_from
    from citizens.person p where p.id = one.person_id
  on conflict do nothing;
  if not found then
    return;
  end if;
  insert into assessments.answer (assessment_id, person_id, item, about, code, number, words, parts, answered_at)
  select one.id, one.person_id, g.item, coalesce(g.about, ''), coalesce(g.code, ''), g.number, g.words,
         coalesce(g.parts, '{}'), one.finished_at
    from jsonb_to_recordset(example->'answers') as g(item text, about text, code text, number smallint, words text,
      parts text[]);
  insert into assessments.need (id, person_id, shown_to, series_id, assessment_id, about, domain, late_effect, burden,
    wants_help, may_wait, made_at, changed_at)
  select n.id, one.person_id, array[one.sent_to], one.id, one.id, n.about, n.domain, n.late_effect, n.burden, n.wants_help,
         n.may_wait, one.finished_at, one.finished_at
    from jsonb_populate_recordset(null::assessments.need, example->'needs') n;
  perform assessments.spread(one.person_id);
end $$;
revoke all on function assessments.furnish_example(jsonb) from public;
grant execute on function assessments.furnish_example(jsonb) to worker;
