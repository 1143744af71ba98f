-- For joins of rooms above: what is agreed and not met about a need, without the words; and what units react on.
create view shared.agreed_that_stands with (security_invoker) as
  select g.need_id as id, g.person_id, n.domain, g.level, g.by_unit as unit_id, g.controller_id
    from assessments.agreed g
    join assessments.need n on n.id = g.need_id and n.state = 'open'
    join shared.person_seen p on p.id = g.person_id and p.known_on is null and p.closed_at is null
   where g.state = 'open'
     and not exists (select from assessments.agreed later where later.need_id = g.need_id and later.number > g.number);
create view shared.reaction_that_stands with (security_invoker) as
  select g.id, g.organisation_id as unit_id from assessments.reaction_agreement g
   where g.accepted_at is not null and g.ended_at is null;
grant select on shared.agreed_that_stands, shared.reaction_that_stands to web;
