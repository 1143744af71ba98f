-- What a clinic has taken back it may erase for good: a text that pointed to a person after all is kept nowhere.
create function advice.erase(one uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  delete from advice.advice a
   where a.id = one and a.withdrawn_at is not null and a.organisation_id = any (platform.organisations())
     and platform.has_power('may see persons');
  return found;
end $$;
revoke all on function advice.erase(uuid) from public;
grant execute on function advice.erase(uuid) to web;
