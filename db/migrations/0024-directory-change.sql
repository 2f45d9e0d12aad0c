-- Which state the directory of a place is in: whoever reads it again can be told that nothing has changed.

create table directory_change (
  place_id integer not null default current_place() references place,
  change_id uuid not null default uuidv7(),
  primary key (place_id, change_id)
);
comment on table directory_change is 'The rows of a place together name the state of its directory: src/features/directory/version.ts.';
grant select, insert, update, delete on directory_change to alongside_app;
