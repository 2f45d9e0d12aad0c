-- Shortlists: what a link worker sets aside for a person to pick from, favourites, and what colleagues should know.

create table shortlist_option (
  place_id integer not null default current_place() references place,
  option_id uuid not null default uuidv7(),
  person_id uuid not null,
  service_id uuid not null,
  need text,
  status text not null check (status in ('offered', 'wanted', 'declined', 'off')),
  position integer,
  why text not null default '' check (length(why) <= 140),
  version integer not null default 1,
  added_at timestamptz not null,
  changed_at timestamptz not null,
  changed_by uuid,
  primary key (place_id, option_id),
  unique (place_id, person_id, service_id),
  check ((status = 'off') = (position is null)),
  foreign key (place_id, person_id) references person (place_id, person_id),
  foreign key (place_id, service_id) references service (place_id, service_id),
  foreign key (place_id, changed_by) references account (place_id, account_id)
);
comment on table shortlist_option is 'A service that a link worker set aside for a person, and what the person says to it.';
comment on column shortlist_option.position is 'From one, in the order the link worker chose; none once it is off the list.';
comment on column shortlist_option.why is 'Why the link worker chose it: the person reads it.';
comment on column shortlist_option.changed_by is 'Null: the person.';
create index shortlist_option_of_service on shortlist_option (place_id, service_id);
call wall('shortlist_option', 'select, insert, update');

create table shortlist_event (
  place_id integer not null default current_place() references place,
  event_id uuid not null default uuidv7(),
  option_id uuid not null,
  move text not null,
  at timestamptz not null,
  by_role text not null,
  by_account_id uuid,
  primary key (place_id, event_id),
  foreign key (place_id, option_id) references shortlist_option (place_id, option_id),
  foreign key (place_id, by_account_id) references account (place_id, account_id)
);
create index shortlist_event_of_option on shortlist_event (place_id, option_id, at);
call wall('shortlist_event', 'select, insert');

create table favourite (
  place_id integer not null default current_place() references place,
  account_id uuid not null,
  service_id uuid not null,
  at timestamptz not null,
  primary key (place_id, account_id, service_id),
  foreign key (place_id, account_id) references account (place_id, account_id),
  foreign key (place_id, service_id) references service (place_id, service_id)
);
comment on table favourite is 'A service that a link worker wants at hand.';
create index favourite_of_service on favourite (place_id, service_id);
call wall('favourite', 'select, insert, delete');

create table service_note (
  place_id integer not null default current_place() references place,
  note_id uuid not null default uuidv7(),
  service_id uuid not null,
  words text not null check (length(words) between 1 and 500),
  written_by uuid not null,
  written_at timestamptz not null,
  taken_back_at timestamptz,
  taken_back_by uuid,
  primary key (place_id, note_id),
  foreign key (place_id, service_id) references service (place_id, service_id),
  foreign key (place_id, written_by) references account (place_id, account_id),
  foreign key (place_id, taken_back_by) references account (place_id, account_id)
);
comment on table service_note is 'What link workers tell each other of a service. Never of a person, and never published.';
create index service_note_of_service on service_note (place_id, service_id, written_at);
call wall('service_note', 'select, insert, update');

-- What is on at one venue, or of one organisation, in a week.
create index service_at_postcode on service (place_id, postcode) where merged_into is null and not is_gone;
create index service_of_organisation on service (place_id, organisation_name) where merged_into is null and not is_gone;
