-- Whose rows a request may read or change because of who asks: set by enter, read by row-level security.

-- Everybody whose rows one may see something of: oneself, whom one acts for, an emergency look that still holds.
create function platform.persons() returns uuid[] language sql stable as $$
  select nullif(current_setting('app.persons', true), '')::uuid[]
$$;
-- The account and the person behind it, and nobody else.
create function platform.selves() returns uuid[] language sql stable as $$
  select nullif(current_setting('app.selves', true), '')::uuid[]
$$;
-- Those of whom this part may be seen. One's own parts are all open; an emergency look opens all, to be read alone.
create function platform.persons_with(part text) returns uuid[] language sql stable as $$
  select array(
    select (one->>'personId')::uuid
      from jsonb_array_elements(nullif(current_setting('app.access', true), '')::jsonb) as one
     where one->>'kind' in ('own', 'emergency') or one->'parts' ? part)
$$;
-- Those for whom one may act in this part: oneself, and whom one has been asked to act for.
create function platform.persons_acting(part text) returns uuid[] language sql stable as $$
  select array(
    select (one->>'personId')::uuid
      from jsonb_array_elements(nullif(current_setting('app.access', true), '')::jsonb) as one
     where one->>'kind' = 'own' or (one->>'kind' = 'proxy' and (one->>'acts')::boolean and one->'parts' ? part))
$$;

-- Who has looked at somebody is told to that person alone, not to whoever may see the row.
drop policy looked_at on platform.look;
create policy looked_at on platform.look for select to web using (person_id = any (platform.selves()));
