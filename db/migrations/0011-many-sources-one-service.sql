-- What each source says about a service is an entry. The service itself is what its entries say together:
-- for each field the most trusted source, then the freshest. docs/decisions/0013.

alter table source
  add column kind text not null default 'file' check (kind in ('file', 'feed', 'provider', 'staff')),
  add column trust integer not null default 50 check (trust between 0 and 100),
  add column applied integer not null default 0,
  add column applied_at timestamptz;
comment on column source.trust is 'Whom we believe where two sources differ: 0 nobody, 100 above all others.';
comment on column source.applied is 'How many imports it had: a preview made before the newest of them is out of date.';

create table entry (
  place_id integer not null default current_place(),
  entry_id uuid not null default uuidv7(),
  source_id uuid not null,
  source_key text not null,
  service_id uuid not null,
  content jsonb not null,
  fingerprint text not null,
  first_said_at timestamptz not null,
  said_at timestamptz not null,
  changed jsonb not null default '{}',
  is_gone boolean not null default false,
  primary key (place_id, entry_id),
  unique (place_id, source_id, source_key),
  foreign key (place_id, source_id) references source (place_id, source_id)
);
comment on table entry is 'What one source says about one service: src/features/directory/record.ts.';
comment on column entry.source_key is 'What the source calls it: the same from one import to the next.';
comment on column entry.said_at is 'When what it says last changed.';
comment on column entry.changed is 'Field to the moment it last changed, where that is not first_said_at.';
create index entry_service on entry (place_id, service_id);
grant select, insert, update on entry to alongside_app;

alter table service
  add column content jsonb,
  add column origins jsonb not null default '{}',
  add column choices jsonb not null default '{}',
  add column status text not null default 'open' check (status in ('open', 'paused', 'closed')),
  add column merged_into uuid,
  add column assured_at timestamptz,
  add column assured_by text,
  add foreign key (place_id, merged_into) references service (place_id, service_id),
  drop constraint service_position_from_check,
  add check (position_from in ('source', 'postcode', 'area'));
comment on column service.content is 'The one true record, merged from its entries.';
comment on column service.origins is 'Field to the entry that says it. Empty where there is one entry, which says it all.';
comment on column service.choices is 'Field to the entry that somebody chose by hand.';
comment on column service.merged_into is 'The service that has its entries now. Its own page leads there.';
comment on column service.assured_at is 'When a human last checked it.';
comment on column service.position is 'British National Grid, metres east and north, of the first place that is not confidential.';

update service set content = jsonb_strip_nulls(jsonb_build_object(
  'name', name,
  'organisation', jsonb_build_object('name', organisation_name),
  'description', nullif(description, ''),
  'needs', to_jsonb(needs),
  'cost', nullif(cost, 'unknown'),
  'locations', jsonb_build_array(jsonb_strip_nulls(jsonb_build_object(
    'address', nullif(address, ''), 'postcode', postcode,
    'x', case when position_from = 'source' then (position)[0] end,
    'y', case when position_from = 'source' then (position)[1] end))),
  'hours', nullif((select string_agg(key || ' ' || value, '; ') from jsonb_each_text(hours)), ''),
  'phone', phone, 'email', email, 'url', url));

insert into entry (place_id, entry_id, source_id, source_key, service_id, content, fingerprint, first_said_at, said_at,
  is_gone)
select place_id, service_id, source_id, source_key, service_id, content, fingerprint, updated_at, updated_at, is_gone
from service;

alter table entry
  add foreign key (place_id, service_id) references service (place_id, service_id) deferrable initially deferred;

alter table service
  alter column content set not null,
  drop column source_id,
  drop column source_key,
  drop column description,
  drop column address,
  drop column phone,
  drop column email,
  drop column url,
  drop column hours,
  drop column fingerprint;
create index service_name on service (place_id, name, service_id) where merged_into is null;

-- An import may be of several files, each kept in parts so that none is ever held whole.
create table import_file (
  place_id integer not null default current_place(),
  import_id uuid not null,
  file_number integer not null,
  name text not null,
  primary key (place_id, import_id, file_number),
  foreign key (place_id, import_id) references import (place_id, import_id)
);
call wall('import_file', 'select, insert, delete');

create table import_part (
  place_id integer not null default current_place(),
  import_id uuid not null,
  file_number integer not null,
  part_number integer not null,
  bytes bytea not null,
  primary key (place_id, import_id, file_number, part_number),
  foreign key (place_id, import_id, file_number) references import_file (place_id, import_id, file_number)
);
comment on table import_part is 'The file itself, until the import has ended.';
call wall('import_part', 'select, insert, delete');

-- Which column of a list holds what: asked once, remembered for the next version of that file.
create table mapping (
  place_id integer not null default current_place(),
  mapping_id uuid not null default uuidv7(),
  columns text[] not null,
  fields jsonb not null,
  source_name text not null,
  licence text not null,
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (place_id, mapping_id),
  unique (place_id, columns)
);
comment on column mapping.columns is 'The columns of the list, sorted: how the next version of it is known.';
comment on column mapping.fields is 'Field of a service to the columns it is made of.';
call wall('mapping', 'select, insert, update');

alter table import
  drop constraint import_kind_check,
  add check (kind in ('directory', 'postcodes', 'areas', 'practices', 'taxonomy')),
  drop constraint import_status_check,
  add check (status in ('reading', 'mapping', 'ready', 'refused', 'applying', 'done', 'cancelled')),
  drop column bytes,
  add column source_name text,
  add column licence text,
  add column applied integer,
  add column run integer not null default 0,
  add column sample jsonb,
  add column is_again boolean not null default false,
  alter column kind drop not null;
alter table import rename column shape to format;
comment on column import.source_name is 'Whose list it is, as whoever uploaded it says; null: as the file says.';
comment on column import.kind is 'What the files hold: said by whoever began it, or found when they were read.';
comment on column import.run is 'Which run of the reading this is: an earlier one that still lives stops.';
comment on column import.sample is 'The first rows of a list that nobody has explained yet.';
comment on column import.is_again is 'Read once more, because another import of its source came first.';
comment on column import.applied is 'source.applied when the preview was made.';

-- What an import would change is written once and thrown away with the import, so it need not outlive a crash of the
-- database: an import whose rows are not all there is read again from its files.
drop table import_row;
create unlogged table import_row (
  place_id integer not null default current_place(),
  import_id uuid not null,
  file_number integer not null default 1,
  row_number integer not null,
  change text not null check (change in ('new', 'changed', 'gone')),
  entry_id uuid not null default uuidv7(),
  key text not null,
  fingerprint text not null default '',
  content jsonb not null,
  summary jsonb not null default '{}',
  differences jsonb not null default '[]',
  primary key (place_id, import_id, file_number, row_number)
);
comment on column import_row.row_number is 'As in the file; below nought for what is gone from its source and stands in no row.';
call wall('import_row', 'select, insert, update, delete');
comment on column import_row.entry_id is 'The entry it changes, or makes.';
comment on column import_row.summary is 'What a list of services shows and searches: src/features/directory/summary.ts.';

alter table import_fault add column file_name text;
