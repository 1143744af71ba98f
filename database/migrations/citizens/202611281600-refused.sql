-- Whether a person has said that this unit is not to have anything about them (§ 41(3)): the unit itself, or all of its kind. The
-- rules say the same. For definer functions of rooms above.
create function citizens.is_refused(person uuid, unit uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog as $$
  select exists (
    select from citizens.permission m join organisations.organisation o on o.id = unit
     where m.person_id = person and m.kind = 'refusal' and m.ended_at is null
       and platform.today() between m.valid_from and coalesce(m.valid_to, 'infinity')
       and (m.receiver_organisation_id = unit or (m.receiver_organisation_id is null
         and m.receiver_kind = case o.function when 'sygehus' then 'hospital' when 'almen-praksis' then 'general-practice'
           when 'sundhed' then 'municipal-health' when 'senfoelgeklinik' then 'clinic'
           when 'beskaeftigelse' then 'job-centre' when 'forening' then 'association'
           when 'lokalforening' then 'association' else 'other' end)))
$$;
revoke all on function citizens.is_refused(uuid, uuid) from public;
