-- For demo databases alone, once: an example answer that was read, what was agreed about its needs, and the unit that they were
-- shown to afterwards.
create function assessments.furnish_agreed(example jsonb) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not exists (select from platform.installation where kind = 'demo') then
    raise insufficient_privilege;
  end if;
  insert into assessments.arrival (assessment_id, person_id, organisations, told_at, settled_at, read_at, read_by, read_by_post,
    read_by_name, controller_id, controller_from)
  select a.id, a.person_id, a.organisations, a.finished_at, g.at, g.at, g.by_account, g.by_post, g.by_name, a.controller_id,
         (g.at at time zone 'Europe/Copenhagen')::date
    from jsonb_to_record(example->'read') as g(assessment uuid, at timestamptz, by_account uuid, by_post uuid, by_name text)
    join assessments.assessment a on a.id = g.assessment
  on conflict do nothing;
  if not found then
    return;
  end if;
  update assessments.need n set shown_to = array(select unnest(n.shown_to) union select (example->>'shown_to')::uuid order by 1)
    from jsonb_populate_recordset(null::assessments.agreed, example->'agreed') g where n.id = g.need_id;
  perform assessments.spread(a.person_id) from assessments.assessment a
    where a.id = (example->'read'->>'assessment')::uuid;
  insert into assessments.agreed (need_id, number, person_id, organisations, domain, words, agreed_on, state, at, by_account,
    by_post, by_name, by_role, by_unit, controller_id, controller_from)
  select n.id, 1, n.person_id, n.organisations, n.domain, g.words, g.agreed_on, 'open', g.at, g.by_account, g.by_post, g.by_name,
         g.by_role, g.by_unit, n.controller_id, g.agreed_on
    from jsonb_populate_recordset(null::assessments.agreed, example->'agreed') g
    join assessments.need n on n.id = g.need_id;
end $$;
revoke all on function assessments.furnish_agreed(jsonb) from public;
grant execute on function assessments.furnish_agreed(jsonb) to worker;
