-- For joins of rooms above: a municipality by its code.
create view shared.municipality_name with (security_invoker) as select code, name from places.municipality;
grant select on shared.municipality_name to web, worker;
