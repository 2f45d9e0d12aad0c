-- Two records of one person both say something: it is joined when they become one, and parted when that is undone. A
-- concern that is raised before there is a record says whom it is about.

alter table profile_section add column is_joined boolean not null default false;
comment on column profile_section.is_joined is 'Made of what two records said when they became one. It goes again when the merge is taken back.';
grant delete on profile_section to alongside_app;

-- What somebody wrote is never removed.
create function only_joined_goes() returns trigger
  language plpgsql
  set search_path = public, pg_catalog, pg_temp
as $$
begin
  if not old.is_joined then
    raise exception 'what somebody wrote about a person stays';
  end if;
  return old;
end
$$;
create trigger only_joined_goes before delete on profile_section for each row execute function only_joined_goes();

alter table concern
  add column about jsonb,
  add constraint concern_about_somebody check (jsonb_typeof(about) = 'object');
comment on column concern.about is 'Name and ways to reach them, out of the referral that was being written. Shown until there is a record.';
