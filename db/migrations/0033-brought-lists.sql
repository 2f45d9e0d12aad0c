-- A waiting list or a caseload that a team kept in a spreadsheet, on its way in: read, explained, looked at, brought in.

create table brought_list (
  place_id integer not null default current_place() references place,
  list_id uuid not null default uuidv7(),
  team_id uuid not null,
  file text not null,
  status text not null check (status in ('read', 'brought', 'cancelled')),
  columns jsonb not null,
  fields jsonb not null,
  rows jsonb not null,
  faults jsonb not null,
  counts jsonb,
  version integer not null default 1,
  uploaded_at timestamptz not null,
  uploaded_by uuid not null,
  ended_at timestamptz,
  primary key (place_id, list_id),
  foreign key (place_id, team_id) references team (place_id, team_id),
  foreign key (place_id, uploaded_by) references account (place_id, account_id)
);
comment on table brought_list is 'A list of people from a spreadsheet. Its rows are forgotten once it is brought in or cancelled, or after 30 days.';
comment on column brought_list.fields is 'What each column holds, by its number, as somebody said or we guessed.';
comment on column brought_list.counts is 'What became of its rows, once it is brought in.';
create index brought_list_of_team on brought_list (place_id, team_id, uploaded_at);
call wall('brought_list', 'select, insert, update');
