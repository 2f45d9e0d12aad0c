-- The place: the area one installation of the programme serves. It is the tenant, and the wall
-- between two places is row-level security on every table that bears a place_id.

-- The place of this transaction, or null outside one: then every policy hides every row.
create function current_place() returns integer
  language sql stable parallel safe
  set search_path = pg_catalog
  return nullif(current_setting('alongside.place', true), '')::integer;

create table place (
  place_id integer generated always as identity primary key,
  code text not null unique check (code ~ '^[a-z][a-z0-9-]{1,40}$'),
  name text not null,
  service_name text not null,
  about text not null,
  phone text not null,
  email text not null,
  crisis_words text not null,
  smallest_count integer not null default 8 check (smallest_count >= 2),
  clock_ahead_seconds bigint not null default 0
);
comment on table place is 'The areas served. Holds no personal data, so it has no policy.';
comment on column place.smallest_count is 'Counts from 1 to one less than this are never shown.';
comment on column place.clock_ahead_seconds is 'Demonstration and tests only: how far the place''s clock runs ahead.';
grant select on place to alongside_app;
grant update (clock_ahead_seconds) on place to alongside_app;

-- Raises the wall around one table and grants the app the named rights on it (null: none).
create procedure wall(bare_name text, rights text)
  language plpgsql
  set search_path = public, pg_catalog
as $$
begin
  execute format('alter table %I enable row level security', bare_name);
  execute format('alter table %I force row level security', bare_name);
  execute format(
    'create policy place_wall on %I using (place_id = (select current_place())) with check (place_id = (select current_place()))',
    bare_name
  );
  if rights is not null then
    execute format('grant %s on %I to alongside_app', rights, bare_name);
  end if;
end
$$;

-- Every form and API write carries a submission id: it takes effect once, however often it arrives.
create table submission (
  place_id integer not null default current_place() references place,
  submission_id uuid not null,
  fingerprint bytea not null,
  outcome jsonb,
  at timestamptz not null,
  primary key (place_id, submission_id)
);
comment on table submission is 'What became of each form that was sent, so that sending it again changes nothing.';
call wall('submission', 'select, insert, update, delete');
