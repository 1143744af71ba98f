-- As before, but only rows that change are written.
create or replace function assessments.spread(person uuid) returns void
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
