-- Help did not come or did not help: what counted as met or closed is a need again, if the answer that holds it still stands.
create function assessments.open_needs_again(chosen uuid[]) returns integer
  language plpgsql security definer set search_path = pg_catalog as $$
declare opened integer;
begin
  update assessments.need n set state = 'open', changed_at = platform.now()
    from assessments.assessment a, shared.person_invitable p
   where n.id = any (chosen) and n.state <> 'open' and a.id = n.assessment_id and a.state in ('sent', 'kept')
     and p.id = n.person_id and n.person_id = any (platform.persons_acting('course'));
  get diagnostics opened = row_count;
  return opened;
end $$;
revoke all on function assessments.open_needs_again(uuid[]) from public;
grant execute on function assessments.open_needs_again(uuid[]) to web;
