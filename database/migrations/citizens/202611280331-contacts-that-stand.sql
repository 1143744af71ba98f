-- For joins of rooms above: the contacts that stand, of those who live.
create view shared.contact_that_stands with (security_invoker) as
  select c.id, c.person_id, c.role, c.words, c.controller_id, accounts.unit_of(c.post_id) as unit_id
    from citizens.contact c join shared.person_seen p on p.id = c.person_id and p.known_on is null and p.closed_at is null
   where c.removed_at is null;
grant select on shared.contact_that_stands to web;
