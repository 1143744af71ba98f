-- How far it is in a straight line (the haversine formula), in kilometres: the same as `kilometresBetween` in the places room.
create function shared.km_between(lat double precision, lon double precision, other_lat double precision,
                                  other_lon double precision)
  returns double precision language sql immutable parallel safe as $$
  select 12742 * asin(sqrt(sin(radians(other_lat - lat) / 2) ^ 2
                           + cos(radians(lat)) * cos(radians(other_lat)) * sin(radians(other_lon - lon) / 2) ^ 2))
$$;
