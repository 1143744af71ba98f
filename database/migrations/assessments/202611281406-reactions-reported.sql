-- When somebody first took an alert, when it was followed up, and whether it was ever put back: what a report is made of.
alter table assessments.alert add column first_taken_at timestamptz, add column followed_at timestamptz,
  add column put_back_at timestamptz;
-- Closed at once, somebody has looked at it too.
create function assessments.alert_reacted() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  if new.state <> 'new' then
    new.first_taken_at := coalesce(old.first_taken_at, platform.now());
  end if;
  if new.state = 'followed-up' then
    new.followed_at := coalesce(old.followed_at, platform.now());
  elsif new.state = 'new' then
    new.put_back_at := coalesce(old.put_back_at, platform.now());
  end if;
  return new;
end $$;
create trigger alert_reacted before update of state on assessments.alert for each row
  when (new.state is distinct from old.state) execute function assessments.alert_reacted();
update assessments.alert set first_taken_at = taken_at where taken_at is not null;
create index alert_made on assessments.alert (organisation_id, made_at);

revoke all on function assessments.alert_reacted() from public;
