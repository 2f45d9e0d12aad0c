-- The directory of services and where things are. Public information: no personal data, no policy.
-- Rows still name the place whose directory they belong to.

create table source (
  place_id integer not null default current_place() references place,
  source_id uuid not null default uuidv7(),
  name text not null,
  licence text not null,
  primary key (place_id, source_id),
  unique (place_id, name)
);
comment on table source is 'Where directory entries come from, and under which licence.';
grant select, insert, update on source to alongside_app;

create table service (
  place_id integer not null default current_place() references place,
  service_id uuid not null default uuidv7(),
  source_id uuid not null,
  source_key text not null,
  name text not null,
  organisation_name text not null,
  description text not null default '',
  needs text[] not null,
  cost text not null default 'unknown' check (cost in ('free', 'some', 'paid', 'unknown')),
  address text not null default '',
  postcode text,
  position point,
  position_from text check (position_from in ('source', 'postcode')),
  phone text,
  email text,
  url text,
  hours jsonb not null default '{}',
  fingerprint text not null,
  is_gone boolean not null default false,
  updated_at timestamptz not null,
  primary key (place_id, service_id),
  unique (place_id, source_id, source_key),
  foreign key (place_id, source_id) references source (place_id, source_id)
);
comment on column service.position is 'British National Grid, metres east and north.';
comment on column service.hours is 'Day of the week, monday to sunday, to the hours as the source wrote them.';
comment on column service.fingerprint is 'Hash of what the source said last: an import that brings the same changes nothing.';
create index service_position on service using gist (position);
create index service_needs on service using gin (needs);
grant select, insert, update on service to alongside_app;

create table postcode (
  postcode text primary key,
  outward text not null,
  position point,
  lsoa21 text
);
comment on table postcode is 'Shared by every place. position is British National Grid metres; null where the source has none.';
create index postcode_outward on postcode (outward);
grant select, insert, update on postcode to alongside_app;

create table import (
  place_id integer not null default current_place() references place,
  import_id uuid not null default uuidv7(),
  kind text not null check (kind in ('directory', 'postcodes')),
  file_name text not null,
  bytes bytea not null,
  status text not null check (status in ('reading', 'ready', 'refused', 'applying', 'done', 'cancelled')),
  shape text,
  rows_read integer not null default 0,
  rows_total integer,
  counts jsonb not null default '{}',
  started_at timestamptz not null,
  started_by text not null,
  finished_at timestamptz,
  primary key (place_id, import_id)
);
comment on column import.rows_total is 'How many rows the file has, once that is known.';
comment on table import is 'A file on its way into the directory or the postcodes: read, shown, confirmed, applied.';
call wall('import', 'select, insert, update');

create table import_row (
  place_id integer not null default current_place(),
  import_id uuid not null,
  row_number integer not null,
  change text not null check (change in ('new', 'changed', 'same', 'gone')),
  key text not null,
  content jsonb not null,
  differences jsonb not null default '[]',
  primary key (place_id, import_id, row_number),
  foreign key (place_id, import_id) references import (place_id, import_id)
);
comment on column import_row.row_number is 'As in the file; below nought for what is gone from its source and stands in no row.';
call wall('import_row', 'select, insert, update, delete');

create table import_fault (
  place_id integer not null default current_place(),
  import_id uuid not null,
  fault_number integer not null,
  row_number integer,
  column_name text,
  is_warning boolean not null,
  words text not null,
  primary key (place_id, import_id, fault_number),
  foreign key (place_id, import_id) references import (place_id, import_id)
);
comment on column import_fault.words is 'What is wrong and what to do. A warning''s row is taken; a fault''s row is not.';
call wall('import_fault', 'select, insert, delete');
