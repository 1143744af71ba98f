-- Where a municipality lies, for rooms that tell how far away something is.
create or replace view shared.municipality with (security_invoker) as
  select code, name, population, population_on, grid_col, grid_row, valid_from, valid_to, lat, lon
    from places.municipality;
