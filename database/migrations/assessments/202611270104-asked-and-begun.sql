-- Somebody who is asked while they have begun by themself goes on with what they have, and it is said who asked.
create function assessments.answer_to(draft uuid, asked_by_invitation uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  update assessments.assessment a set invitation_id = i.id, occasion = i.occasion
    from assessments.invitation i
   where a.id = draft and a.state = 'draft' and a.invitation_id is null and a.replaces_id is null
     and a.person_id = any (platform.persons_acting('answers'))
     and i.id = asked_by_invitation and i.person_id = a.person_id and i.ended_at is null;
  return found;
end $$;
revoke all on function assessments.answer_to(uuid, uuid) from public;
grant execute on function assessments.answer_to(uuid, uuid) to web;
